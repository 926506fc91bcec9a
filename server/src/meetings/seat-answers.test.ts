import type { MeetingView } from '@evenhand/shared/protocol/view'
import { expect, test } from 'vitest'
import { createSeatAnswers } from './seat-answers.ts'

const view = { revision: 7, title: 'Review' } as unknown as MeetingView

test('[U9] what an answer told is known when its socket opens, once, and only to a tab that has that very view', () => {
  const answers = createSeatAnswers(() => 0)
  answers.keep('dana', view)
  expect(answers.take('odile', 7)).toBe(null)
  expect(answers.take('dana', 7)?.revision).toBe(7)
  expect(answers.take('dana', 7)).toBe(null)
  answers.keep('dana', view)
  expect(answers.take('dana', 6)).toBe(null)
})

test('[B1] what nobody came for is not kept', () => {
  let now = 0
  const answers = createSeatAnswers(() => now)
  answers.keep('dana', view)
  now = 60_001
  answers.keep('odile', view)
  expect(answers.take('dana', 7)).toBe(null)
  expect(answers.take('odile', 7)?.revision).toBe(7)
})

test('[N4] whoever takes seat after seat and opens no socket fills no memory: the oldest go', () => {
  const answers = createSeatAnswers(() => 0)
  for (let seat = 0; seat <= 500; seat++) answers.keep(`seat ${seat}`, view)
  expect(answers.take('seat 0', 7)).toBe(null)
  expect(answers.take('seat 1', 7)?.revision).toBe(7)
})
