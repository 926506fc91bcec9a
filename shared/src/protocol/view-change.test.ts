import { expect, test } from 'vitest'
import type { MeetingView } from './view.ts'
import { changeBetween, partsOf, withChange } from './view-change.ts'

const dana = {
  revision: 5,
  title: 'Review',
  stage: 1,
  paused: false,
  quiet: { asked: true },
  people: [{ id: 'dana', name: 'Dana', here: false }],
} as unknown as MeetingView

test('[U9] when Finn comes in, Dana’s tab is told of the people and of nothing it knows already', () => {
  const now = { ...dana, revision: 6, people: [] }
  expect(changeBetween(partsOf(dana), now, 9)).toEqual({ revision: 9, changed: { people: [] }, gone: [] })
})

test('[P6] two views that tell the same have nothing between them, whatever their numbers', () => {
  expect(changeBetween(partsOf(dana), { ...dana, revision: 77 }, 78)).toBe(null)
})

test('[P6] what a view tells no longer is gone from the tab as well, and what is false or 0 stays', () => {
  const { quiet: _, ...rest } = dana
  const now = { ...rest, stage: 0 } as MeetingView
  const change = changeBetween(partsOf(dana), { ...now, quiet: undefined }, 9)
  expect(change).toEqual({ revision: 9, changed: { stage: 0 }, gone: ['quiet'] })
  expect(change && withChange(dana, JSON.parse(JSON.stringify(change)))).toEqual({ ...now, revision: 9 })
})
