import { mayEnterFor } from '@evenhand/shared/domain/asked'
import { belongs } from '@evenhand/shared/domain/audience'
import type { AudienceId, MeetingId } from '@evenhand/shared/domain/ids'
import { type Role, ROLES } from '@evenhand/shared/domain/role'
import { must } from '@evenhand/shared/lib/must'
import type { MeetingPeopleView, SeatView } from '@evenhand/shared/protocol/view'
import { PERMISSION_TABLE } from '@evenhand/shared/testing/permission-table'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Invited, meetingOf, type TestMeeting } from './meeting-of.ts'
import { GATE_EDITS } from './permission-gate.ts'
import { ROUTE_PROBES, type Scene } from './permission-routes.ts'
import type { Person } from './person.ts'
import { until } from './until.ts'
import type { Answer } from './wire.ts'

/** Asked for in this file by name, because they are about more than one answer. */
const BY_NAME = [
  'see-own-audiences',
  'see-other-audiences',
  'see-how-many',
  'see-who-is-missing',
  'family-time',
  'enter-score',
]
/** They happen on somebody's own device; nothing of them reaches the server. */
const ON_THE_DEVICE = ['draft', 'practise-score']
/** The record lane is not built yet (docs/architecture.md). */
const RECORD_LANE = ['approve-record', 'draft-record', 'receive-record']
/**
 * Without a route of their own: what is restricted is put into an audience of its own, and a child's agreement is written
 * down with the release by the chair.
 */
const WITHIN_ANOTHER = ['mark-restricted', 'agree-to-release']
/** Abilities whose route somebody is still building. Empty. */
const STILL_TO_COME: readonly string[] = []

const PEOPLE: readonly Invited[] = [
  { name: 'Barnaby Inkwell', role: 'minute_taker', of: '', scores: false },
  { name: 'Tamsin Reed-Example', role: 'social_worker', of: 'Exampleshire', scores: true },
  { name: 'Priya Lanternby', role: 'partner_professional', of: 'Fictional Primary School', scores: true },
  { name: 'Dana Thistledown-Sample', role: 'parent_carer', of: 'mother', scores: true },
  { name: 'Odile Thistledown-Sample', role: 'family_network', of: 'grandmother', scores: true },
  { name: 'Pip Thistledown-Sample', role: 'child', of: '', scores: false, child: 0 },
  { name: 'Nia Songbird', role: 'advocate', of: 'Fictional Voices', scores: false },
  { name: 'Margot Paraphrase', role: 'interpreter', of: '', scores: false },
  { name: 'Finn Observerton', role: 'observer_trainee', of: 'student', scores: false },
]

let meeting: TestMeeting
let people: ReadonlyMap<Role, Person>
let scene: Scene

beforeAll(async () => {
  meeting = await meetingOf(PEOPLE)
  const { chair } = meeting
  const { children } = meeting.people
  const audience = must(chair.view().audience, 'the first session')
  const pip = must(children[0], 'Pip').id
  taken(await chair.ask('POST', `/children/${pip}/session`, { audience, in: true, reason: 'Pip wants to.' }))
  const joined = new Map<Role, Person>([['chair', chair]])
  for (const { name, role } of PEOPLE) joined.set(role, await meeting.joins(must(name.split(' ')[0], 'a name')))
  people = joined
  const scales = chair.view().scales.map(({ id }) => id)
  taken(await chair.ask('POST', '/looks', { audience, scales }))
  const dana = who('parent_carer')
  await until('the look is there', () => dana.view().looks.length === 1)
  taken(await dana.scores('Pip', 4))
  scene = {
    chair,
    audience,
    pip,
    child: aliasOf('Pip'),
    look: dana.look().id,
    round: dana.round('Pip').id,
    dana: aliasOf('Dana'),
  }
})
afterAll(() => meeting.end())

const taken = ({ status }: Answer) => must(status < 300 ? status : null, 'a request that is taken')
const who = (role: Role): Person => must(people.get(role), role)
const aliasOf = (name: string) =>
  must(
    meeting.chair.view().people.find((person) => person.name.startsWith(name)),
    name,
  ).id
const lettersOf = (ability: string) => must(PERMISSION_TABLE.get(ability), 'a row of the table')

/** Only a refusal for what somebody is says no; any other answer says that they may, whatever came of it. */
function allowed(ability: string, { status, body }: Answer): boolean {
  if (ability === 'see-any-score-before-reveal') return status === 200
  if (ability === 'score' || ability === 'view-threshold') return status === 204
  return !(status === 403 && JSON.stringify(body) === '{"reason":"not-allowed"}')
}

describe('what the routes take from each of the ten roles', () => {
  test('[P1] every ability of the table is asked for somewhere, and none is still to come', () => {
    const asked = [...Object.keys(GATE_EDITS), ...Object.keys(ROUTE_PROBES), ...BY_NAME, ...ON_THE_DEVICE]
    expect([...asked, ...RECORD_LANE, ...WITHIN_ANOTHER].sort()).toEqual([...PERMISSION_TABLE.keys()].sort())
    expect(STILL_TO_COME).toEqual([])
  })

  for (const [ability, { own, other, proxy }] of Object.entries(ROUTE_PROBES)) {
    test(`[P1] ${ability}: a real request of everybody`, async () => {
      const letters = lettersOf(ability)
      for (const [column, role] of ROLES.entries()) {
        const me = who(role)
        const letter = letters[column]
        const mine = letter === 'P' && proxy ? proxy : own
        if (mine) expect([role, 'own', allowed(ability, await mine(me, scene))]).toEqual([role, 'own', letter !== '-'])
        if (!other) continue
        expect([role, 'other', allowed(ability, await other(me, scene))]).toEqual([role, 'other', letter === 'Y'])
      }
    })
  }

  test('[P1] see-own-audiences, see-other-audiences: a board of one’s own, and another only where the chair gave it', async () => {
    for (const [column, role] of ROLES.entries()) {
      const seated = (await who(role).ask('POST', '/seat')).body as SeatView
      expect([role, seated.rooms.length]).toEqual([role, 1])
      const given = seated.meeting.audiences.some(({ kind }) => kind === 'professionals')
      expect([role, given]).toEqual([role, lettersOf('see-other-audiences')[column] === 'A'])
      const foreign = await who(role).ask('POST', '/seat', { audience: 'nowhere' as AudienceId })
      expect((foreign.body as SeatView).meeting.audience).toBe(seated.meeting.audience)
    }
  })

  test('[R9] see-how-many, see-who-is-missing: the chair by name, others a number, an observer nothing', async () => {
    meeting.tick(5_000)
    await until('the tick has come', () => meeting.chair.view().looks[0]?.rounds[0] !== undefined)
    for (const [column, role] of ROLES.entries()) {
      const me = who(role)
      const round = me.view().looks[0]?.rounds[0]
      // A child is told of their own rounds alone.
      if (!round || round.phase === 'revealed') continue
      expect([role, round.progress !== null]).toEqual([role, lettersOf('see-how-many')[column] !== '-'])
      const missing = round.progress?.missing ?? null
      expect([role, missing !== null]).toEqual([role, lettersOf('see-who-is-missing')[column] !== '-'])
    }
  })

  test('[P2] enter-score: whose answer somebody may type', () => {
    const roster = must(meeting.app.lanes.meetings.now(meetingId()), 'the meeting')
    const pip = must(
      roster.participants.find(({ role }) => role === 'child'),
      'Pip',
    )
    for (const [column, role] of ROLES.entries()) {
      const person = must(
        roster.participants.find((each) => each.role === role),
        role,
      )
      const may = mayEnterFor(person, { ...pip, withoutDevice: true }, roster.children)
      expect([role, may]).toEqual([role, lettersOf('enter-score')[column] !== '-'])
    }
  })

  test('[P6] family-time: the chair lets in who belongs, nobody else, and is not let in', async () => {
    const made = await meeting.staff.ask('POST', '/api/staff/meetings', {
      title: 'Friday at two',
      kind: 'family_network_meeting',
      date: '2026-11-27',
      children: [{ name: 'Pip', age: 9 }],
      people: PEOPLE.map((person) => ({ ...person, knows: [0] })),
      lobby: 'one_by_one',
    })
    const { participants, meeting: id, chair } = made.body as MeetingPeopleView
    await meeting.staff.ask('POST', `/api/staff/meetings/${id}/enter`)
    const roster = must(meeting.app.lanes.meetings.now(id as MeetingId), 'the meeting')
    const familyTime = must(
      roster.audiences.find(({ kind }) => kind === 'family_time'),
      'family time',
    )
    for (const [column, role] of ROLES.entries()) {
      const person = must(
        participants.find((each) => each.role === role),
        role,
      )
      const path = `/api/p/${chair}/lobby/${person.id}/let-in`
      const { status } = await meeting.staff.ask('POST', path, { audiences: [familyTime.id] })
      const letter = lettersOf('family-time')[column]
      expect([role, status]).toEqual([role, letter === '-' ? 403 : 204])
      expect([role, belongs(role, 'family_time') === 'always']).toEqual([role, letter === 'Y'])
    }
  })
})

function meetingId(): MeetingId {
  return meeting.people.meeting as MeetingId
}
