/** What somebody tries whose role was changed a moment ago, or who was the chair until then. */
import type { AudienceId } from '@evenhand/shared/domain/ids'
import { must } from '@evenhand/shared/lib/must'
import type { MeetingPeopleView, SeatView } from '@evenhand/shared/protocol/view'
import { commit, freshOpening } from '@evenhand/shared/seal/commitment'
import { padSubmission } from '@evenhand/shared/seal/padding'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { meetingOf, type TestMeeting, USUAL } from './meeting-of.ts'
import type { Person } from './person.ts'
import { pauses } from './steering.ts'
import { until } from './until.ts'

const CORIN = { name: 'Corin Marrowby-Sample', role: 'parent_carer', of: 'father', scores: true } as const

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await meetingOf([...USUAL, CORIN])
})
afterEach(() => meeting.end())

/** Pip takes part, so that there is a page of their own. Gives its audience. */
async function pipTakesPart(): Promise<AudienceId> {
  const { staff, people, chair } = meeting
  const [pip] = people.children
  const added = await staff.ask('POST', `/api/staff/meetings/${people.meeting}/people`, {
    name: 'Pip Thistledown-Sample',
    role: 'child',
    of: '',
    child: must(pip, 'Pip').id,
    knows: [must(pip, 'Pip').id],
    scores: true,
  })
  expect((added.body as MeetingPeopleView).participants.some(({ role }) => role === 'child')).toBe(true)
  await until('there is a page', () => chair.view().audiences.some(({ kind }) => kind === 'child'))
  return must(
    chair.view().audiences.find(({ kind }) => kind === 'child'),
    'the page',
  ).id
}

const seatOf = async ({ ask }: Person, audience: AudienceId) =>
  (await ask('POST', '/seat', { audience })).body as SeatView

describe('whoever was the chair', () => {
  test('[C3] is shown nothing of a child’s page any more when they are now somebody who has no place there', async () => {
    const page = await pipTakesPart()
    const { chair } = meeting
    expect((await seatOf(chair, page)).meeting.audience).toBe(page)
    const priya = await meeting.joins('Priya')
    expect((await chair.ask('POST', '/chair', { to: priya.view().me.member })).status).toBe(204)
    await until('it is Priya’s', () => chair.view().me.role === 'partner_professional')
    expect(chair.view().audiences.map(({ kind }) => kind)).not.toContain('child')
    const seat = await seatOf(chair, page)
    expect([seat.meeting.audience === page, seat.rooms.some(({ audience }) => audience === page)]).toEqual([
      false,
      false,
    ])
    const account = { audience: page, howGathered: 'x', mayHear: [], everyone: false, choice: '', observedInstead: '' }
    const child = must(meeting.people.children[0], 'Pip').id
    expect((await chair.ask('POST', `/children/${child}/account`, account)).status).toBe(404)
    expect((await seatOf(priya, page)).meeting.audience).toBe(page)
  })
})

describe('a chair who starts what is not to be started', () => {
  test('[N1] a child’s page begins with the meeting: its address starts nothing, as an unknown one does not', async () => {
    const page = await pipTakesPart()
    for (const audience of [page, 'no-such-audience']) {
      const { status, body } = await meeting.chair.ask('POST', '/start', { audience })
      expect([status, body]).toEqual([404, { reason: 'not-found' }])
    }
  })
})

describe('somebody with another role', () => {
  test('[C3] is made no child of the meeting, and a child is made nobody else', async () => {
    const page = await pipTakesPart()
    const { chair } = meeting
    const dana = await meeting.joins('Dana')
    const onPage = (await seatOf(chair, page)).meeting.people
    const pip = must(
      onPage.find(({ role }) => role === 'child'),
      'Pip',
    )
    const asks = [
      [dana.view().me.member, 'child'],
      [pip.id, 'family_network'],
    ]
    for (const [member, role] of asks) {
      const { status, body } = await chair.ask('POST', `/people/${member}/role`, { role })
      expect([role, status, body]).toEqual([role, 403, { reason: 'not-allowed' }])
    }
  })

  test('[R12] gives no professional’s view any more, though they were asked before', async () => {
    const { chair } = meeting
    const priya = await meeting.joins('Priya')
    const child = must(chair.view().children[0], 'a child').id
    const opened = await chair.ask('POST', '/looks', { scales: [], views: [child] })
    expect(opened.status).toBe(201)
    await until('she is asked', () => priya.view().looks.length > 0)
    const round = must(priya.look().rounds[0], 'the round')
    expect(round.asks.kind).toBe('threshold_view')
    const { member } = priya.view().me
    expect((await chair.ask('POST', `/people/${member}/role`, { role: 'minute_taker' })).status).toBe(204)
    await until('it has changed', () => priya.view().me.role === 'minute_taker')
    const option = round.asks.kind === 'threshold_view' ? must(round.asks.options[0], 'an option').id : ''
    const answer = {
      kind: 'view',
      option,
      category: null,
      because: '',
      reasons: { helps: '', worse: '', harder: '' },
      change: null,
    } as const
    const opening = freshOpening()
    const look = priya.look().id
    const commitment = await commit({ opening, look, round: round.id, member, seq: 1, answer })
    const body = padSubmission({ answer, opening, commitment, seq: 1, key: 'a'.repeat(43) })
    if (!body.ok) throw new Error('too long')
    const sent = await priya.ask('PUT', `/rounds/${round.id}/score`, body.value)
    expect([sent.status, sent.body]).toEqual([404, { reason: 'not-found' }])
  })
})

describe('somebody who does not let the others speak', () => {
  const child = () => must(meeting.chair.view().children[0], 'a child').id
  const disagrees = (person: Person) => {
    const audience = person.view().audience
    const what = { audience, child: child(), of: null, readBack: null, kind: 'disagreement', about: 'plan' }
    return person.ask('POST', '/dissents', { ...what, words: 'I do not agree.' })
  }

  test('[M4] in a break nobody puts a dissent on the others’ screens', async () => {
    const dana = await meeting.joins('Dana')
    await pauses(meeting.chair, true)
    expect((await disagrees(dana)).body).toEqual({ reason: 'wrong-phase' })
    await pauses(meeting.chair, false)
    expect((await disagrees(dana)).status).toBe(204)
  })

  test('[R15] a father who disagrees a hundred times leaves room for the mother', async () => {
    const dana = await meeting.joins('Dana')
    const corin = await meeting.joins('Corin')
    const answers = await Promise.all(Array.from({ length: 101 }, () => disagrees(corin)))
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(1)
    expect((await disagrees(dana)).status).toBe(204)
  })
})
