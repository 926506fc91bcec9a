import type { RoomId } from '@evenhand/shared/domain/ids'
import * as Y from 'yjs'
import { type Key, openBytes, sealBytes } from '../keys/seal.ts'
import type { LogRow, RoomLog } from '../store/room-log.ts'
import { decodeEdits, encodeEdits, type LoggedEdit } from './edit-log.ts'

/** The history of one room as its only writer sees it: plain edits on this side, sealed rows on the other. */
export interface SealedLog {
  /** Brings an empty document to where the log ends. Throws when a row is missing, foreign or does not open. */
  load(doc: Y.Doc): Promise<void>
  /** One row for all of these edits. Resolves when it is on disk; rejects when the outcome is unknown. [S1] */
  append(edits: readonly LoggedEdit[]): Promise<'committed' | 'taken'>
  /** Replaces what the log holds by the document, which must be at exactly what is committed. */
  snapshot(doc: Y.Doc): Promise<void>
  /** Rows since a snapshot was last tried. */
  tail(): number
}

/** Each row opens only in its room and at its number, so that rows cannot be swapped, repeated or moved. [S3] */
export function createSealedLog(opts: { log: RoomLog; room: RoomId; key: Key }): SealedLog {
  const { log, room, key } = opts
  const boundTo = (seq: number) => `${room}:${seq}`
  const snapshotBoundTo = (seq: number) => `${room}:snapshot:${seq}`
  let last = 0
  let snapshotAt = 0

  return {
    async load(doc) {
      const { snapshot, tail } = await log.load(room)
      snapshotAt = snapshot?.seq ?? 0
      const state = snapshot && openBytes(key, snapshotBoundTo(snapshot.seq), snapshot.sealed)
      const rows = openTail(tail, snapshotAt, ({ seq, sealed }) => openBytes(key, boundTo(seq), sealed))
      doc.transact(() => {
        if (state) Y.applyUpdate(doc, state)
        for (const edit of rows.flatMap(decodeEdits)) Y.applyUpdate(doc, edit.bytes)
      })
      if (doc.store.pendingStructs || doc.store.pendingDs) throw new Error('the log of a room has a gap')
      last = snapshotAt + tail.length
    },
    async append(edits) {
      const seq = last + 1
      const outcome = await log.append(room, { seq, sealed: sealBytes(key, boundTo(seq), encodeEdits(edits)) })
      if (outcome === 'committed') last = seq
      return outcome
    },
    async snapshot(doc) {
      const seq = last
      const sealed = sealBytes(key, snapshotBoundTo(seq), Y.encodeStateAsUpdate(doc))
      // Counted from here even when it fails, so that a full disk is not asked again at every edit.
      snapshotAt = seq
      await log.snapshot(room, { seq, sealed })
    },
    tail: () => last - snapshotAt,
  }
}

function openTail(tail: readonly LogRow[], after: number, open: (row: LogRow) => Uint8Array): readonly Uint8Array[] {
  return tail.map((row, index) => {
    if (row.seq !== after + 1 + index) throw new Error('a row of the log is missing')
    return open(row)
  })
}
