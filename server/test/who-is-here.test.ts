import type { MemberId, ParticipantId } from '@evenhand/shared/domain/ids'
import { must } from '@evenhand/shared/lib/must'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import type { DeviceView } from '@evenhand/shared/protocol/people-view'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Invited, meetingOf, type TestMeeting, USUAL } from './meeting-of.ts'
import type { Person } from './person.ts'
import { until } from './until.ts'

const BARNABY: Invited = { name: 'Barnaby Inkwell', role: 'minute_taker', of: '', scores: false }
const JOSS: Invited = { name: 'Joss Fennelworth', role: 'partner_professional', of: 'Health visiting', scores: true }
const LOOK_ROUND_MS = 10_000

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await meetingOf([...USUAL, BARNABY, JOSS])
})
afterEach(() => meeting.end())

const inside = (name: string) =>
  must(
    meeting.chair.view().people.find((person) => person.name.startsWith(name)),
    'that person',
  )
const times = (of: Person, name: string) => {
  const { id } = inside(name)
  return (of.view().door.attendance ?? []).filter((entry) => entry.id === id)
}
const looksRound = () => meeting.tick(LOOK_ROUND_MS)
const about = (name: string, what: string, body?: object) =>
  meeting.chair.ask('POST', `/people/${inside(name).id}/${what}`, body)

describe('who was there', () => {
  test('[P11] coming and going is kept with times; a gap of less than a minute is not', async () => {
    const dana = await meeting.joins('Dana')
    looksRound()
    await until('she is written down', () => times(meeting.chair, 'Dana').length === 1)
    expect(times(meeting.chair, 'Dana')[0]?.left).toBeNull()
    dana.leave()
    await until('she is away', () => !inside('Dana').here)
    meeting.later(30_000)
    looksRound()
    meeting.later(31_000)
    looksRound()
    await until('she has left', () => times(meeting.chair, 'Dana')[0]?.left !== null)
    const [visit] = times(meeting.chair, 'Dana')
    // Since when she was away, not when it was noticed.
    expect((visit?.left ?? 0) - (visit?.came ?? 0)).toBeLessThan(30_000)
  })

  test('[P11] the chair and the minute taker see the times, nobody else', async () => {
    const barnaby = await meeting.joins('Barnaby')
    const tamsin = await meeting.joins('Tamsin')
    looksRound()
    await until('Barnaby sees them', () => times(barnaby, 'Tamsin').length === 1)
    expect(tamsin.view().door.attendance).toBeNull()
    expect(tamsin.wire.received().includes('"came"')).toBe(false)
  })

  test('[P11] somebody without a device is there when it is said of them, and counts for the quorum', async () => {
    await meeting.joins('Tamsin')
    await meeting.joins('Priya')
    await until('both are here', () => inside('Priya').here && inside('Tamsin').here)
    expect(meeting.chair.view().door.quorum).toMatchObject({
      met: false,
      present: ['Exampleshire', 'Fictional Primary School'],
    })
    expect((await about('Joss', 'presence', { here: true })).body).toEqual({ reason: 'not-found' })
    await about('Joss', 'attends', { withoutDevice: true, attends: 'room' })
    expect((await about('Joss', 'presence', { here: true })).status).toBe(204)
    await until('Joss is here', () => inside('Joss').here)
    expect(meeting.chair.view().door.quorum).toMatchObject({ met: true })
    looksRound()
    await about('Joss', 'presence', { here: false })
    await until('Joss has left', () => times(meeting.chair, 'Joss')[0]?.left !== null)
    expect(inside('Joss').here).toBe(false)
  })

  test('[P11] each says how they themselves take part; of others the chair and the minute taker do', async () => {
    const dana = await meeting.joins('Dana')
    const saying = (member: MemberId, said: object) => dana.ask('POST', `/people/${member}/attends`, said)
    expect((await saying(dana.view().me.member, { attends: 'phone' })).status).toBe(204)
    await until('it is known', () => inside('Dana').attends === 'phone')
    expect((await saying(inside('Priya').id, { attends: 'phone' })).body).toEqual({ reason: 'not-allowed' })
    expect((await saying(dana.view().me.member, { withoutDevice: true })).body).toEqual({ reason: 'not-allowed' })
  })
})

describe('another role', () => {
  test('[G1] the next edit is judged by it, and a place that it may not have ends with it', async () => {
    const tamsin = await meeting.joins('Tamsin')
    expect(tamsin.view().audiences.map(({ kind }) => kind)).toContain('professionals')
    tamsin.board.add(tamsin.view().me.member, 'well', 'Before the change.')
    await until('it is saved', () => tamsin.board.saved() === tamsin.board.sent())
    expect((await about('Tamsin', 'role', { role: 'observer_trainee' })).status).toBe(204)
    await until('she is told', () => tamsin.view().me.role === 'observer_trainee')
    expect(tamsin.view().audiences.map(({ kind }) => kind)).not.toContain('professionals')
    expect(tamsin.view().me).toMatchObject({ scores: false, givesView: false })
    tamsin.board.add(tamsin.view().me.member, 'well', 'After it.')
    await until('it is refused', () => tamsin.board.refusals().length === 1)
    expect(tamsin.board.refusals()[0]?.reason).toBe('not-allowed')
    expect(meeting.chair.cards()).toHaveLength(1)
  })

  test('[P1] nobody is made the chair that way, the chair is made nothing else, and nobody else changes a role', async () => {
    const dana = await meeting.joins('Dana')
    expect((await about('Dana', 'role', { role: 'chair' })).status).toBe(400)
    expect((await about('Imogen', 'role', { role: 'parent_carer' })).body).toEqual({ reason: 'not-found' })
    const mine = `/people/${dana.view().me.member}/role`
    expect((await dana.ask('POST', mine, { role: 'social_worker' })).body).toEqual({ reason: 'not-allowed' })
  })

  test('[P6] an alias of another audience is nobody here', async () => {
    expect((await meeting.chair.ask('POST', '/people/nobody/remove')).body).toEqual({ reason: 'not-found' })
  })
})

describe('a device that two people share', () => {
  test('[P12] says whom it may act as, by first name and initial, and nothing of any meeting', async () => {
    const dana = await meeting.joins('Dana')
    const priya = must(
      meeting.people.participants.find(({ name }) => name.startsWith('Priya')),
      'Priya',
    )
    await dana.wire.ask('POST', '/api/join', { secret: priya.link.secret })
    const seen = (await dana.wire.ask('GET', '/api/device')).body as DeviceView
    expect(new Map(seen.people.map(({ participant, person }) => [participant, person]))).toEqual(
      new Map<ParticipantId, string>([
        [dana.participant, 'Dana T.'],
        [priya.id, 'Priya L.'],
      ]),
    )
    expect((await meeting.outsider().ask('GET', '/api/device')).body).toEqual({ people: [] })
    await about('Dana', 'remove')
    expect(((await dana.wire.ask('GET', '/api/device')).body as DeviceView).people).toHaveLength(1)
    await until('her board is closed', () => dana.board.closedWith() === CLOSE.ended)
  })
})
