import { contestCard } from '@evenhand/shared/grid-doc/edit-grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import type { SharingView } from '@evenhand/shared/protocol/sharing-view'
import * as Y from 'yjs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { meetingOf, type TestMeeting } from './meeting-of.ts'
import type { Person } from './person.ts'
import { everyByte, openAll } from './read-everything.ts'
import { type SeatAt, seatAt } from './seat-at.ts'
import { until } from './until.ts'

const LEAKED = 'refugecanary They are at Harbour House'
const KEPT = 'He sleeps well'

let server: TestMeeting
let dana: Person
let tamsin: Person
let leaked: CardId
beforeEach(async () => {
  server = await meetingOf()
  dana = await server.joins('Dana')
  tamsin = await server.joins('Tamsin')
  leaked = dana.board.add(dana.view().me.member, 'worried', LEAKED)
  tamsin.board.add(tamsin.view().me.member, 'well', KEPT)
  await until('everybody has both', () => server.chair.cards().length === 2 && dana.cards().length === 2)
  contestCard(tamsin.board.doc, { card: leaked, by: tamsin.view().me.member, words: 'contestcanary' })
  await until('it is on the disk', () => tamsin.board.saved() === tamsin.board.sent())
})
afterEach(() => server.end())

const purges = (asks: { ask: Person['ask'] } = server.chair, card: string = leaked) =>
  asks.ask('POST', '/purges', { audience: server.chair.view().audience, card, reason: 'said where they are' })

const roomIds = async () => {
  const rows = await server.app.lanes.store.read.selectFrom('room').select('id').execute()
  return rows.map(({ id }) => id)
}

/** Everything that came by this device's wire from this moment on. */
async function freshly(person: Person): Promise<{ seat: SeatAt; bytes: Buffer }> {
  const before = person.wire.received().length
  const seat = await seatAt(person, server.base)
  return { seat, bytes: person.wire.received().subarray(before) }
}

test('[B4] after a purge nobody who comes has a byte of the card, and the rest stands as it stood', async () => {
  expect((await purges()).status).toBe(204)
  for (const person of [server.chair, dana, tamsin]) {
    const { seat, bytes } = await freshly(person)
    expect(bytes.includes('canary')).toBe(false)
    expect(bytes.includes(leaked)).toBe(false)
    expect(
      seat
        .board()
        .cards()
        .map(({ words }) => JSON.stringify(words)),
    ).toEqual([expect.stringContaining(KEPT)])
    expect(Buffer.from(Y.encodeStateAsUpdate(seat.board().doc)).includes('canary')).toBe(false)
    seat.leave()
  }
})

test('[B4] everybody who has the old board is told to drop it, and none of it can be sent back', async () => {
  expect((await purges()).status).toBe(204)
  await until('they are sent off', () => [dana, tamsin].every(({ board }) => board.closedWith() !== null))
  expect([dana, tamsin].map(({ board }) => board.closedWith())).toEqual([CLOSE.reset, CLOSE.reset])
  const { seat } = await freshly(dana)
  // Somebody's old copy, put in whole: its clientIDs are nobody's here.
  Y.applyUpdate(seat.board().doc, Y.encodeStateAsUpdate(dana.board.doc))
  await until('it is refused', () => seat.board().refusals().length > 0)
  const { bytes } = await freshly(tamsin)
  expect(bytes.includes('canary')).toBe(false)
  seat.leave()
})

test('[B4] no row of the old board is in any file, and what is left opens without it', async () => {
  const old = await roomIds()
  const rows = await server.app.lanes.store.read.selectFrom('room_log').select('sealed').execute()
  expect(rows.length).toBeGreaterThan(0)
  expect(openAll(server.dataFolder).plain.includes('refugecanary')).toBe(true)
  expect((await purges()).status).toBe(204)
  const files = everyByte(server.dataFolder)
  for (const { sealed } of rows) expect(files.includes(Buffer.from(sealed))).toBe(false)
  // Of each room but the professionals', which had nothing in it.
  expect((await roomIds()).filter((room) => old.includes(room))).toHaveLength(old.length - 1)
  const { plain, closed } = openAll(server.dataFolder)
  expect([closed, plain.includes('canary'), plain.includes(KEPT)]).toEqual([0, false, true])
})

test('[B4] the board goes on: people write on, and it is all there after a restart', async () => {
  await purges()
  const { seat } = await freshly(dana)
  const mine = seat.board().add(seat.view().me.member, 'well', 'And eats well')
  const hers = seat
    .board()
    .cards()
    .find(({ id }) => id !== mine)
  await until('it is saved', () => seat.board().sent() > 1 && seat.board().saved() === seat.board().sent())
  await server.restart()
  const { seat: tamsins } = await freshly(tamsin)
  expect(tamsins.board().cards()).toHaveLength(2)
  // What was written anew by the server is still its author's own.
  const before = tamsins.board().sent()
  tamsins.board().typeInto(hers?.id ?? mine, ', most nights')
  await until('Tamsin’s words are saved', () => tamsins.board().saved() > before)
  expect(tamsins.board().refusals()).toEqual([])
  seat.leave()
  tamsins.leave()
})

test('[P1] only the chair purges; a card that is not there, or not theirs to see, is not found', async () => {
  for (const person of [dana, tamsin]) expect((await purges(person)).status).toBe(403)
  expect((await purges(server.chair, 'nobody:nothing')).status).toBe(404)
  const elsewhere = { audience: 'no-such-audience', card: leaked, reason: 'x' }
  expect((await server.chair.ask('POST', '/purges', elsewhere)).status).toBe(404)
  expect((await freshly(dana)).seat.board().cards()).toHaveLength(2)
})

test('[B4] it is written down that there was a purge, when and why, and not what', async () => {
  await purges()
  const { body } = await server.chair.ask('GET', '/audiences')
  expect((body as SharingView).purges).toMatchObject([{ reason: 'said where they are' }])
  expect(JSON.stringify(body)).not.toContain(leaked)
  const audit = await server.app.lanes.store.read.selectFrom('audit').select('what').execute()
  expect(audit.map(({ what }) => what)).toContain('purged')
})
