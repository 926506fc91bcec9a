import type { RoomId } from '@evenhand/shared/domain/ids'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type LogRow, LONGEST_TRAIL, type RoomLog } from './room-log.ts'

/** An empty log, and two rooms that it may keep rows of. */
export interface RoomLogUnderTest {
  readonly log: RoomLog
  readonly rooms: readonly [RoomId, RoomId]
  readonly close: () => Promise<void>
}

const row = (seq: number, ...bytes: number[]): LogRow => ({ seq, sealed: new Uint8Array(bytes) })
const plain = ({ seq, sealed }: LogRow) => ({ seq, bytes: [...sealed] })

async function read(log: RoomLog, room: RoomId, before?: number) {
  const { snapshot, tail } = await log.load(room, before)
  return { snapshot: snapshot && plain(snapshot), tail: tail.map(plain) }
}

/** What every `RoomLog` does, whatever it is kept in. `setup` is called once per test. */
export function roomLogContract(name: string, setup: () => Promise<RoomLogUnderTest>): void {
  describe(`the log of a room, kept in ${name}`, () => {
    let it: RoomLogUnderTest
    beforeEach(async () => {
      it = await setup()
    })
    afterEach(() => it.close())

    test('[S2] a room that nobody has written in reads as empty', async () => {
      expect(await read(it.log, it.rooms[0])).toEqual({ snapshot: null, tail: [] })
    })

    test('[S2] what was committed reads back, byte for byte and in order', async () => {
      for (const seq of [1, 2, 3]) expect(await it.log.append(it.rooms[0], row(seq, 0, seq, 255))).toBe('committed')
      expect((await read(it.log, it.rooms[0])).tail).toEqual([1, 2, 3].map((seq) => ({ seq, bytes: [0, seq, 255] })))
    })

    test('[S4] of two writers of the same row the second is told so, and the first row stays', async () => {
      expect(await it.log.append(it.rooms[0], row(1, 7))).toBe('committed')
      expect(await it.log.append(it.rooms[0], row(1, 8))).toBe('taken')
      expect((await read(it.log, it.rooms[0])).tail).toEqual([{ seq: 1, bytes: [7] }])
    })

    test('[S4] of two writers at the same moment exactly one wins', async () => {
      const outcomes = await Promise.all([7, 8].map((byte) => it.log.append(it.rooms[0], row(1, byte))))
      expect(outcomes.toSorted()).toEqual(['committed', 'taken'])
      expect((await read(it.log, it.rooms[0])).tail).toHaveLength(1)
    })

    test('[S4] a row that would leave a gap is not taken in', async () => {
      await it.log.append(it.rooms[0], row(1, 7))
      expect(await it.log.append(it.rooms[0], row(3, 9))).toBe('taken')
      expect((await read(it.log, it.rooms[0])).tail).toHaveLength(1)
    })

    test('[S2] one room knows nothing of another', async () => {
      await it.log.append(it.rooms[0], row(1, 7))
      expect(await it.log.append(it.rooms[1], row(1, 8))).toBe('committed')
      expect((await read(it.log, it.rooms[0])).tail).toEqual([{ seq: 1, bytes: [7] }])
      expect((await read(it.log, it.rooms[1])).tail).toEqual([{ seq: 1, bytes: [8] }])
    })

    test('[S2] a snapshot takes the place of the rows it holds and of no others', async () => {
      for (const seq of [1, 2, 3]) await it.log.append(it.rooms[0], row(seq, seq))
      await it.log.snapshot(it.rooms[0], row(2, 99), 0)
      expect(await read(it.log, it.rooms[0])).toEqual({
        snapshot: { seq: 2, bytes: [99] },
        tail: [{ seq: 3, bytes: [3] }],
      })
    })

    test('[S2] two snapshots are kept, with the rows since the older one, and nothing before it', async () => {
      for (const seq of [1, 2, 3, 4]) await it.log.append(it.rooms[0], row(seq, seq))
      await it.log.append(it.rooms[1], row(1, 1))
      await it.log.snapshot(it.rooms[0], row(1, 97), 0)
      await it.log.snapshot(it.rooms[0], row(2, 98), 1)
      await it.log.snapshot(it.rooms[0], row(3, 99), 2)
      const since = (from: number) => [1, 2, 3, 4].filter((seq) => seq > from).map((seq) => ({ seq, bytes: [seq] }))
      expect(await read(it.log, it.rooms[0])).toEqual({ snapshot: { seq: 3, bytes: [99] }, tail: since(3) })
      expect(await read(it.log, it.rooms[0], 3)).toEqual({ snapshot: { seq: 2, bytes: [98] }, tail: since(2) })
      expect(await read(it.log, it.rooms[0], 2)).toEqual({ snapshot: null, tail: since(2) })
      expect((await read(it.log, it.rooms[1])).tail).toHaveLength(1)
    })

    test('[S2] a snapshot that cannot be gone back to goes, and what it should have held stays', async () => {
      for (const seq of [1, 2, 3]) await it.log.append(it.rooms[0], row(seq, seq))
      await it.log.snapshot(it.rooms[0], row(1, 97), 0)
      await it.log.snapshot(it.rooms[0], row(3, 0), 1)
      await it.log.snapshot(it.rooms[0], row(3, 99), 1)
      expect((await read(it.log, it.rooms[0])).snapshot).toEqual({ seq: 3, bytes: [99] })
      expect(await read(it.log, it.rooms[0], 3)).toEqual({
        snapshot: { seq: 1, bytes: [97] },
        tail: [2, 3].map((seq) => ({ seq, bytes: [seq] })),
      })
    })

    test('[S2] an older snapshot never replaces a newer one', async () => {
      for (const seq of [1, 2]) await it.log.append(it.rooms[0], row(seq, seq))
      await it.log.snapshot(it.rooms[0], row(2, 99), 0)
      await expect(it.log.snapshot(it.rooms[0], row(1, 98), 0)).rejects.toThrow(Error)
      expect(await read(it.log, it.rooms[0])).toEqual({ snapshot: { seq: 2, bytes: [99] }, tail: [] })
    })

    test('[S2] no row goes for a snapshot to go back to that is not there', async () => {
      for (const seq of [1, 2]) await it.log.append(it.rooms[0], row(seq, seq))
      await expect(it.log.snapshot(it.rooms[0], row(2, 99), 1)).rejects.toThrow(Error)
      await expect(it.log.snapshot(it.rooms[0], row(2, 99), 2)).rejects.toThrow(Error)
      expect((await read(it.log, it.rooms[0])).tail).toHaveLength(2)
    })

    test('[S4] after a snapshot the numbers go on, and a row behind it is taken', async () => {
      for (const seq of [1, 2]) await it.log.append(it.rooms[0], row(seq, seq))
      await it.log.snapshot(it.rooms[0], row(2, 99), 0)
      expect(await it.log.append(it.rooms[0], row(2, 8))).toBe('taken')
      expect(await it.log.append(it.rooms[0], row(3, 9))).toBe('committed')
    })

    test('[D8] what a row leaves as its trail stays when a snapshot takes the row, and of one room alone', async () => {
      const trailOf = async (room: RoomId) => (await it.log.trail(room)).map(plain)
      await it.log.append(it.rooms[0], { ...row(1, 7), trail: new Uint8Array([70]) })
      await it.log.append(it.rooms[0], row(2, 8))
      await it.log.append(it.rooms[0], { ...row(3, 9), trail: new Uint8Array([90]) })
      await it.log.snapshot(it.rooms[0], row(2, 98), 0)
      await it.log.snapshot(it.rooms[0], row(3, 99), 2)
      expect((await read(it.log, it.rooms[0], 3)).tail.map(({ seq }) => seq)).toEqual([3])
      expect(await trailOf(it.rooms[0])).toEqual([
        { seq: 1, bytes: [70] },
        { seq: 3, bytes: [90] },
      ])
      expect(await trailOf(it.rooms[1])).toEqual([])
    })

    test('[D8] a row that is not taken leaves no trail', async () => {
      await it.log.append(it.rooms[0], row(1, 7))
      expect(await it.log.append(it.rooms[0], { ...row(1, 8), trail: new Uint8Array([80]) })).toBe('taken')
      expect(await it.log.trail(it.rooms[0])).toEqual([])
    })

    test('[D8] a trail has an end: a snapshot keeps the newest of it', async () => {
      const rows = Array.from({ length: LONGEST_TRAIL + 2 }, (_, index) => index + 1)
      await Promise.all(
        rows.map((seq) => it.log.append(it.rooms[0], { ...row(seq, 0), trail: new Uint8Array([seq % 256]) })),
      )
      await it.log.snapshot(it.rooms[0], row(rows.length, 99), 0)
      const kept = await it.log.trail(it.rooms[0])
      expect(kept).toHaveLength(LONGEST_TRAIL)
      expect(kept[0]?.seq).toBe(3)
    })

    test('[S2] the log keeps its own copy of the bytes', async () => {
      const mine = row(1, 7)
      await it.log.append(it.rooms[0], mine)
      mine.sealed.fill(0)
      expect((await read(it.log, it.rooms[0])).tail).toEqual([{ seq: 1, bytes: [7] }])
    })
  })
}
