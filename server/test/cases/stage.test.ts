import path from 'node:path'
import type { AudienceId, RoomId } from '@evenhand/shared/domain/ids'
import { cardText, editCard } from '@evenhand/shared/grid-doc/edit-grid'
import { must } from '@evenhand/shared/lib/must'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import { SYNC } from '@evenhand/shared/protocol/sync-frame'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Person } from '../person.ts'
import { pauses as chairPauses } from '../steering.ts'
import { until } from '../until.ts'
import { type CaseBoard, caseBoard, crafted, ownCard, PLANTED } from './case-board.ts'
import { openRawSocket, type RawSeat } from './raw-seat.ts'

let at: CaseBoard
let finn: Person
beforeAll(async () => {
  at = await caseBoard()
  finn = await at.meeting.joins('Finn')
})
afterAll(() => at.meeting.end())

const pauses = (paused: boolean) => chairPauses(at.meeting.chair, paused)

/** A letter at the start of Odile’s own card. */
const letter = (words: string) => (from: RawSeat) =>
  crafted(from, (doc) => {
    const paragraph = must(cardText(doc, at.odiles), 'the words').get(0)
    const run = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
    if (run instanceof Y.XmlText) run.insert(0, words)
  })

describe('while the chair has paused the meeting', () => {
  test('[G1] ST01 nothing is added or moved from that moment on, and what was being typed ends two seconds later', async () => {
    const typing = await at.seat(at.odile)
    const adding = await at.seat(at.odile)
    const moving = await at.seat(at.odile)
    const before = await at.shown()
    await pauses(true)
    adding.edit(ownCard(at.odile, PLANTED)(adding))
    moving.edit(crafted(moving, (doc) => editCard(doc, at.odiles, { box: 'worried' })))
    for (const seat of [adding, moving]) {
      await until('it is refused', () => seat.closedWith() === CLOSE.refused)
      expect(seat.refusal()).toBe('paused')
    }
    expect(await at.shown()).toEqual(before)
    at.meeting.later(2_001)
    typing.edit(letter(PLANTED)(typing))
    await until('it is refused', () => typing.closedWith() === CLOSE.refused)
    expect(typing.refusal()).toBe('paused')
    await pauses(false)
    await at.unaffected(before)
  })

  test('[G1] ST01 a word that was on its way when the pause came is taken', async () => {
    const typing = await at.seat(at.odile)
    await pauses(true)
    typing.edit(letter('So, ')(typing))
    await until('it is saved', () => typing.saved() === 1)
    await pauses(false)
    await until('Tamsin reads it', () => at.tamsin.board.wordsOf(at.odiles).startsWith('So, '))
    typing.leave()
  })
})

test('[G3] ST03 a stage, a lock, a roster and a reveal that Odile writes into the board are refused and change nothing', async () => {
  const { chair } = at.meeting
  const view = { ...chair.view(), revision: 0 }
  for (const root of [
    'stage',
    'paused',
    'lock',
    'roster',
    'participants',
    'rounds',
    'looks',
    'reveal',
    'meeting',
    '',
  ]) {
    const seat = await at.refused((odile) => crafted(odile, (doc) => doc.getMap(root).set('now', PLANTED)))
    expect(seat.refusal()).toBe('not-understood')
  }
  expect({ ...chair.view(), revision: 0 }).toEqual(view)
})

describe('a room of the same meeting that Odile is not let into', () => {
  test('[N1] ST04 is answered like one that is not there, by its id, by every address and with a handle', async () => {
    const restricted = 'restrictedroom00000000' as RoomId
    const database = new Database(path.join(at.meeting.dataFolder, 'evenhand.db'))
    const row = { id: restricted, meeting: at.meeting.people.meeting, audience: 'professionals' }
    database.prepare('insert into room (id, meeting_id, audience) values (:id, :meeting, :audience)').run(row)
    database.close()
    const { rooms } = (await at.odile.ask('POST', '/seat')).body as { rooms: readonly unknown[] }
    expect(rooms).toHaveLength(1)

    const unknown = 'unknownroom00000000000'
    const closed = async (handle: string) => {
      const seat = openRawSocket(at.odile.wire, { handle, clientId: 1 })
      await until('it is closed', () => seat.closedWith() !== null)
      return { code: seat.closedWith(), synced: seat.isSynced() }
    }
    expect(await closed(restricted)).toEqual(await closed(unknown))
    // A handle that leads there, as if it had been given out by mistake: the door itself asks again.
    const audience = 'professionals' as AudienceId
    const seat = await at.meeting.app.lanes.seatBook.take(at.odile.participant, audience, [
      { room: restricted, audience },
    ])
    const { handle } = must(seat.rooms[0], 'a handle')
    expect(await closed(handle)).toEqual({ code: CLOSE.noSeat, synced: false })

    const addresses = [
      (room: string) => `/api/rooms/${room}`,
      (room: string) => `/api/p/${at.odile.participant}/rooms/${room}`,
      (room: string) => `/api/p/${at.odile.participant}/rooms/${room}/export`,
      (room: string) => `/api/p/${at.odile.participant}/export?room=${room}`,
      (room: string) => `/api/p/${at.odile.participant}/search?in=${room}`,
      (room: string) => `/api/staff/meetings/${at.meeting.people.meeting}/rooms/${room}`,
    ]
    for (const address of addresses) {
      const answer = await at.odile.wire.ask('GET', address(restricted))
      expect(answer.status).toBe(404)
      expect(answer).toEqual(await at.odile.wire.ask('GET', address(unknown)))
    }
  })
})

test('[P1] ST07 an observer’s card is refused, typed or brought along, and what the others write is still shown to them', async () => {
  const before = await at.shown()
  for (const step of [SYNC.update, SYNC.step2]) {
    const seat = await at.seat(finn)
    seat.edit(ownCard(finn, PLANTED)(seat), step)
    await until('it is refused', () => seat.closedWith() === CLOSE.refused)
    expect(seat.refusal()).toBe('not-allowed')
  }
  const reading = await at.seat(finn)
  await at.unaffected(before)
  await until('Finn reads it', () => JSON.stringify(reading.doc.getMap('cards').toJSON()).includes('Again.'))
  reading.leave()
})
