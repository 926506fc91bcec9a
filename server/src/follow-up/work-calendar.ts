import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NATIONS } from '@evenhand/shared/domain/bank-holidays'
import { dayNumber } from '@evenhand/shared/domain/day'
import { ENGLISH_DAYS, type WorkCalendar } from '@evenhand/shared/domain/timescale'
import { z } from 'zod'
import { ConfigRefusal } from '../config.ts'

const calendar = z.strictObject({
  nation: z.enum(NATIONS),
  closed: z.array(z.string().refine((day) => dayNumber(day) !== null)).max(1_000),
})

const SENTENCE =
  'calendar.json in the data folder must hold a nation (england, wales, scotland or northern_ireland) and a list of closed days such as 2026-12-29.'

/** By which days this organisation works. Without a file: those of England. A file that is not understood stops the start. [S5] */
export function loadWorkCalendar(folder: string): WorkCalendar {
  const text = readIfThere(join(folder, 'calendar.json'))
  if (text === null) return ENGLISH_DAYS
  const read = calendar.safeParse(parseJson(text))
  if (!read.success) throw new ConfigRefusal(SENTENCE)
  return read.data
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw new ConfigRefusal(SENTENCE)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
