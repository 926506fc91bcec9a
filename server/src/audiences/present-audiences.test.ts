import type { AudienceId, MemberId, ScaleId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Participant } from '@evenhand/shared/domain/participant'
import type { Scale } from '@evenhand/shared/domain/scale'
import { ENGLISH_DAYS } from '@evenhand/shared/domain/timescale'
import { must } from '@evenhand/shared/lib/must'
import { createMeetingCommand } from '@evenhand/shared/protocol/command'
import { aTemplate, anAudience } from '@evenhand/shared/testing/a-template'
import { describe, expect, test } from 'vitest'
import { newMeeting } from '../meetings/new-meeting.ts'
import { presentMeeting } from '../meetings/present-meeting.ts'
import { conference } from '../meetings/testing/small-server.ts'
import { presentDoor } from '../people/present-door.ts'
import { presentTurns } from './present-audiences.ts'

const decision = { question: '', options: [], categories: [], quorum: 'Two agencies.', otherAgencies: 1 }
const made = newMeeting(createMeetingCommand.parse(conference), 'Imogen Quillfeather', aTemplate({ decision }))
if (!made.ok) throw new Error('the conference is not one')
const whole = made.value
const [main] = whole.audiences.map(({ id }) => id)
const separate = anAudience({ id: 'separate' as AudienceId, kind: 'session', label: 'Separate' })

/** Priya of the police is in the separate session alone, Finn waits at the door, and Dana must not meet him. */
const split: Meeting = {
  ...whole,
  audiences: [...whole.audiences, separate],
  participants: [...whole.participants.map(asSplit), priya(must(whole.participants[2], 'Tamsin'))],
  lobby: {
    ...whole.lobby,
    apart: [{ pair: [idOf('Dana'), idOf('Finn')], why: 'a canary of a reason' }],
    checklist: [{ item: 'who_must_not_meet', done: true, words: 'a canary of words', by: idOf('Imogen'), at: 1 }],
  },
}

function idOf(first: string): Participant['id'] {
  return must(
    whole.participants.find(({ name }) => name.startsWith(first)),
    first,
  ).id
}

function asSplit(person: Participant): Participant {
  if (person.name.startsWith('Finn')) return { ...person, places: [] }
  if (person.role !== 'chair') return person
  return { ...person, places: [...person.places, { audience: separate.id, member: 'i-2' as MemberId }] }
}

function priya(like: Participant): Participant {
  const places = [{ audience: separate.id, member: 'p-2' as MemberId }]
  return {
    ...like,
    id: 'priya' as Participant['id'],
    name: 'Priya Lanternby',
    role: 'partner_professional',
    of: 'Police',
    places,
  }
}

function shownTo(presenting: AudienceId | null) {
  const meeting = { ...split, sharing: { ...split.sharing, presenting } }
  const chair = must(
    meeting.participants.find(({ role }) => role === 'chair'),
    'the chair',
  )
  const here = new Set(meeting.participants.flatMap(({ places }) => places.map(({ member }) => member)))
  const door = presentDoor(meeting, chair, must(meeting.audiences[0], 'the first session'), {
    here,
    outside: new Set(),
  })
  return presentTurns(meeting, chair, door)
}

describe('what the chair is sent of the door', () => {
  test('[B5] on a shared screen stands nobody who must not meet those who look on, and nothing written down of people', () => {
    const alone = JSON.stringify(shownTo(null))
    for (const word of ['Finn', 'canary of a reason', 'canary of words']) expect(alone).toContain(word)
    const onScreen = JSON.stringify(shownTo(must(main, 'the first session')))
    for (const word of ['Finn', 'canary', 'Priya', 'Separate']) expect(onScreen).not.toContain(word)
    expect(onScreen).toContain('Dana')
  })

  test('[B5] on a shared screen the agencies that are here are not told while one of them is in another session alone', () => {
    expect(shownTo(null).door.quorum?.present).toContain('Police')
    expect(shownTo(must(main, 'the first session')).door.quorum).toBeNull()
  })

  test('[B5] on a shared screen stands no scale that was worded for another session, and no agency of it beside a decision', () => {
    const first = must(split.audiences[0], 'the first session')
    const quorum = { met: true, present: ['Police'] }
    const pip = must(split.children[0], 'Pip').id
    const told = [{ audience: first.id, reasons: 'Agreed.' }]
    const made = {
      child: pip,
      option: 'plan',
      category: null,
      by: idOf('Imogen'),
      at: 1,
      quorum,
      correction: null,
      told,
    }
    const worded: Scale = { ...must(split.scales[0], 'a scale'), id: 'canary-scale' as ScaleId }
    const seen = (presenting: AudienceId | null) => {
      const viewed = presentMeeting({
        meeting: {
          ...split,
          scales: [...split.scales, worded],
          deciding: { decisions: [made], familyViews: [], dissents: [] },
          sharing: { ...split.sharing, presenting, heldBack: [worded.id] },
        },
        viewer: must(split.participants[0], 'the chair'),
        audience: first,
        here: new Set(),
        looks: [],
        calendar: ENGLISH_DAYS,
        revision: 1,
      })
      return [viewed.scales.some(({ id }) => id === worded.id), viewed.deciding?.decisions.map((each) => each.quorum)]
    }
    expect(seen(null)).toEqual([true, [quorum]])
    expect(seen(first.id)).toEqual([false, [null]])
  })
})
