import { expect, test } from 'vitest'
import { createSeatLimit } from './seat-limit.ts'

test('[N4] a person takes sixty seats a minute and five hundred a day, and others all the same', () => {
  let now = 0
  const mayTake = createSeatLimit(() => now)
  const given: number[] = []
  for (let minute = 1; minute <= 10; minute += 1) {
    now = minute * 60_000
    given.push(Array.from({ length: 1_000 }, () => mayTake('dana')).filter(Boolean).length)
  }
  expect(given).toEqual([60, 60, 60, 60, 60, 60, 60, 60, 20, 0])
  expect(mayTake('tamsin')).toBe(true)
  now = 86_400_000
  expect(mayTake('dana')).toBe(true)
})
