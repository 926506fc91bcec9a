import { type AddPerson, createMeetingCommand } from '@evenhand/shared/protocol/command'
import { must } from '@evenhand/shared/lib/must'
import { aStage, aTemplate } from '@evenhand/shared/testing/a-template'
import { expect, test } from 'vitest'
import { newMeeting, newPerson } from './new-meeting.ts'
import { conference } from './testing/small-server.ts'

const fresh = () => {
  const made = newMeeting(createMeetingCommand.parse(conference), 'Imogen Quillfeather', aTemplate())
  if (!made.ok) throw new Error('the conference is not one')
  return made.value
}

test('[P1] the chair comes first, gives no score unless asked to, and an observer who was ticked by mistake gives none', () => {
  const people = fresh().participants.map(({ name, role, scores }) => ({ name, role, scores }))
  expect(people).toEqual([
    { name: 'Imogen Quillfeather', role: 'chair', scores: false },
    { name: 'Dana Thistledown-Sample', role: 'parent_carer', scores: true },
    { name: 'Tamsin Reed-Example', role: 'social_worker', scores: true },
    { name: 'Finn Observerton', role: 'observer_trainee', scores: false },
  ])
})

test('[P6] each person has a place where their role belongs, under another alias in each', () => {
  const stages = [aStage(), aStage({ audience: 'professionals' }), aStage({ audience: 'family_time' })]
  const made = newMeeting(createMeetingCommand.parse(conference), 'Imogen Quillfeather', aTemplate({ stages }))
  if (!made.ok) throw new Error('the conference is not one')
  const { audiences, participants } = made.value
  const kinds = participants.map(({ places }) =>
    places.map(
      (place) =>
        must(
          audiences.find(({ id }) => id === place.audience),
          'an audience',
        ).kind,
    ),
  )
  expect(kinds).toEqual([
    ['everyone', 'professionals'],
    ['everyone', 'family_time'],
    ['everyone', 'professionals'],
    ['everyone'],
  ])
  const aliases = participants.flatMap(({ places }) => places.map(({ member }) => member))
  expect(new Set(aliases).size).toBe(aliases.length)
})

test('[R7] each child has a scale of their own, with ten beside what works', () => {
  const { children, scales } = fresh()
  expect(scales.map(({ child, question, direction }) => ({ child, question, direction }))).toEqual([
    { child: must(children[0], 'Pip').id, question: 'Today, how safe and well is Pip?', direction: 'ten-left' },
    { child: must(children[1], 'Wren').id, question: 'Today, how safe and well is Wren?', direction: 'ten-left' },
  ])
})

test('[P1] nobody knows a child who is not of this meeting, neither at the start nor later', () => {
  const [dana] = conference.people
  const meeting = createMeetingCommand.parse({ ...conference, people: [{ ...dana, knows: [2] }] })
  expect(newMeeting(meeting, 'Imogen Quillfeather', aTemplate())).toEqual({ ok: false, reason: 'bad-request' })
  const known = must(fresh().children[0], 'a child').id
  const person: AddPerson = { name: 'Nia', role: 'advocate', of: '', knows: [known], scores: false }
  expect(newPerson(fresh(), person)).toEqual({ ok: false, reason: 'bad-request' })
})
