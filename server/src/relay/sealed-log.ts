import type { RoomId } from '@evenhand/shared/domain/ids'
import * as Y from 'yjs'
import { type Key, openBytes, sealBytes } from '../keys/seal.ts'
import type { Log } from '../observe/log.ts'
import type { LogRow, RoomLog } from '../store/room-log.ts'
import { decodeEdits, encodeEdits, type LoggedEdit } from './edit-log.ts'
import { decodeRetags, encodeRetags, type KeptRetag } from './retag.ts'

/** The history of one room as its only writer sees it: plain edits on this side, sealed rows on the other. */
export interface SealedLog {
  /**
   * Brings an empty document to where the log ends. A newest snapshot that does not open is passed over for the one
   * before it and all rows since. Throws when a row is missing, foreign or does not open: no board, rather than a part.
   */
  load(doc: Y.Doc): Promise<void>
  /** One row for all of these edits. Resolves when it is on disk; rejects when the outcome is unknown. [S1] */
  append(edits: readonly LoggedEdit[], retags?: readonly KeptRetag[]): Promise<'committed' | 'taken'>
  /** Who tagged or moved which card since this room was made, oldest first; at most as far back as the log keeps it. [D8] */
  trail(): Promise<readonly KeptRetag[]>
  /** The newest row that is on disk, 0 when there is none. */
  last(): number
  /**
   * Shortens the log by this state, which holds all rows up to `upTo`. It may hold some of what came after, since reading
   * an edit twice changes nothing, but nothing that is not on disk. Nothing to do when there is one of it.
   */
  snapshot(state: Uint8Array, upTo: number): Promise<void>
  /** What was added since a snapshot was last tried: rows, and the bytes they take. */
  tail(): { readonly rows: number; readonly bytes: number }
}

/** Each row opens only in its room and at its number, so that rows cannot be swapped, repeated or moved. [S3] */
export function createSealedLog(opts: { log: RoomLog; room: RoomId; key: Key; warn: Log['warn'] }): SealedLog {
  const { log, room, key } = opts
  const seal = createRowSeal(room, key)
  let last = 0
  /** The newest snapshot that is known to open; 0 when there is none. */
  let base = 0
  let tail = { rows: 0, bytes: 0 }

  return {
    async load(doc) {
      const found = await openNewest(opts, seal)
      const rows = openTail(found.tail, found.seq, seal.openRow)
      doc.transact(() => {
        if (found.state) Y.applyUpdate(doc, found.state)
        for (const edit of rows.flatMap(decodeEdits)) Y.applyUpdate(doc, edit.bytes)
      })
      if (doc.store.pendingStructs || doc.store.pendingDs) throw new Error('the log of a room has a gap')
      base = found.seq
      last = base + rows.length
      tail = { rows: rows.length, bytes: found.tail.reduce((sum, { sealed }) => sum + sealed.length, 0) }
    },
    async append(edits, retags = []) {
      const seq = last + 1
      const sealed = seal.row(seq, encodeEdits(edits))
      const { length } = sealed
      const trail = retags.length > 0 ? seal.trail(seq, encodeRetags(retags)) : undefined
      const outcome = await log.append(room, { seq, sealed, trail })
      if (outcome === 'committed') {
        last = seq
        tail = { rows: tail.rows + 1, bytes: tail.bytes + length }
      }
      return outcome
    },
    async trail() {
      return (await log.trail(room)).flatMap((row) => decodeRetags(seal.openTrail(row)))
    },
    last: () => last,
    async snapshot(state, seq) {
      // Counted from here even when it fails, so that a full disk is not asked again at every edit.
      tail = { rows: 0, bytes: 0 }
      if (seq === base) return
      await log.snapshot(room, { seq, sealed: seal.snapshot(seq, state) }, base)
      base = seq
    },
    tail: () => tail,
  }
}

type RowSeal = ReturnType<typeof createRowSeal>

function createRowSeal(room: RoomId, key: Key) {
  const boundTo = (seq: number) => `${room}:${seq}`
  const snapshotBoundTo = (seq: number) => `${room}:snapshot:${seq}`
  const trailBoundTo = (seq: number) => `${room}:trail:${seq}`
  return {
    trail: (seq: number, plain: Uint8Array) => sealBytes(key, trailBoundTo(seq), plain),
    openTrail: ({ seq, sealed }: LogRow) => openBytes(key, trailBoundTo(seq), sealed),
    row: (seq: number, plain: Uint8Array) => sealBytes(key, boundTo(seq), plain),
    openRow: ({ seq, sealed }: LogRow) => openBytes(key, boundTo(seq), sealed),
    snapshot: (seq: number, plain: Uint8Array) => sealBytes(key, snapshotBoundTo(seq), plain),
    openSnapshot: ({ seq, sealed }: LogRow) => openBytes(key, snapshotBoundTo(seq), sealed),
  }
}

/** The newest snapshot that opens, and all rows since. The one that does not is named in the log by its number alone. */
async function openNewest(opts: { log: RoomLog; room: RoomId; warn: Log['warn'] }, seal: RowSeal) {
  const { log, room, warn } = opts
  const newest = await log.load(room)
  if (!newest.snapshot) return { seq: 0, state: null, tail: newest.tail }
  const { seq } = newest.snapshot
  try {
    return { seq, state: seal.openSnapshot(newest.snapshot), tail: newest.tail }
  } catch {
    warn('room-snapshot-damaged', { room, seq })
    const { snapshot, tail } = await log.load(room, seq)
    // Rows that end before the damaged snapshot did would pass for a whole board.
    if ((tail.at(-1)?.seq ?? 0) < seq) throw new Error('a row of the log is missing')
    return { seq: snapshot?.seq ?? 0, state: snapshot && seal.openSnapshot(snapshot), tail }
  }
}

function openTail(tail: readonly LogRow[], after: number, open: (row: LogRow) => Uint8Array): readonly Uint8Array[] {
  return tail.map((row, index) => {
    if (row.seq !== after + 1 + index) throw new Error('a row of the log is missing')
    return open(row)
  })
}
