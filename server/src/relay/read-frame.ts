import { FRAME, SYNC } from '@evenhand/shared/protocol/sync-frame'
import * as decoding from 'lib0/decoding'

/** One frame of a client, as far as its envelope goes. What is inside an edit or a presence is for others to judge. */
export type ClientFrame =
  | { readonly kind: 'state-request'; readonly stateVector: Uint8Array }
  /** `answers`: it is what the client has and we have not, as we asked it. */
  | { readonly kind: 'edit'; readonly bytes: Uint8Array; readonly answers: boolean }
  | { readonly kind: 'presence'; readonly bytes: Uint8Array }
  | { readonly kind: 'presence-query' }

const MOST_CLIENTS = 4_096
const MOST_CLOCK = 2 ** 40

/**
 * Reads one frame. Takes an array that is all there is of its buffer, because lib0 reads through to the buffer. Gives
 * null for everything that a y-websocket client does not send: another type, cut short, bytes left over.
 */
export function readFrame(frame: Uint8Array): ClientFrame | null {
  const decoder = decoding.createDecoder(frame)
  try {
    const read = readKind(decoder)
    return decoding.hasContent(decoder) ? null : read
  } catch {
    // lib0 says "cut short" by throwing; for a frame from outside that is an answer like any other.
    return null
  }
}

function readKind(decoder: decoding.Decoder): ClientFrame | null {
  switch (decoding.readVarUint(decoder)) {
    case FRAME.sync:
      return readSync(decoder)
    case FRAME.presence:
      return { kind: 'presence', bytes: decoding.readVarUint8Array(decoder).slice() }
    case FRAME.queryPresence:
      return { kind: 'presence-query' }
    default:
      return null
  }
}

function readSync(decoder: decoding.Decoder): ClientFrame | null {
  switch (decoding.readVarUint(decoder)) {
    case SYNC.step1: {
      const stateVector = decoding.readVarUint8Array(decoder).slice()
      return isStateVector(stateVector) ? { kind: 'state-request', stateVector } : null
    }
    // The answer to our own request and an edit as it is typed are the same thing: something to be judged.
    case SYNC.step2:
      return { kind: 'edit', bytes: decoding.readVarUint8Array(decoder).slice(), answers: true }
    case SYNC.update:
      return { kind: 'edit', bytes: decoding.readVarUint8Array(decoder).slice(), answers: false }
    default:
      return null
  }
}

function isStateVector(bytes: Uint8Array): boolean {
  const decoder = decoding.createDecoder(bytes)
  const count = decoding.readVarUint(decoder)
  if (count > MOST_CLIENTS) return false
  for (let index = 0; index < count; index += 1) {
    if (decoding.readVarUint(decoder) >= 2 ** 32) return false
    if (decoding.readVarUint(decoder) > MOST_CLOCK) return false
  }
  return !decoding.hasContent(decoder)
}
