import { createMeetingCommand } from '@evenhand/shared/protocol/command'
import { expect, test } from 'vitest'
import { problemsOf } from './draft-problems.ts'
import {
  addChild,
  addPerson,
  changeChild,
  changePerson,
  emptyDraft,
  removeChild,
  toCommand,
  withRole,
} from './meeting-draft.ts'

const withPip = changeChild(emptyDraft('2026-11-12'), 0, { name: 'Pip', age: ' 9 ' })
const withBoth = changeChild(addChild(withPip), 1, { name: 'Wren' })
const withDana = changePerson(addPerson(withBoth), 2, { name: 'Dana' })

test('a child added later is known to everyone until the chair says otherwise', () => {
  const third = changeChild(addChild(withDana), 3, { name: 'Robin' })
  expect(toCommand(third).people[0]?.knows).toEqual([0, 1, 2])
  expect(toCommand(changePerson(third, 2, { unknown: [1] })).people[0]?.knows).toEqual([0, 2])
})

test('taking a child away does not move what people know to another child', () => {
  const onlyWren = changePerson(withDana, 2, { unknown: [0] })
  expect(toCommand(onlyWren).people[0]?.knows).toEqual([1])
  expect(toCommand(removeChild(onlyWren, 0)).people[0]?.knows).toEqual([0])
  expect(toCommand(removeChild(onlyWren, 1)).people[0]?.knows).toEqual([])
})

test('a draft without problems is a command that the server understands', () => {
  const draft = { ...withDana, title: ' First conference ' }
  expect(problemsOf(draft)).toEqual([])
  expect(createMeetingCommand.parse(toCommand(draft))).toMatchObject({
    title: 'First conference',
    children: [{ age: 9 }, { age: null }],
  })
})

test.each(['abc', '26', '-1', '1.5'])('"%s" is no age', (age) => {
  const draft = changeChild({ ...withDana, title: 'First conference' }, 0, { age })
  expect(problemsOf(draft).map(({ what }) => what)).toEqual(['childAge'])
})

test('[P1] who speaks for others, writes, interprets or watches is not put down for a score', () => {
  const roles = [
    'parent_carer',
    'social_worker',
    'advocate',
    'minute_taker',
    'interpreter',
    'observer_trainee',
  ] as const
  expect(roles.map((role) => withRole(role).scores)).toEqual([true, true, false, false, false, false])
})
