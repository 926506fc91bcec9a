import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AudienceId, ParticipantId, RoomId } from '@evenhand/shared/domain/ids'
import { must } from '@evenhand/shared/lib/must'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { createSeatBook } from './seat-book-sql.ts'

const dana = 'dana' as ParticipantId
const tamsin = 'tamsin' as ParticipantId
const hall = { room: 'hall' as RoomId, audience: 'main' as AudienceId }

let folder: string
let store: Store
const bookThatDraws = (...ids: number[]) =>
  createSeatBook({ store, clock: () => 1, draw: () => must(ids.shift(), 'an id to draw') })

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-'))
  store = await openStore({ folder })
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

describe('the seat book', () => {
  test('[G5] never gives a clientID to a second person of the same room, nor to the server', async () => {
    const book = bookThatDraws(7, 7, 8, 8, 9)
    const first = await book.take(dana, hall.audience, [hall])
    const second = await book.take(tamsin, hall.audience, [hall])
    expect([first, second].map(({ rooms }) => rooms[0]?.clientId)).toEqual([7, 8])
    expect(await book.reserveForServer(hall.room)).toBe(9)
    expect(await book.bindings(hall.room)).toEqual(
      new Map([
        [7, dana],
        [8, tamsin],
        [9, null],
      ]),
    )
  })

  test('[G5] keeps nothing of a seat when one of its clientIDs is taken, and draws again for all its rooms', async () => {
    const annex = { room: 'annex' as RoomId, audience: hall.audience }
    const book = bookThatDraws(7, 1, 7, 2, 8)
    await book.take(tamsin, hall.audience, [annex])
    expect((await book.take(dana, hall.audience, [hall, annex])).rooms.map(({ clientId }) => clientId)).toEqual([2, 8])
    expect(await book.bindings(hall.room)).toEqual(new Map([[2, dana]]))
    expect(await store.read.selectFrom('seat').select('handle_hash').execute()).toHaveLength(5)
  })

  test('[G5] gives a fresh clientID to each tab of one person', async () => {
    const book = createSeatBook({ store, clock: () => 1 })
    const tabs = await Promise.all([1, 2, 3].map(() => book.take(dana, hall.audience, [hall])))
    const ids = tabs.map(({ rooms }) => must(rooms[0], 'a room').clientId)
    expect(new Set(ids).size).toBe(3)
    expect(ids.every((id) => Number.isInteger(id) && id > 0 && id < 2 ** 32)).toBe(true)
  })

  test('[S2] finds a seat by its handle also after the server was started again', async () => {
    const { handle, rooms } = await bookThatDraws(7).take(dana, hall.audience, [hall])
    await store.close()
    store = await openStore({ folder })
    const book = createSeatBook({ store, clock: () => 1 })
    expect(await book.find(handle)).toEqual({ participant: dana, audience: 'main', room: null, clientId: null })
    expect(await book.find(must(rooms[0], 'a room').handle)).toEqual({
      participant: dana,
      audience: 'main',
      room: 'hall',
      clientId: 7,
    })
  })

  test('[N1] finds nothing for a handle that was never given out, and keeps none that could be read', async () => {
    const book = bookThatDraws(7)
    const { handle, rooms } = await book.take(dana, hall.audience, [hall])
    expect(await book.find(`${handle.slice(1)}x`)).toBeNull()
    expect(await book.find('')).toBeNull()
    const stored = JSON.stringify(await store.read.selectFrom('seat').selectAll().execute())
    expect(stored).not.toContain(handle)
    expect(stored).not.toContain(must(rooms[0], 'a room').handle)
  })
})
