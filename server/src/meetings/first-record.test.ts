import type { MeetingId } from '@evenhand/shared/domain/ids'
import { expect, test } from 'vitest'
import { deriveKey, freshKey, sealJson } from '../keys/seal.ts'
import { openMeeting, sealMeeting } from './stored-meeting.ts'

const id = 'thursday' as MeetingId
const person = { of: '', knows: ['pip'], scores: true }
const asItWas = {
  id,
  title: 'Thursday at ten',
  kind: 'initial_child_protection_conference',
  date: '2026-11-26',
  children: [{ id: 'pip', name: 'Pip', age: 9 }],
  participants: [
    { ...person, id: 'p-imogen', name: 'Imogen Quillfeather', role: 'chair', member: 'm-imogen', seesBoard: true },
    { ...person, id: 'p-dana', name: 'Dana', role: 'parent_carer', member: 'm-dana', seesBoard: false, left: true },
    { ...person, id: 'p-ellis', name: 'Ellis', role: 'parent_carer', member: 'm-ellis', seesBoard: false },
  ],
  scales: [
    {
      id: 'today',
      child: 'pip',
      kind: 'safety_and_wellbeing',
      question: 'How safe is Pip?',
      anchor0: 'Not at all',
      anchor10: 'Safe',
      direction: 'ten-left',
    },
  ],
  stage: 4,
  paused: true,
  example: false,
}

test('[S2] a meeting that the first builds kept opens with its people, stage and pause, and is kept as one of today', () => {
  const key = freshKey()
  const sealed = sealJson(deriveKey(key, 'meeting'), `meeting:${id}`, asItWas)
  const meeting = openMeeting(key, id, sealed)
  expect(meeting.participants.map(({ name, places }) => [name, places])).toEqual([
    ['Imogen Quillfeather', [{ audience: 'main', member: 'm-imogen' }]],
    ['Dana', [{ audience: 'main', member: 'm-dana', left: true }]],
    ['Ellis', []],
  ])
  expect(meeting.audiences).toMatchObject([{ id: 'main', kind: 'everyone', run: { stage: 4, paused: 0 } }])
  expect(meeting.template.stages[4]?.id).toBe('worried')
  expect(meeting.scales).toMatchObject([{ question: 'How safe is Pip?', who: 'everyone', steps: [] }])
  expect(openMeeting(key, id, sealMeeting(key, meeting))).toEqual(meeting)
})
