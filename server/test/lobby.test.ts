import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { must } from '@evenhand/shared/lib/must'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import type { InvitedView, LobbyView } from '@evenhand/shared/protocol/people-view'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Invited, meetingOf, type TestMeeting, USUAL } from './meeting-of.ts'
import { until } from './until.ts'
import { comesToTheDoor, sitsDown, type Waiting } from './waiting.ts'

const CORIN: Invited = { name: 'Corin Marrowby-Sample', role: 'parent_carer', of: 'father of Wren', scores: true }

let meeting: TestMeeting
const open: Waiting[] = []

beforeEach(async () => {
  meeting = await meetingOf([...USUAL, CORIN], 'one_by_one')
})
afterEach(async () => {
  for (const one of open.splice(0)) one.leave()
  await meeting.end()
})

const lobby = (): LobbyView => must(meeting.chair.view().door.lobby, 'the lobby')
const invited = (name: string): InvitedView =>
  must(
    lobby().people.find((person) => person.name.startsWith(name)),
    'that person',
  )
async function comes(name: string): Promise<Waiting> {
  const waiting = await comesToTheDoor(meeting, name)
  open.push(waiting)
  return waiting
}
async function again({ wire, participant }: Waiting): Promise<Waiting> {
  const seated = await sitsDown(wire, participant)
  open.push(seated)
  return seated
}
const letsIn = (name: string, body?: object) =>
  meeting.chair.ask('POST', `/lobby/${invited(name).id}/let-in`, body ?? {})

describe('the lobby', () => {
  test('[P10] who waits is told nothing, hears nothing when somebody is let in, and has no board', async () => {
    const dana = await comes('Dana')
    expect(dana.seat.rooms).toEqual([])
    expect(dana.view()).toMatchObject({ audience: null, audiences: [], people: [], children: [], looks: [], run: null })
    expect(dana.view().door).toEqual({ waits: true, late: false, lobby: null, attendance: null, quorum: null })
    const heard = dana.wire.views()
    const tamsin = await comes('Tamsin')
    await until('Tamsin is at the door', () => invited('Tamsin').where === 'at-the-door')
    expect((await letsIn('Tamsin')).status).toBe(204)
    await until('Tamsin is told to sit elsewhere', () => tamsin.closedWith() === CLOSE.noSeat)
    expect(dana.wire.views()).toBe(heard)
    for (const name of ['Tamsin', 'Priya', 'Finn', 'Corin', 'Pip', 'Wren'])
      expect(dana.wire.received().includes(name), name).toBe(false)
  })

  test('[P10] the chair lets somebody in, who sits down at once; and sends them back to wait under the same alias', async () => {
    const waiting = await comes('Dana')
    await until('Dana is at the door', () => invited('Dana').where === 'at-the-door')
    expect(invited('Dana')).toMatchObject({ role: 'parent_carer', of: 'mother', where: 'at-the-door' })
    expect((await letsIn('Dana')).status).toBe(204)
    await until('she is told', () => waiting.closedWith() === CLOSE.noSeat)
    const inside = await again(waiting)
    expect(inside.seat.rooms).toHaveLength(1)
    expect(inside.view().door).toMatchObject({ waits: false, late: false })
    const { member } = inside.view().me

    expect((await meeting.chair.ask('POST', `/people/${member}/lobby`)).status).toBe(204)
    await until('she is sent out', () => inside.closedWith() === CLOSE.noSeat)
    const back = await again(waiting)
    expect(back.seat.rooms).toEqual([])
    expect(back.view().door.waits).toBe(true)
    await letsIn('Dana')
    await until('she is let in again', () => back.closedWith() === CLOSE.noSeat)
    expect((await again(waiting)).view().me.member).toBe(member)
  })

  test('[P10] two who must not meet are not let into one audience, whoever comes first', async () => {
    const [one, other] = [invited('Dana').id, invited('Corin').id]
    expect((await meeting.chair.ask('PUT', '/apart', { one, other, why: 'A court order.' })).status).toBe(204)
    expect((await letsIn('Dana')).status).toBe(204)
    await until('Dana is inside', () => invited('Dana').where === 'inside')
    expect(invited('Corin').doors.find(({ kind }) => kind === 'everyone')?.inTheWay).toEqual([
      'Dana Thistledown-Sample',
    ])
    const refused = await letsIn('Corin')
    expect([refused.status, refused.body]).toEqual([409, { reason: 'must-not-meet' }])
    expect(invited('Corin').where).toBe('not-here')
    expect((await meeting.chair.ask('DELETE', '/apart', { one, other })).status).toBe(204)
    expect((await letsIn('Corin')).status).toBe(204)
    const named = await meeting.chair.ask('PUT', '/apart', { one, other, why: '' })
    expect(named.body).toEqual({ reason: 'must-not-meet' })
  })

  test('[P10] nobody but the chair opens the door, and nobody is let in where they do not belong', async () => {
    const waiting = await comes('Tamsin')
    const self = await waiting.wire.ask('POST', `/api/p/${waiting.participant}/lobby/${waiting.participant}/let-in`, {})
    expect(self.body).toEqual({ reason: 'not-allowed' })
    const closed = invited('Tamsin').doors.find(({ kind }) => kind === 'professionals')
    const there = await letsIn('Dana', { audiences: [must(closed, 'the closed part').audience] })
    expect(there.body).toEqual({ reason: 'not-allowed' })
    const nobody = await meeting.chair.ask('POST', '/lobby/nobody/let-in', {})
    expect(nobody.body).toEqual({ reason: 'not-found' })
  })

  test('[P10] who comes after the start is late, and says so to themselves', async () => {
    const waiting = await comes('Dana')
    expect(meeting.chair.view().run?.phase).toBe('before')
    expect((await meeting.chair.ask('POST', '/start')).status).toBe(204)
    expect((await meeting.chair.ask('POST', '/start')).body).toEqual({ reason: 'wrong-phase' })
    await letsIn('Dana')
    await until('she is told', () => waiting.closedWith() === CLOSE.noSeat)
    expect((await again(waiting)).view().door.late).toBe(true)
  })

  test('[P11] what the chair went through before stands with words, for the chair alone', async () => {
    const said = { item: 'family_spoken_to', done: true, words: 'Thirty minutes with Dana.' }
    expect((await meeting.chair.ask('PUT', '/checklist', said)).status).toBe(204)
    await until('it is there', () => lobby().checklist.length === 1)
    expect(lobby().checklist).toEqual([said])
    await letsIn('Dana')
    const dana = await comes('Dana')
    expect(dana.view().door.lobby).toBeNull()
    expect(dana.wire.received().includes('Thirty minutes')).toBe(false)
  })
})

describe('a person removed', () => {
  test('[G1] from inside the meeting: every socket closes at once, the cookie opens nothing, and only the chair lets them in', async () => {
    await letsIn('Dana')
    const dana = await comes('Dana')
    const { member } = dana.view().me
    const room = dana.wire.socket(`/sync/${must(dana.seat.rooms[0], 'a room').handle}`)
    const roomClosed = new Promise<number>((resolve) => room.once('close', resolve))
    await new Promise((resolve) => room.once('open', resolve))
    expect((await meeting.chair.ask('POST', `/people/${member}/remove`)).status).toBe(204)
    expect(await roomClosed).toBe(CLOSE.ended)
    await until('her seat is closed', () => dana.closedWith() === CLOSE.ended)
    expect((await dana.wire.ask('POST', `/api/p/${dana.participant}/seat`)).status).toBe(401)
    await until('the chair sees it', () => invited('Dana').where === 'removed')
    expect(meeting.chair.view().people.find(({ id }) => id === member)?.left).toBe(true)
  })

  test('[P1] nobody but the chair removes anybody, and nobody removes the chair', async () => {
    await letsIn('Tamsin')
    const tamsin = await comes('Tamsin')
    const chair = meeting.chair.view().me.member
    const by = (who: ParticipantId) => tamsin.wire.ask('POST', `/api/p/${who}/people/${chair}/remove`)
    expect((await by(tamsin.participant)).body).toEqual({ reason: 'not-allowed' })
    expect((await meeting.chair.ask('POST', `/people/${chair}/remove`)).body).toEqual({ reason: 'not-found' })
  })
})
