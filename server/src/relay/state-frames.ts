import { FRAME, SYNC } from '@evenhand/shared/protocol/sync-frame'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/** "This is what I have; send me what I have not got." */
export function encodeStateRequest(vector: Uint8Array): Uint8Array {
  return encodeSync(SYNC.step1, vector)
}

/** The answer to a client's request, and the update as it lies in that frame: the bytes are kept once. */
export function encodeState(update: Uint8Array): { readonly frame: Uint8Array; readonly update: Uint8Array } {
  const frame = encodeSync(SYNC.step2, update)
  return { frame, update: frame.subarray(frame.length - update.length) }
}

/** Merging costs by the square of what is merged; so many cost less than sending them one by one. */
const MOST_IN_A_FRAME = 100

/** Canonical edits as frames, nearly always one. Merging is safe here and nowhere else: these bytes are the server's own. [G3] */
export function encodeEdits(edits: readonly Uint8Array[]): readonly Uint8Array[] {
  const frames: Uint8Array[] = []
  for (let from = 0; from < edits.length; from += MOST_IN_A_FRAME) {
    const some = edits.slice(from, from + MOST_IN_A_FRAME)
    frames.push(encodeSync(SYNC.update, Y.mergeUpdates(some)))
  }
  return frames
}

function encodeSync(kind: number, bytes: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, FRAME.sync)
  encoding.writeVarUint(encoder, kind)
  encoding.writeVarUint8Array(encoder, bytes)
  return encoding.toUint8Array(encoder)
}
