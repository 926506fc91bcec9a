import { FRAME } from '@evenhand/shared/protocol/sync-frame'
import * as encoding from 'lib0/encoding'

/** What is said of one clientID, encoded once for everybody. */
export interface EncodedEntry {
  readonly clientId: number
  readonly bytes: Uint8Array
}

/** `state` null takes the clientID away. A receiver takes in only what has a newer `stamp` than what it knows. */
export function encodeEntry(clientId: number, stamp: number, state: object | null): EncodedEntry {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, clientId)
  encoding.writeVarUint(encoder, stamp)
  encoding.writeVarString(encoder, JSON.stringify(state))
  return { clientId, bytes: encoding.toUint8Array(encoder) }
}

/** The frame with these entries as one seat hears it: without its own, or null when nothing else is in it. */
export type FrameFor = (clientId: number) => Uint8Array | null

/** Lays all entries side by side once; what each seat hears is that, with its own entry cut out. */
export function createFrames(entries: readonly EncodedEntry[]): FrameFor {
  const all = Buffer.concat(entries.map(({ bytes }) => bytes))
  const places = new Map<number, { from: number; to: number }>()
  let from = 0
  for (const { clientId, bytes } of entries) {
    places.set(clientId, { from, to: from + bytes.length })
    from += bytes.length
  }
  const frameOf = (count: number, before: Uint8Array, after: Uint8Array) => {
    const head = encoding.createEncoder()
    encoding.writeVarUint(head, FRAME.presence)
    encoding.writeVarUint(head, lengthOfUint(count) + before.length + after.length)
    encoding.writeVarUint(head, count)
    return Buffer.concat([encoding.toUint8Array(head), before, after])
  }
  const whole = frameOf(entries.length, all, NOTHING)

  return (clientId) => {
    const own = places.get(clientId)
    if (!own) return entries.length === 0 ? null : whole
    if (entries.length === 1) return null
    return frameOf(entries.length - 1, all.subarray(0, own.from), all.subarray(own.to))
  }
}

/** Says that the line is alive and nothing else. */
export const NOBODY: Uint8Array = Uint8Array.of(FRAME.presence, 1, 0)

const NOTHING = new Uint8Array(0)

function lengthOfUint(number: number): number {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, number)
  return encoding.length(encoder)
}
