/** What a chair tries in order to read, to keep or to overhear private family time. */
import { existsSync, readdirSync } from 'node:fs'
import { must } from '@evenhand/shared/lib/must'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import type { MeetingPeopleView } from '@evenhand/shared/protocol/view'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FAMILY_TIME, familyMeeting, movesOnTo } from './family-meeting.ts'
import { meetingOf, type TestMeeting } from './meeting-of.ts'
import { everyByte, openAll } from './read-everything.ts'
import { type SeatAt, seatAt } from './seat-at.ts'
import { until } from './until.ts'

let server: TestMeeting
let chair: SeatAt
let dana: SeatAt
let odile: SeatAt
let tamsin: SeatAt
let people: MeetingPeopleView
const keyFiles = () => {
  const passing = `${server.dataFolder}.passing`
  return existsSync(passing) ? readdirSync(passing) : []
}
const settles = async () => {
  for (let turn = 0; turn < 3; turn += 1)
    await Promise.all([chair, dana, odile, tamsin].map(({ wire }) => wire.ask('GET', '/api/front-door')))
}

beforeEach(async () => {
  server = await meetingOf()
  const meeting = await familyMeeting(server.staff, server.base)
  chair = meeting.chair
  people = meeting.people
  dana = await meeting.joins('Dana')
  odile = await meeting.joins('Odile')
  tamsin = await meeting.joins('Tamsin')
})
afterEach(async () => {
  for (const seat of [chair, dana, odile, tamsin]) seat.leave()
  await server.end()
})

const family = () =>
  must(
    dana.view().audiences.find(({ kind }) => kind === 'family_time'),
    'family time',
  ).id

/** The stage is on; Dana turns to the family's board and Odile stays where she is. */
async function danaGoesIn(): Promise<void> {
  await movesOnTo(chair, FAMILY_TIME)
  dana.leave()
  dana = await seatAt(dana, server.base, family())
}

/** A seat at the family's board, asked for again while the one before is being taken away. */
async function sitsAgain(who: SeatAt): Promise<SeatAt> {
  for (let turn = 0; turn < 100; turn += 1) {
    const { status } = await who.ask('POST', '/seat', { audience: family() })
    if (status === 200) return seatAt(who, server.base, family())
  }
  throw new Error('no seat')
}

describe('a chair who wants to know of private family time', () => {
  test('[B3] what Dana says of a decision there is kept nowhere, since it would outlast the stage', async () => {
    await danaGoesIn()
    const child = must(dana.view().children[0], 'a child').id
    const said = { audience: family(), child, of: null, name: '', words: 'viewcanary', readBack: null }
    expect((await dana.ask('POST', '/family-views', said)).body).toEqual({ reason: 'not-allowed' })
    const { name: _, ...dissent } = said
    const disagreed = await dana.ask('POST', '/dissents', { ...dissent, kind: 'disagreement', about: 'plan' })
    expect(disagreed.body).toEqual({ reason: 'not-allowed' })
    expect(openAll(server.dataFolder).plain.includes('viewcanary')).toBe(false)
  })

  test('[B3] who of the family goes in, and when, is in no frame of the chair’s and in no attendance', async () => {
    for (let beat = 0; beat < 2; beat += 1) {
      server.later(10_000)
      server.tick(10_000)
      await settles()
    }
    await until('they are there', () => chair.view().door.attendance?.length === 4)
    await danaGoesIn()
    await settles()
    const views = chair.wire.views()
    for (let beat = 0; beat < 9; beat += 1) {
      server.later(10_000)
      server.tick(10_000)
      await settles()
    }
    expect(chair.wire.views()).toBe(views)
    await movesOnTo(chair, FAMILY_TIME, 1)
    dana.leave()
    dana = await seatAt(dana, server.base)
    server.later(10_000)
    server.tick(10_000)
    await settles()
    expect(chair.view().door.attendance?.map(({ left }) => left)).toEqual([null, null, null, null])
  })

  test('[B3] Tamsin is not made somebody of the family by another role', async () => {
    const { member } = tamsin.view().me
    for (const role of ['family_network', 'parent_carer', 'advocate', 'interpreter', 'child']) {
      const answer = await chair.ask('POST', `/people/${member}/role`, { role })
      expect([role, answer.status, answer.body]).toEqual([role, 403, { reason: 'not-allowed' }])
    }
    expect((await chair.ask('POST', `/people/${member}/role`, { role: 'observer_trainee' })).status).toBe(204)
    const into = await chair.ask('POST', `/audiences/${family()}/people`, { person: tamsin.participant, inside: true })
    expect(into.body).toEqual({ reason: 'not-allowed' })
  })

  test('[B3] however fast the stage goes on and back, the family writes when it is on, and nothing is left of it', async () => {
    await movesOnTo(chair, FAMILY_TIME)
    const at = chair.view().stage
    const step = (from: number, to: number) =>
      chair.ask(
        'POST',
        '/run',
        to > from ? { do: 'skip', from, to, reason: 'Made up' } : { do: 'move', from, to, unmet: [], reason: null },
      )
    for (let turn = 0; turn < 4; turn += 1) {
      const seat = await sitsAgain(odile)
      seat.board().add(seat.view().me.member, 'needs', `fastcanary ${turn}`)
      await until('it is saved', () => seat.board().saved() > 0)
      expect((await step(at, at + 1)).status).toBe(204)
      expect((await step(at + 1, at)).status).toBe(204)
      seat.leave()
    }
    await step(at, at + 1)
    await until('nothing is left of the key', () => keyFiles().length === 0)
    expect(openAll(server.dataFolder).plain.includes('fastcanary')).toBe(false)
    expect(openAll(server.dataFolder).closed).toBe(0)
    expect(everyByte(server.dataFolder).includes('fastcanary')).toBe(false)
    for (const { wire } of [chair, tamsin]) expect(wire.received().includes('fastcanary')).toBe(false)
  })

  test('[B3] a link of Dana’s that the host renews and uses themself lets nobody sit beside her unnoticed', async () => {
    await danaGoesIn()
    const path = `/api/staff/meetings/${people.meeting}/people/${dana.participant}/link`
    const renewed = (await server.staff.ask('POST', path)).body as MeetingPeopleView
    const { link } = must(
      renewed.participants.find(({ id }) => id === dana.participant),
      'Dana',
    )
    const wire = server.outsider()
    await wire.ask('POST', '/api/join', { secret: link.secret })
    const pretended = await seatAt({ wire, participant: dana.participant }, server.base, family())
    await until('Dana is told that she sits elsewhere', () => dana.board().closedWith() === CLOSE.replaced)
    pretended.leave()
  })
})
