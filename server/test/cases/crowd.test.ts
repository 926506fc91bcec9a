import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { addCard, editCard, markDiscussed } from '@evenhand/shared/grid-doc/edit-grid'
import { must } from '@evenhand/shared/lib/must'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import { FRAME } from '@evenhand/shared/protocol/sync-frame'
import type { SeatView } from '@evenhand/shared/protocol/view'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { upgradedByHand } from '../by-hand.ts'
import { type Invited, USUAL } from '../meeting-of.ts'
import { until } from '../until.ts'
import { createWire, type Wire } from '../wire.ts'
import { type CaseBoard, caseBoard, saved } from './case-board.ts'
import { stateRequest } from './frames.ts'
import { openRawSocket } from './raw-seat.ts'
import { roomOf } from './room-of.ts'
import { typesOn } from './typing.ts'

const CARDS = 1_000

/** Twelve relatives beside the usual people, with five tabs each. */
const RELATIVES: readonly Invited[] = Array.from({ length: 12 }, (_, n) => ({
  name: `Relative ${n} Thistledown-Sample`,
  role: 'family_network',
  of: 'a relative',
  scores: false,
}))

let at: CaseBoard
const tabs: { wire: Wire; participant: ParticipantId; handle: string; clientId: number }[] = []
beforeAll(async () => {
  const odile: Invited = { name: 'Odile Thistledown-Sample', role: 'family_network', of: 'aunt', scores: true }
  at = await caseBoard([...USUAL, odile, ...RELATIVES])
  await at.meeting.app.lanes.relay.seed(await roomOf(at.meeting), (doc) => {
    for (let card = 0; card < CARDS - 2; card += 1) {
      addCard(doc, {
        author: at.tamsin.view().me.member,
        box: 'worried',
        order: `b${card}V`,
        words: `Seen on day ${card}.`,
      })
    }
  })
  for (const { id, link } of at.meeting.people.participants.filter(({ name }) => name.startsWith('Relative'))) {
    const wire = createWire(at.meeting.base)
    await wire.ask('POST', '/api/join', { secret: link.secret })
    for (let tab = 0; tab < 5; tab += 1) {
      const seat = (await wire.ask('POST', `/api/p/${id}/seat`)).body as SeatView
      tabs.push({ wire, participant: id, ...must(seat.rooms[0], 'a room') })
    }
  }
  await until('Tamsin has all cards', () => at.tamsin.cards().length === CARDS, 20_000)
})
afterAll(() => at.meeting.end())

test('[N4] RE10 sixty devices come back at once to a thousand cards: all have the board, and Priya writes on meanwhile', async () => {
  const seats = tabs.map(({ wire, ...room }) => openRawSocket(wire, room))
  for (let word = 0; word < 5; word += 1) at.priya.board.typeInto(at.priyas, ` ${word}`)
  await until('all have the board', () => seats.every((seat) => seat.isSynced()), 30_000)
  await saved(at.priya)
  for (const seat of seats) {
    await until('it has all cards', () => seat.doc.getMap('cards').size === CARDS)
    expect(seat.closedWith()).toBe(null)
    seat.leave()
  }
})

test('[N4] RE10 a device that has the board already is sent what it lacks and not the board', async () => {
  const [tab] = tabs
  const { wire, ...room } = must(tab, 'a tab')
  const first = openRawSocket(wire, room)
  await until('it has the board', () => first.isSynced())
  first.leave()
  const size = wire.received().length
  at.priya.board.typeInto(at.priyas, ' meanwhile')
  await saved(at.priya)
  const again = openRawSocket(wire, room, first.doc)
  await until('it has what it lacked', () => again.isSynced())
  expect(wire.received().length - size).toBeLessThan(20_000)
  again.leave()
})

test('[N4] somebody who asks for the board and never reads it is cut off, and the others notice nothing', async () => {
  const seat = (await at.odile.ask('POST', '/seat')).body as SeatView
  const socket = await upgradedByHand(at.meeting.base, at.odile, `/sync/${must(seat.rooms[0], 'a room').handle}`)
  socket.pause()
  const line = { cut: false }
  socket.on('error', () => {
    line.cut = true
  })
  socket.on('close', () => {
    line.cut = true
  })
  for (let asked = 0; asked < 200 && !line.cut; asked += 1) {
    at.meeting.later(1_000)
    await new Promise((resolve) => socket.write(masked(stateRequest()), resolve))
    // A round trip, so that each is answered as it comes: more than a few at once would be too many.
    await at.tamsin.ask('GET', '/nowhere')
  }
  socket.destroy()
  expect(line.cut).toBe(true)
  await at.unaffected(await at.shown())
})

/** A short binary message as a browser would frame it. */
function masked(frame: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([0x82, 0x80 | frame.length, 0, 0, 0, 0]), frame])
}

test('[N4] somebody who sends two thousand edits at once is sent off to come back; what counted stays, and the others go on', async () => {
  const { chair } = at.meeting
  const seat = await at.seat(chair)
  const doc = typesOn(seat)
  const ids = at.tamsin.cards().map(({ id }) => id)
  for (const id of ids) markDiscussed(doc, id)
  for (const id of ids) editCard(doc, id, { box: 'well' })
  expect(seat.sent()).toBeGreaterThan(1_900)
  await until('they are sent off', () => seat.closedWith() === CLOSE.comeBack)
  at.priya.board.typeInto(at.priyas, ' On.')
  await saved(at.priya)
  const fresh = await at.seat(chair)
  const discussed = fresh.doc.getMap('discussed').size
  expect(discussed).toBeGreaterThanOrEqual(seat.saved())
  expect(discussed).toBeGreaterThan(0)
  expect(discussed).toBeLessThan(CARDS)
  expect(seat.came(FRAME.refused)).toBe(0)
  await until('Tamsin sees the same', () => at.tamsin.board.doc.getMap('discussed').size === discussed)
})
