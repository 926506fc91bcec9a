import type { RoomId } from '@evenhand/shared/domain/ids'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { freshKey } from '../keys/seal.ts'
import { createMemoryRoomLog } from '../store/memory-room-log.ts'
import type { LogRow, RoomLog } from '../store/room-log.ts'
import { createSealedLog } from './sealed-log.ts'
import { dana } from './testing/people.ts'

const room = 'room' as RoomId
const key = freshKey()

/** A log into which Dana wrote these words, a row each, and the words that a fresh reader finds. */
async function written(...words: string[]) {
  const log = createMemoryRoomLog()
  const sealed = createSealedLog({ log, room, key })
  const doc = new Y.Doc()
  const bytes: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => bytes.push(update))
  for (const word of words) doc.getArray('words').push([word])
  for (const update of bytes) await sealed.append([{ by: dana.id, bytes: update }])
  return { log, sealed, doc }
}

async function wordsIn(log: RoomLog, as: { room?: RoomId; key?: typeof key } = {}) {
  const doc = new Y.Doc()
  await createSealedLog({ log, room, key, ...as }).load(doc)
  return doc.getArray('words').toArray()
}

/** The same log with its rows as `change` makes them. */
const withRows = (log: RoomLog, change: (rows: readonly LogRow[]) => readonly LogRow[]): RoomLog => ({
  ...log,
  load: async () => {
    const { snapshot, tail } = await log.load(room)
    return { snapshot, tail: change(tail) }
  },
})

describe('the log of a room, sealed', () => {
  test('[S2] gives back the document it was fed', async () => {
    const { log } = await written('worried', 'well')
    expect(await wordsIn(log)).toEqual(['worried', 'well'])
  })

  test('[S2] gives back the same after a snapshot, and goes on after it', async () => {
    const { log, sealed, doc } = await written('worried', 'well')
    await sealed.snapshot(doc)
    expect((await log.load(room)).tail).toEqual([])
    const again = new Y.Doc()
    const next = createSealedLog({ log, room, key })
    await next.load(again)
    doc.on('update', (update: Uint8Array) => void next.append([{ by: dana.id, bytes: update }]))
    doc.getArray('words').push(['more'])
    await Promise.resolve()
    expect(await wordsIn(log)).toEqual(['worried', 'well', 'more'])
  })

  test('[S3] keeps no word that can be read without the key', async () => {
    const { log, sealed, doc } = await written('worried')
    const rows = (await log.load(room)).tail
    await sealed.snapshot(doc)
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
    [
      'a byte has changed',
      'unable to authenticate',
      (rows) =>
        rows.map(({ seq, sealed }) => ({ seq, sealed: sealed.map((byte, at) => (at === 20 ? byte ^ 1 : byte)) })),
    ],
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
    const second = createSealedLog({ log, room, key })
    expect(await second.append([{ by: dana.id, bytes: Y.encodeStateAsUpdate(doc) }])).toBe('taken')
    expect(second.tail()).toBe(0)
  })

  test('[S2] does not open when an edit builds on one that is not there', async () => {
    const log = createMemoryRoomLog()
    const doc = new Y.Doc()
    doc.getArray('words').push(['first'])
    const before = Y.encodeStateVector(doc)
    doc.getArray('words').push(['second'])
    const bytes = Y.encodeStateAsUpdate(doc, before)
    await createSealedLog({ log, room, key }).append([{ by: dana.id, bytes }])
    await expect(wordsIn(log)).rejects.toThrow('gap')
  })
})
