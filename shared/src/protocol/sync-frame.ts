/**
 * The frames of `/sync/<handle>`. 0 to 3 are y-websocket's own; 64 and 65 are ours and a stock client only warns about
 * them. `n` counts the sync frames of type 1 and 2 that this socket has sent since it opened, refused and empty ones too.
 */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { EDIT_REFUSALS, type EditRefusal } from './refusal.ts'

export const FRAME = { sync: 0, presence: 1, auth: 2, queryPresence: 3, saved: 64, refused: 65 } as const
export const SYNC = { step1: 0, step2: 1, update: 2 } as const

/** "Everything up to your n-th edit is on disk." */
export function encodeSaved(n: number): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, FRAME.saved)
  encoding.writeVarUint(encoder, n)
  return encoding.toUint8Array(encoder)
}

/** "Your n-th edit was not taken, because …" */
export function encodeRefused(n: number, reason: EditRefusal): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, FRAME.refused)
  encoding.writeVarUint(encoder, n)
  encoding.writeVarUint(encoder, EDIT_REFUSALS.indexOf(reason))
  return encoding.toUint8Array(encoder)
}

/** Reads the body of a frame 64, after its type. */
export function decodeSaved(decoder: decoding.Decoder): number {
  return decoding.readVarUint(decoder)
}

/** Reads the body of a frame 65, after its type. A reason of a newer server reads as `not-understood`. */
export function decodeRefused(decoder: decoding.Decoder): { n: number; reason: EditRefusal } {
  const n = decoding.readVarUint(decoder)
  return { n, reason: EDIT_REFUSALS[decoding.readVarUint(decoder)] ?? 'not-understood' }
}
