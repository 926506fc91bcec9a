import type { MemberId } from '@evenhand/shared/domain/ids'
import { attendeesOf } from '@evenhand/shared/domain/participant'
import { firstSession } from '@evenhand/shared/domain/audience'
import { addCard, contestCard, withdrawCard } from '@evenhand/shared/grid-doc/edit-grid'
import { drawLink } from '@evenhand/shared/grid-doc/edit-marks'
import { addAction, addIfThen, addOutcome, recheck } from '@evenhand/shared/grid-doc/edit-plan'
import { readLinks } from '@evenhand/shared/grid-doc/read-links'
import { readEarlier, readPlan, readRechecks } from '@evenhand/shared/grid-doc/read-plan'
import { must } from '@evenhand/shared/lib/must'
import type { MeetingPeopleView } from '@evenhand/shared/protocol/view'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { meetingOf, type TestMeeting } from './meeting-of.ts'
import { type Person, takeSeat } from './person.ts'
import { until } from './until.ts'
import { createWire } from './wire.ts'

let meeting: TestMeeting
const later: Person[] = []

beforeEach(async () => {
  meeting = await meetingOf()
})
afterEach(async () => {
  for (const person of later.splice(0)) person.leave()
  await meeting.end()
})

/** Who somebody of the first session is there. */
async function aliasOf(of: string, name: string): Promise<MemberId> {
  const open = must(await meeting.app.lanes.meetings.open(of as never), 'the meeting')
  const people = attendeesOf(open.meeting, firstSession(open.meeting).id)
  return must(
    people.find((person) => person.name.startsWith(name)),
    'that person',
  ).member
}

async function write(of: string, edit: (doc: Y.Doc) => void): Promise<void> {
  const { meetings, store, relay } = meeting.app.lanes
  const open = must(await meetings.open(of as never), 'the meeting')
  const main = firstSession(open.meeting).id
  const room = must(
    store.door.roomsOf(of as never).find(({ audience }) => audience === main),
    'the room',
  ).room
  await relay.seed(room, edit)
}

async function plansFollowUp(of: string = meeting.people.meeting, date = '2027-02-09'): Promise<MeetingPeopleView> {
  const answer = await meeting.staff.ask('POST', `/api/staff/meetings/${of}/follow-up`, { title: 'February', date })
  expect(answer.status).toBe(201)
  return answer.body as MeetingPeopleView
}

async function joins(people: MeetingPeopleView, name: string): Promise<Person> {
  const wire = createWire(meeting.base)
  const person = must(
    people.participants.find((each) => each.name.startsWith(name)),
    'that person',
  )
  await wire.ask('POST', '/api/join', { secret: person.link.secret })
  const joined = await takeSeat(wire, meeting.base, person.id)
  later.push(joined)
  return joined
}

/** What the first meeting left behind: worries, an outcome with two actions, a contest, something taken back. */
async function firstMeeting(): Promise<void> {
  const of = meeting.people.meeting
  const [dana, tamsin, priya] = await Promise.all(['Dana', 'Tamsin', 'Priya'].map((name) => aliasOf(of, name)))
  if (!dana || !tamsin || !priya) throw new Error('somebody is missing')
  await write(of, (doc) => {
    const worry = addCard(doc, { author: tamsin, box: 'worried', order: 'a0', tag: 'fact', words: 'Loud nights.' })
    contestCard(doc, { card: worry, by: dana, words: 'Twice, not more.' })
    const taken = addCard(doc, { author: priya, box: 'worried', order: 'a1', words: 'takenbackcanary' })
    withdrawCard(doc, taken, { by: priya, reason: '' })
    const outcome = addOutcome(doc, { author: dana, order: 'a0', text: 'Quiet nights.' })
    drawLink(doc, { by: dana, from: outcome, to: worry, kind: 'answers' })
    const owner = { member: dana, name: 'Dana' }
    addAction(doc, { author: tamsin, order: 'a0', outcome, owner, text: 'Phone list.', due: '2026-12-04' })
    const done = addAction(doc, { author: tamsin, order: 'a1', outcome, text: 'Hearing test.', due: '2026-12-11' })
    recheck(doc, { by: tamsin, of: done, state: 'done', words: '' })
    addIfThen(doc, { author: dana, order: 'a0', ifThis: 'Drinking.', then: 'Ring the list.' })
  })
}

describe('a follow-up of a meeting', () => {
  test('[A4] the same people come under fresh ids and find the plan, linked as it was, with where each thing is from', async () => {
    await firstMeeting()
    const people = await plansFollowUp()
    expect(people.participants.map(({ name }) => name)).toEqual(meeting.people.participants.map(({ name }) => name))
    const before = new Set(meeting.people.participants.map(({ id }) => id))
    expect(people.participants.some(({ id }) => before.has(id))).toBe(false)

    const dana = await joins(people, 'Dana')
    const { outcomes, actions, contingency } = readPlan(dana.board.doc)
    const [worry] = dana.cards()
    expect(dana.cards()).toHaveLength(1)
    expect(dana.board.wordsOf(must(worry, 'the worry').id)).toBe('Loud nights.')
    expect(worry?.contests.map(({ words, by }) => [words, by])).toEqual([['Twice, not more.', dana.view().me.member]])
    expect(actions.map(({ text, due, outcome }) => [text, due, outcome])).toEqual([
      ['Phone list.', '2026-12-04', outcomes[0]?.id],
    ])
    expect(actions[0]?.owner).toEqual({ member: dana.view().me.member, name: 'Dana' })
    expect(contingency.map(({ then }) => then)).toEqual(['Ring the list.'])
    expect(readLinks(dana.board.doc)).toMatchObject([{ from: outcomes[0]?.id, to: worry?.id, kind: 'answers' }])
    const from = { on: '2026-11-26', first: '2026-11-26', times: 1, states: [] }
    expect(readEarlier(dana.board.doc, must(worry, 'the worry').id)).toEqual(from)
    expect(actions[0]?.earlier).toEqual(from)
  })

  test('[A4] what was taken back does not come over, and no alias of the meeting before is in any byte', async () => {
    await firstMeeting()
    const old = await Promise.all(
      ['Imogen', 'Dana', 'Tamsin', 'Priya', 'Finn'].map((name) => aliasOf(meeting.people.meeting, name)),
    )
    const people = await plansFollowUp()
    const priya = await joins(people, 'Priya')
    const heard = priya.wire.received()
    expect(heard.includes('Loud nights')).toBe(true)
    for (const word of [...old, 'takenbackcanary', meeting.people.meeting]) expect(heard.includes(word)).toBe(false)
  })

  test('[A6] a worry of last time is not re-checked until somebody says how it is', async () => {
    await firstMeeting()
    const people = await plansFollowUp()
    const tamsin = await joins(people, 'Tamsin')
    const dana = await joins(people, 'Dana')
    const worry = must(dana.cards()[0], 'the worry').id
    expect(readRechecks(dana.board.doc).size).toBe(0)
    await write(people.meeting, (doc) =>
      recheck(doc, { by: tamsin.view().me.member, of: worry, state: 'changed', words: 'Once since May.' }),
    )
    await until('Dana reads it', () => readRechecks(dana.board.doc).get(worry)?.[0]?.words === 'Once since May.')
  })

  test('[A4] the third meeting knows when a thing was first said and how it was found on the way', async () => {
    await firstMeeting()
    const second = await plansFollowUp()
    const tamsin = await joins(second, 'Tamsin')
    const action = must(readPlan(tamsin.board.doc).actions[0], 'the action').id
    const by = tamsin.view().me.member
    await write(second.meeting, (doc) => recheck(doc, { by, of: action, state: 'not_done', words: '' }))
    const third = await plansFollowUp(second.meeting, '2027-08-03')
    const dana = await joins(third, 'Dana')
    expect(readPlan(dana.board.doc).actions[0]?.earlier).toEqual({
      on: '2027-02-09',
      first: '2026-11-26',
      times: 2,
      states: ['not_done'],
    })
  })

  test('[A4] somebody who was taken out is not in the next one, and what they wrote stands under the chair with their name', async () => {
    await firstMeeting()
    const { staff } = meeting
    const tamsin = must(
      meeting.people.participants.find(({ name }) => name.startsWith('Tamsin')),
      'Tamsin',
    ).id
    await staff.ask('DELETE', `/api/staff/meetings/${meeting.people.meeting}/people/${tamsin}`)
    const people = await plansFollowUp()
    expect(people.participants.some(({ name }) => name.startsWith('Tamsin'))).toBe(false)
    const dana = await joins(people, 'Dana')
    const [worry] = dana.cards()
    expect(worry?.author).toBe(await aliasOf(people.meeting, 'Imogen'))
    expect(worry?.onBehalfOf?.name).toBe('Tamsin Reed-Example')
  })

  test('[P7] nobody but the meeting’s own chair makes one, and not before the day of the meeting', async () => {
    const path = `/api/staff/meetings/${meeting.people.meeting}/follow-up`
    const asked = { title: 'February', date: '2027-02-09' }
    const dana = await meeting.joins('Dana')
    expect((await dana.wire.ask('POST', path, asked)).status).toBe(401)
    expect((await meeting.staff.ask('POST', '/api/staff/meetings/other/follow-up', asked)).status).toBe(404)
    expect((await meeting.staff.ask('POST', path, { ...asked, date: '2026-11-25' })).status).toBe(400)
    expect((await meeting.staff.ask('POST', path, { ...asked, title: ' ' })).status).toBe(400)
  })

  test('[A1] the dates are counted from the day of the meeting, and the chair sets the real ones for the audience they are in', async () => {
    const dana = await meeting.joins('Dana')
    const { chair } = meeting
    const audience = must(chair.view().audience, 'the audience')
    const group = () => dana.view().plan?.dates.find(({ timescale }) => timescale === 'core_group')
    expect(group()).toMatchObject({ due: '2026-12-10', set: null })
    const set = { audience, timescale: 'core_group', day: '2026-12-08' }
    expect((await dana.ask('PUT', '/dates', set)).status).toBe(403)
    expect((await chair.ask('PUT', '/dates', { ...set, timescale: 'tea' })).status).toBe(400)
    expect((await chair.ask('PUT', '/dates', { ...set, audience: 'other' })).status).toBe(404)
    expect((await chair.ask('PUT', '/dates', set)).status).toBe(204)
    await until('Dana sees the real day', () => group()?.set === '2026-12-08')
    const next = await plansFollowUp()
    const later = await joins(next, 'Dana')
    expect(later.view().plan?.since).toMatchObject({ on: '2026-11-26', dates: [{ day: '2026-12-08' }] })
    expect(later.view().plan?.dates.every(({ set }) => set === null)).toBe(true)
  })
})

describe('scores of the meeting before', () => {
  async function asks(
    chair: Person,
    people: readonly Person[],
    places: readonly number[],
    said: string,
  ): Promise<void> {
    const scales = chair
      .view()
      .scales.slice(0, 1)
      .map(({ id }) => id)
    const count = chair.view().looks.length
    expect((await chair.ask('POST', '/looks', { audience: chair.view().audience, scales })).status).toBe(201)
    await until('everybody is asked', () => people.every((each) => each.view().looks.length > count))
    for (const [at, person] of people.entries()) {
      expect((await person.scores('Pip', places[at] ?? 0, said)).status).toBe(200)
    }
    await chair.ask('POST', `/looks/${chair.look().id}/close`)
    expect((await chair.ask('POST', `/looks/${chair.look().id}/reveal`)).status).toBe(204)
    await until('everybody sees the answers', () => people.every((each) => each.look().phase === 'revealed'))
  }

  test('[R11] no byte of an earlier score comes to anybody before the same is revealed anew; then it does, with its day', async () => {
    const { chair } = meeting
    await asks(chair, [await meeting.joins('Dana'), await meeting.joins('Tamsin')], [4, 3], 'novembercanary')
    const people = await plansFollowUp()
    const entered = await meeting.staff.ask('POST', `/api/staff/meetings/${people.meeting}/enter`)
    const wire = createWire(meeting.base)
    for (const [name, value] of meeting.staff.cookies) wire.cookies.set(name, value)
    const again = await takeSeat(wire, meeting.base, (entered.body as { participant: never }).participant)
    later.push(again)
    const [dana, tamsin] = [await joins(people, 'Dana'), await joins(people, 'Tamsin')]
    const everybody = [again, dana, tamsin]
    expect(dana.view().looks).toEqual([])
    for (const person of everybody) {
      await person.ask('POST', '/seat')
      expect(person.wire.received().includes('novembercanary')).toBe(false)
    }
    await asks(again, [dana, tamsin], [6, 5], 'february')
    await until('the earlier ones are there', () => everybody.every((each) => each.view().looks.length === 2))
    const [first, second] = dana.view().looks
    expect([first?.earlier, first?.number, second?.earlier]).toEqual(['2026-11-26', 0, null])
    const round = first?.rounds[0]
    const given = round?.phase === 'revealed' ? round.results : []
    expect(given.map(({ name, answer }) => [name, answer?.kind === 'imported' ? answer.place : answer])).toEqual([
      ['Dana Thistledown-Sample', 4],
      ['Tamsin Reed-Example', 3],
      ['Priya Lanternby', null],
    ])
    expect(given[0]?.by).toBe(dana.view().me.member)
    expect(given[0]?.answer).toMatchObject({ words: 'novembercanary' })
  })
})
