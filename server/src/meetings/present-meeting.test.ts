import { createMeetingCommand } from '@evenhand/shared/protocol/command'
import type { LookId } from '@evenhand/shared/domain/ids'
import { firstSession, withRun } from '@evenhand/shared/domain/audience'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { attendeesOf, type Participant, takenOut } from '@evenhand/shared/domain/participant'
import type { Run } from '@evenhand/shared/domain/run'
import { ENGLISH_DAYS } from '@evenhand/shared/domain/timescale'
import { must } from '@evenhand/shared/lib/must'
import { aTemplate } from '@evenhand/shared/testing/a-template'
import { describe, expect, test } from 'vitest'
import { newMeeting } from './new-meeting.ts'
import { presentMeeting } from './present-meeting.ts'
import { conference } from './testing/small-server.ts'

const made = newMeeting(createMeetingCommand.parse(conference), 'Imogen Quillfeather', aTemplate())
if (!made.ok) throw new Error('the conference is not one')
const meeting = made.value
const [imogen, dana, tamsin] = meeting.participants.map((person) => must(person, 'a person'))
const looks = [{ id: 'look' as LookId, number: 1, phase: 'open', before: false, earlier: null, rounds: [] }] as const

const audience = firstSession(meeting)
const members = attendeesOf(meeting, audience.id)

/** The same meeting, in which Dana is or is not in the first session. */
function seenByDana(
  inside: boolean,
  change: Partial<Run> = {},
  opts: { here?: readonly string[]; without?: Participant | undefined } = {},
) {
  const { here = [], without } = opts
  const viewer = { ...must(dana, 'Dana'), ...(inside ? {} : { places: [] }) }
  const participants = meeting.participants
    .map((person) => (person.id === viewer.id ? viewer : person))
    .filter((person) => person !== without)
  const present = new Set(members.filter(({ name }) => here.includes(name)).map(({ member }) => member))
  const changed = withRun({ ...meeting, participants }, audience, change)
  return presentMeeting({
    meeting: changed,
    viewer,
    audience,
    here: present,
    looks,
    calendar: ENGLISH_DAYS,
    revision: 1,
  })
}

describe('the view of a meeting', () => {
  test('[P6] somebody inside sees the people of the board, in roster order, and who is here', () => {
    const view = seenByDana(true, {}, { here: ['Tamsin Reed-Example'] })
    expect(view.people.map(({ name, here }) => `${name} ${here}`)).toEqual([
      'Imogen Quillfeather false',
      'Dana Thistledown-Sample false',
      'Tamsin Reed-Example true',
      'Finn Observerton false',
    ])
    expect(view.children.map(({ name }) => name)).toEqual(['Pip Thistledown-Sample', 'Wren Thistledown-Sample'])
    expect(view.looks).toEqual(looks)
  })

  test('[P6] somebody outside is told no name, id, child, scale, look or count of those inside', () => {
    const view = seenByDana(false, { stage: 4 }, { here: ['Imogen Quillfeather', 'Tamsin Reed-Example'] })
    expect(view.me.name).toBe('Dana Thistledown-Sample')
    expect(view.chair).toBe('Imogen Quillfeather')
    const text = JSON.stringify(view)
    for (const word of ['Tamsin', 'Finn', 'Pip', 'Wren', 'Today, how safe']) expect(text).not.toContain(word)
    for (const other of [imogen, tamsin]) {
      expect(text).not.toContain(must(other, 'a person').id)
      for (const { member } of must(other, 'a person').places) expect(text).not.toContain(member)
    }
    expect([view.people, view.children, view.scales, view.looks]).toEqual([[], [], [], []])
  })

  test('[P6] who was taken out stays named for those inside, as not in the meeting; who never was in is not named', () => {
    const [first, , , last] = meeting.participants
    const participants = meeting.participants.map((person) => {
      if (person === last) return { ...person, places: [] }
      return person === tamsin ? takenOut(person) : person
    })
    const here = new Set(must(tamsin, 'Tamsin').places.map(({ member }) => member))
    const shown = { meeting: { ...meeting, participants } satisfies Meeting, audience, here, looks }
    const inside = presentMeeting({ ...shown, viewer: must(first, 'the chair'), calendar: ENGLISH_DAYS, revision: 1 })
    expect(inside.people.map(({ name, left }) => [name, left])).toEqual([
      [imogen?.name, false],
      [dana?.name, false],
      [tamsin?.name, true],
    ])
    expect(inside.people.some(({ here }) => here)).toBe(false)
    // The chair knows whom they invited; what is told of the session is of the session.
    expect(JSON.stringify({ ...inside, door: null })).not.toContain(must(last, 'the fourth').name)
    const outside = presentMeeting({
      ...shown,
      viewer: must(participants[2], 'Tamsin'),
      calendar: ENGLISH_DAYS,
      revision: 1,
    })
    expect(outside.people).toEqual([])
  })

  test('[P6] the view of somebody outside does not change when something happens inside', () => {
    const inside = [
      { stage: 5, paused: 1 },
      { here: ['Imogen Quillfeather'], without: meeting.participants.at(-1) },
    ] as const
    expect(seenByDana(false, ...inside)).toEqual(seenByDana(false))
    expect(seenByDana(true, ...inside)).not.toEqual(seenByDana(true))
  })

  test('[P6] nobody is told the participant id of anybody else', () => {
    const text = JSON.stringify(seenByDana(true))
    const others = meeting.participants.filter(({ id }) => id !== dana?.id)
    for (const { id } of others) expect(text).not.toContain(id)
    expect(text).toContain(dana?.id)
  })
})
