import type { RoomId } from '@evenhand/shared/domain/ids'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { freshKey } from '../keys/seal.ts'
import { createMemoryRoomLog } from '../store/memory-room-log.ts'
import type { Log } from '../observe/log.ts'
import type { LogRow, RoomLog } from '../store/room-log.ts'
import { createSealedLog } from './sealed-log.ts'
import { dana } from './testing/people.ts'

const room = 'room' as RoomId
const key = freshKey()
const quiet = () => {}

/** A log into which Dana wrote these words, a row each, and the words that a fresh reader finds. */
async function written(...words: string[]) {
  const log = createMemoryRoomLog()
  const sealed = createSealedLog({ log, room, key, warn: quiet })
  const doc = new Y.Doc()
  const bytes: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => bytes.push(update))
  for (const word of words) doc.getArray('words').push([word])
  for (const update of bytes) await sealed.append([{ by: dana.id, bytes: update }])
  return { log, sealed, doc }
}

async function wordsIn(log: RoomLog, as: { room?: RoomId; key?: typeof key; warn?: Log['warn'] } = {}) {
  const doc = new Y.Doc()
  await createSealedLog({ log, room, key, warn: quiet, ...as }).load(doc)
  return doc.getArray('words').toArray()
}

/** The same log with its rows as `change` makes them. */
const withRows = (log: RoomLog, change: (rows: readonly LogRow[]) => readonly LogRow[]): RoomLog => ({
  ...log,
  load: async (_room, before) => {
    const { snapshot, tail } = await log.load(room, before)
    return { snapshot, tail: change(tail) }
  },
})

/** The same log with a byte of its snapshots changed, of the newest or of all. */
const withDamagedSnapshots = (log: RoomLog, which: 'newest' | 'all'): RoomLog => ({
  ...log,
  load: async (_room, before) => {
    const { snapshot, tail } = await log.load(room, before)
    const damaged = snapshot !== null && (which === 'all' || before === undefined)
    return { snapshot: damaged ? oneByteChanged(snapshot) : snapshot, tail }
  },
})

const oneByteChanged = ({ seq, sealed }: LogRow): LogRow => ({
  seq,
  sealed: sealed.map((byte, at) => (at === 20 ? byte ^ 1 : byte)),
})

/** Writes a row of each word into a log that goes on, and keeps a snapshot wherever a word is a bar. */
async function writtenWithSnapshots(...words: string[]) {
  const log = createMemoryRoomLog()
  const sealed = createSealedLog({ log, room, key, warn: quiet })
  const doc = new Y.Doc()
  let made: Uint8Array = new Uint8Array()
  doc.on('update', (update: Uint8Array) => {
    made = update
  })
  for (const word of words) {
    if (word === '|') {
      await sealed.snapshot(Y.encodeStateAsUpdate(doc), sealed.last())
      continue
    }
    doc.getArray('words').push([word])
    await sealed.append([{ by: dana.id, bytes: made }])
  }
  return { log, sealed }
}

describe('the log of a room, sealed', () => {
  test('[S2] gives back the document it was fed', async () => {
    const { log } = await written('worried', 'well')
    expect(await wordsIn(log)).toEqual(['worried', 'well'])
  })

  test('[S2] gives back the same after a snapshot, and goes on after it', async () => {
    const { log, sealed, doc } = await written('worried', 'well')
    await sealed.snapshot(Y.encodeStateAsUpdate(doc), sealed.last())
    expect((await log.load(room)).tail).toEqual([])
    const again = new Y.Doc()
    const next = createSealedLog({ log, room, key, warn: quiet })
    await next.load(again)
    doc.on('update', (update: Uint8Array) => void next.append([{ by: dana.id, bytes: update }]))
    doc.getArray('words').push(['more'])
    await Promise.resolve()
    expect(await wordsIn(log)).toEqual(['worried', 'well', 'more'])
  })

  test('[S3] keeps no word that can be read without the key', async () => {
    const { log, sealed, doc } = await written('worried')
    const rows = (await log.load(room)).tail
    await sealed.snapshot(Y.encodeStateAsUpdate(doc), sealed.last())
    const { snapshot } = await log.load(room)
    for (const row of [...rows, snapshot]) expect(Buffer.from(row?.sealed ?? []).includes('worried')).toBe(false)
    await expect(wordsIn(log, { key: freshKey() })).rejects.toThrow('unable to authenticate')
  })

  test.each<[string, string, (rows: readonly LogRow[]) => readonly LogRow[]]>([
    [
      'two rows have changed places',
      'unable to authenticate',
      (rows) => rows.map(({ seq }, at) => ({ seq, sealed: rows[1 - at]?.sealed ?? new Uint8Array() })),
    ],
    ['the first row is missing', 'a row of the log is missing', (rows) => rows.slice(1)],
    ['a byte has changed', 'unable to authenticate', (rows) => rows.map(oneByteChanged)],
  ])('[S3] does not open when %s', async (_what, error, change) => {
    const { log } = await written('worried', 'well')
    await expect(wordsIn(withRows(log, change))).rejects.toThrow(error)
  })

  test("[S3] does not open as another room's", async () => {
    const { log } = await written('worried')
    const other = 'other' as RoomId
    await expect(wordsIn({ ...log, load: () => log.load(room) }, { room: other })).rejects.toThrow(
      'unable to authenticate',
    )
  })

  test('[S4] of two writers the second learns it and counts nothing as its own', async () => {
    const { log, doc } = await written('worried')
    const second = createSealedLog({ log, room, key, warn: quiet })
    expect(await second.append([{ by: dana.id, bytes: Y.encodeStateAsUpdate(doc) }])).toBe('taken')
    expect(second.tail()).toEqual({ rows: 0, bytes: 0 })
  })

  test('[S2] does not open when an edit builds on one that is not there', async () => {
    const log = createMemoryRoomLog()
    const doc = new Y.Doc()
    doc.getArray('words').push(['first'])
    const before = Y.encodeStateVector(doc)
    doc.getArray('words').push(['second'])
    const bytes = Y.encodeStateAsUpdate(doc, before)
    await createSealedLog({ log, room, key, warn: quiet }).append([{ by: dana.id, bytes }])
    await expect(wordsIn(log)).rejects.toThrow('gap')
  })
})

describe('the log of a room whose newest snapshot is damaged', () => {
  test('[S2] opens from the one before it and all rows since, and says once that it did', async () => {
    const { log } = await writtenWithSnapshots('worried', '|', 'well', 'more', '|', 'last')
    const said: unknown[] = []
    const warn: Log['warn'] = (event, fields) => void said.push([event, fields])
    expect(await wordsIn(withDamagedSnapshots(log, 'newest'), { warn })).toEqual(['worried', 'well', 'more', 'last'])
    expect(said).toEqual([['room-snapshot-damaged', { room, seq: 3 }]])
  })

  test('[S2] opens from its rows alone when there was no other', async () => {
    const { log } = await writtenWithSnapshots('worried', 'well', '|')
    expect(await wordsIn(withDamagedSnapshots(log, 'newest'))).toEqual(['worried', 'well'])
  })

  test('[S2] is never taken for an empty or shorter board when rows are gone too', async () => {
    const { log } = await writtenWithSnapshots('worried', '|', 'well', 'more', '|')
    for (const kept of [0, 1]) {
      const shorter = withRows(withDamagedSnapshots(log, 'newest'), (rows) => rows.slice(0, kept))
      await expect(wordsIn(shorter), `${kept} rows`).rejects.toThrow('a row of the log is missing')
    }
    const { log: first } = await writtenWithSnapshots('worried', '|')
    const empty = withRows(withDamagedSnapshots(first, 'newest'), () => [])
    await expect(wordsIn(empty)).rejects.toThrow('a row of the log is missing')
  })

  test('[S2] does not open when the one before it is damaged too', async () => {
    const { log } = await writtenWithSnapshots('worried', '|', 'well', '|')
    await expect(wordsIn(withDamagedSnapshots(log, 'all'))).rejects.toThrow('unable to authenticate')
  })

  test('[S2] keeps the good one beside the next, so that the damaged one is never gone back to', async () => {
    const { log } = await writtenWithSnapshots('worried', '|', 'well', '|')
    const sealed = createSealedLog({ log: withDamagedSnapshots(log, 'newest'), room, key, warn: quiet })
    const doc = new Y.Doc()
    await sealed.load(doc)
    await sealed.snapshot(Y.encodeStateAsUpdate(doc), sealed.last())
    expect((await log.load(room)).snapshot?.seq).toBe(2)
    expect((await log.load(room, 2)).snapshot?.seq).toBe(1)
    expect(await wordsIn(log)).toEqual(['worried', 'well'])
  })
})

describe('how long the log of a room is', () => {
  test('[S2] rows and bytes count from the last snapshot that was tried, also when that failed', async () => {
    const { log, sealed } = await writtenWithSnapshots('worried', 'well')
    const bytes = (await log.load(room)).tail.reduce((sum, row) => sum + row.sealed.length, 0)
    expect(sealed.tail()).toEqual({ rows: 2, bytes })
    const full = createSealedLog({
      log: { ...log, snapshot: () => Promise.reject(new Error('the disk is full')) },
      room,
      key,
      warn: quiet,
    })
    const doc = new Y.Doc()
    await full.load(doc)
    expect(full.tail()).toEqual({ rows: 2, bytes })
    await expect(full.snapshot(Y.encodeStateAsUpdate(doc), full.last())).rejects.toThrow('the disk is full')
    expect(full.tail()).toEqual({ rows: 0, bytes: 0 })
  })

  test('[S2] a snapshot of what has one already changes nothing', async () => {
    const { log, sealed } = await writtenWithSnapshots('worried', '|')
    const { snapshot } = await log.load(room)
    await sealed.snapshot(new Uint8Array(), sealed.last())
    expect((await log.load(room)).snapshot).toEqual(snapshot)
  })
})
