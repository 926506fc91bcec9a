import { describe, expect, test } from 'vitest'
import { anAudience, aTemplate, inMain, MAIN } from '../testing/a-template.ts'
import { isPresent, withArrival, withDeparture } from './attendance.ts'
import { withChecked } from './checklist.ts'
import type { AudienceId, MemberId, ParticipantId } from './ids.ts'
import { inTheWay, letIn, type Lobby, someMeetWhoMustNot, waits } from './lobby.ts'
import { type Participant, takenOut } from './participant.ts'
import { quorumNow } from './quorum.ts'
import type { Role } from './role.ts'
import { FIRST_RUN, type RunPhase } from './run.ts'

const SESSION_B = 'session-b' as AudienceId
const CLOSED = 'professionals' as AudienceId
const person = (name: string, role: Role, change: Partial<Participant> = {}): Participant => ({
  id: name as ParticipantId,
  name,
  role,
  of: '',
  knows: [],
  scores: false,
  givesView: false,
  places: [],
  ...change,
})
const dana = person('dana', 'parent_carer')
const corin = person('corin', 'parent_carer')
const lobby: Lobby = {
  admission: 'one_by_one',
  apart: [{ pair: [dana.id, corin.id], why: 'A court order.' }],
  checklist: [],
}
const meetingOf = (...participants: Participant[]) => meetingIn('before', ...participants)
const meetingIn = (phase: RunPhase, ...participants: Participant[]) => ({
  lobby,
  participants,
  audiences: [
    anAudience({ run: { ...FIRST_RUN, phase } }),
    anAudience({ id: SESSION_B, kind: 'session', label: 'B' }),
    anAudience({ id: CLOSED, kind: 'professionals', run: null }),
  ],
})
const alias = (id: string) => () => id as MemberId
const into = (audience: AudienceId, member = 'new', at = 0) => ({
  audiences: [audience],
  freshAlias: alias(member),
  at,
})

describe('the lobby', () => {
  test('[P10] whoever has no place yet waits; the chair and whoever is inside do not; without a lobby nobody does', () => {
    expect(waits({ lobby }, dana)).toBe(true)
    expect(waits({ lobby }, person('imogen', 'chair'))).toBe(false)
    expect(waits({ lobby }, { ...dana, places: inMain('m-dana') })).toBe(false)
    expect(waits({ lobby }, takenOut({ ...dana, places: inMain('m-dana') }))).toBe(true)
    const open = { lobby: { ...lobby, admission: 'open' as const } }
    expect(waits(open, dana)).toBe(false)
    expect(waits(open, takenOut({ ...dana, places: inMain('m-dana') }))).toBe(true)
  })

  test('[P10] who is let in gets a place under a new alias, and the old one when they come back', () => {
    const first = letIn(meetingOf(dana), dana.id, into(MAIN, 'm-1'))
    expect(first.ok && first.value.participants[0]?.places).toEqual([{ audience: MAIN, member: 'm-1' }])
    const away = takenOut({ ...dana, places: inMain('m-1') })
    const again = letIn(meetingIn('going', { ...away, removed: true }), dana.id, into(MAIN, 'm-2', 500))
    expect(again.ok && again.value.participants[0]).toEqual({
      ...dana,
      places: [{ audience: MAIN, member: 'm-1', late: 500 }],
    })
  })

  test('[P10] nobody is let in where their role has no place, or into an audience that is not there', () => {
    expect(letIn(meetingOf(dana), dana.id, into(CLOSED))).toEqual({ ok: false, reason: 'not-allowed' })
    expect(letIn(meetingOf(dana), dana.id, into('nowhere' as AudienceId))).toEqual({ ok: false, reason: 'not-found' })
    expect(letIn(meetingOf(dana), corin.id, into(MAIN))).toEqual({ ok: false, reason: 'not-found' })
  })

  test('[P10] two who must not meet are never let into one audience; into two they are', () => {
    const meeting = meetingOf({ ...dana, places: inMain('m-dana') }, corin)
    expect(letIn(meeting, corin.id, into(MAIN))).toEqual({ ok: false, reason: 'must-not-meet' })
    expect(inTheWay(meeting, corin.id, [MAIN]).map(({ name }) => name)).toEqual(['dana'])
    const beside = letIn(meeting, corin.id, into(SESSION_B))
    expect(beside.ok && someMeetWhoMustNot(beside.value)).toBe(false)
    expect(
      someMeetWhoMustNot({ lobby, participants: [meeting.participants[0] ?? dana, { ...corin, places: inMain('x') }] }),
    ).toBe(true)
  })

  test('[P11] what the chair says of one thing of the checklist takes the place of what was said before', () => {
    const said = (item: 'reports_read' | 'family_spoken_to', words: string, at: number) =>
      ({ item, done: true, words, by: 'imogen' as ParticipantId, at }) as const
    const list = withChecked(withChecked([], said('reports_read', 'On the day.', 1)), said('family_spoken_to', '', 2))
    expect(list.map(({ item }) => item)).toEqual(['family_spoken_to', 'reports_read'])
    expect(withChecked(list, said('reports_read', 'All but the GP’s.', 3))[1]?.words).toBe('All but the GP’s.')
  })
})

describe('who was there', () => {
  const who = { participant: dana.id, audience: MAIN }

  test('[P11] somebody who goes and comes back is there twice, each time from when to when', () => {
    const came = withArrival([], who, 10)
    expect(withArrival(came, who, 20)).toBe(came)
    const gone = withDeparture(came, who, 30)
    expect(withDeparture(gone, who, 40)).toBe(gone)
    const back = withArrival(gone, who, 50)
    expect(back.map(({ came: from, left }) => [from, left])).toEqual([
      [10, 30],
      [50, null],
    ])
    expect([isPresent(gone, who), isPresent(back, who)]).toEqual([false, true])
  })
})

describe('the quorum', () => {
  const template = aTemplate({
    decision: { question: '', options: [], categories: [], quorum: '', otherAgencies: 2 },
  })
  const worker = person('tamsin', 'social_worker', { of: 'Exampleshire', places: inMain('m-tamsin') })
  const nurse = person('joss', 'partner_professional', {
    of: 'School nurse',
    agency: 'health',
    places: inMain('m-joss'),
  })
  const doctor = person('sorrel', 'partner_professional', { of: 'GP', agency: 'health', places: inMain('m-sorrel') })
  const school = person('priya', 'partner_professional', { of: 'Mulberry School', places: inMain('m-priya') })
  const participants = [nurse, worker, doctor, school, { ...dana, places: inMain('m-dana') }]
  const here = (...names: string[]) => new Set(names.map((name) => `m-${name}` as MemberId))
  const meeting = { participants, template, attendance: [] }

  test('[P11] social care and two other agencies make it; health counts once, the family not at all', () => {
    expect(quorumNow(meeting, here('tamsin', 'joss', 'sorrel', 'dana'))).toEqual({
      met: false,
      present: ['Exampleshire', 'School nurse'],
    })
    expect(quorumNow(meeting, here('tamsin', 'joss', 'priya'))).toEqual({
      met: true,
      present: ['Exampleshire', 'School nurse', 'Mulberry School'],
    })
    expect(quorumNow(meeting, here('joss', 'priya')).met).toBe(false)
  })

  test('[P11] whoever attends without a device counts while they are written down as there', () => {
    const inTheRoom = { ...school, withoutDevice: true as const }
    const with3 = { ...meeting, participants: [worker, nurse, inTheRoom] }
    const there = withArrival([], { participant: school.id, audience: MAIN }, 5)
    expect(quorumNow(with3, here('tamsin', 'joss')).met).toBe(false)
    expect(quorumNow({ ...with3, attendance: there }, here('tamsin', 'joss')).met).toBe(true)
  })

  test('[P11] where the template has no such rule nothing is said to be met or not', () => {
    expect(quorumNow({ ...meeting, template: aTemplate() }, here('tamsin')).met).toBeNull()
  })
})
