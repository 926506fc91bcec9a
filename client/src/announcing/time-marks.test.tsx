import { act, cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aView } from '../grid/sample-grid.tsx'
import { inEnglish } from '../i18n/testing/in-english.ts'
import { I18nContext } from '../i18n/use-translation.ts'
import { SILENT } from './create-announcer.ts'
import { TimeMarks } from './time-marks.tsx'
import { AnnouncerContext } from './use-announcer.ts'

const MINUTE = 60_000
beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('[U8] [M4] The time of a part is said at five minutes, at one and at its end, and nothing happens because of it', () => {
  const heard: string[] = []
  const view = aView('dana', 'parent_carer')
  const run = {
    phase: 'going',
    since: 0,
    pausedSince: null,
    timer: { endsAt: Date.now() + 7 * MINUTE },
    presenter: null,
    left: null,
    steering: null,
  } as const
  const announcer = { ...SILENT, sayOfOthers: (words: string) => void heard.push(words) }
  render(
    <I18nContext value={inEnglish()}>
      <AnnouncerContext value={announcer}>
        <TimeMarks view={{ ...view, run }} />
      </AnnouncerContext>
    </I18nContext>,
  )
  const goesBy = (minutes: number) => {
    for (let at = 0; at < minutes; at++)
      act(() => {
        vi.advanceTimersByTime(MINUTE)
      })
  }
  goesBy(1)
  expect(heard).toEqual([])
  goesBy(2)
  expect(heard).toEqual(['About 5 minutes are left for this part.'])
  goesBy(3)
  goesBy(1)
  goesBy(5)
  expect(heard).toEqual([
    'About 5 minutes are left for this part.',
    'About 1 minute is left for this part.',
    'The time meant for this part is over. Nothing happens because of it.',
  ])
})
