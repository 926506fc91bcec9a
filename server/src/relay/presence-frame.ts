import { FRAME } from '@evenhand/shared/protocol/sync-frame'
import * as encoding from 'lib0/encoding'

/** What is said of one clientID, encoded once for everybody. */
export interface EncodedEntry {
  readonly clientId: number
  readonly bytes: Uint8Array
}

/** `state` null takes the clientID away. A receiver takes in only what has a newer `stamp` than what it knows. */
export function encodeEntry(clientId: number, stamp: number, state: object | null): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, clientId)
  encoding.writeVarUint(encoder, stamp)
  encoding.writeVarString(encoder, JSON.stringify(state))
  return encoding.toUint8Array(encoder)
}

export function encodeFrame(entries: readonly EncodedEntry[]): Uint8Array {
  const update = encoding.createEncoder()
  encoding.writeVarUint(update, entries.length)
  for (const { bytes } of entries) encoding.writeUint8Array(update, bytes)
  const frame = encoding.createEncoder()
  encoding.writeVarUint(frame, FRAME.presence)
  encoding.writeVarUint8Array(frame, encoding.toUint8Array(update))
  return encoding.toUint8Array(frame)
}
