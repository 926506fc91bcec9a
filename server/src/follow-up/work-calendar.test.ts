import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ENGLISH_DAYS } from '@evenhand/shared/domain/timescale'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ConfigRefusal } from '../config.ts'
import { loadWorkCalendar } from './work-calendar.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-calendar-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const written = (text: string) => {
  writeFileSync(join(folder, 'calendar.json'), text)
  return () => loadWorkCalendar(folder)
}

test('[A1] an organisation says by which days it works; without a word it is those of England', () => {
  expect(loadWorkCalendar(folder)).toEqual(ENGLISH_DAYS)
  const own = { nation: 'scotland', closed: ['2026-12-29'] }
  expect(written(JSON.stringify(own))()).toEqual(own)
})

test('[S5] a calendar that is not understood stops the start with a sentence', () => {
  for (const wrong of [
    'not json',
    '{}',
    '{"nation":"france","closed":[]}',
    '{"nation":"wales","closed":["2026-02-30"]}',
    '{"nation":"wales","closed":[],"more":1}',
  ])
    expect(written(wrong), wrong).toThrow(ConfigRefusal)
})
