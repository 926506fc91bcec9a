import { type AddPerson, createMeetingCommand } from '@evenhand/shared/protocol/command'
import { must } from '@evenhand/shared/lib/must'
import { expect, test } from 'vitest'
import { newMeeting, newPerson } from './new-meeting.ts'
import { conference } from './testing/small-server.ts'

const fresh = () => {
  const made = newMeeting(createMeetingCommand.parse(conference), 'Imogen Quillfeather')
  if (!made.ok) throw new Error('the conference is not one')
  return made.value
}

test('[P1] the chair comes first, gives no score unless asked to, and an observer who was ticked by mistake gives none', () => {
  const people = fresh().participants.map(({ name, role, scores, seesBoard }) => ({ name, role, scores, seesBoard }))
  expect(people).toEqual([
    { name: 'Imogen Quillfeather', role: 'chair', scores: false, seesBoard: true },
    { name: 'Dana Thistledown-Sample', role: 'parent_carer', scores: true, seesBoard: true },
    { name: 'Tamsin Reed-Example', role: 'social_worker', scores: true, seesBoard: true },
    { name: 'Finn Observerton', role: 'observer_trainee', scores: false, seesBoard: true },
  ])
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
  expect(newMeeting(meeting, 'Imogen Quillfeather')).toEqual({ ok: false, reason: 'bad-request' })
  const known = must(fresh().children[0], 'a child').id
  const person: AddPerson = { name: 'Nia', role: 'advocate', of: '', knows: [known], scores: false }
  expect(newPerson(fresh(), person)).toEqual({ ok: false, reason: 'bad-request' })
})
