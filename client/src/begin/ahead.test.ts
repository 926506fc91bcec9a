import { expect, test, vi } from 'vitest'
import { createAhead } from './ahead.ts'

test('[U9] what was asked for ahead is asked for once, and whoever asks again asks anew', async () => {
  const load = vi.fn(async () => 'a seat')
  const seats = createAhead<string>()
  expect(seats.take('dana')).toBe(null)
  seats.ask('dana', load)
  expect(await seats.take('dana')).toBe('a seat')
  expect(seats.take('dana')).toBe(null)
  expect(load).toHaveBeenCalledTimes(1)
})

test('[P6] nobody is given what was asked for somebody else', () => {
  const seats = createAhead<string>()
  seats.ask('dana', async () => 'Dana’s seat')
  expect(seats.take('odile')).toBe(null)
})
