/** Why bytes are not an update of ours. Only for the audit and tests: the sender is told `not-understood`. */
export const MALFORMED = [
  'too-big',
  'truncated',
  'trailing-bytes',
  'number-out-of-range',
  'count-beyond-bytes',
  'too-many-structs',
  'too-many-sections',
  'same-client-twice',
  'empty-struct',
  'unknown-content',
  'unknown-flags',
  'unknown-root',
  'not-text',
  'forbidden-key',
  'too-deep',
  'deletes-out-of-order',
] as const
export type MalformedReason = (typeof MALFORMED)[number]

/** Thrown inside the decoder only and caught in `decodeUpdate`: a reader that returned a refusal from every byte would hide what is read. */
export class Malformed {
  readonly reason: MalformedReason
  constructor(reason: MalformedReason) {
    this.reason = reason
  }
}

const MOST = Number.MAX_SAFE_INTEGER

/** Reads bytes from front to back. Every read either gives a value within its bounds or throws `Malformed`. */
export interface ByteReader {
  byte(): number
  /** A variable-length whole number, 0 ≤ n ≤ max. */
  uint(max?: number): number
  /** A number of things that follow, each at least one byte: never more than there are bytes. */
  count(): number
  text(): string
  float(bytes: 4 | 8): number
  /** A signed whole number as lib0 writes it. */
  int(): number
  atEnd(): boolean
}

/** A reader that stands at the first of these bytes. Copies nothing: they must not change while it reads. */
export function createByteReader(bytes: Uint8Array): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0

  const byte = (): number => {
    const next = bytes[at++]
    if (next === undefined) throw new Malformed('truncated')
    return next
  }
  const uint = (max = MOST): number => {
    const number = readRest(byte, 0, 1)
    if (number > max) throw new Malformed('number-out-of-range')
    return number
  }
  const skip = (length: number): number => {
    const start = at
    if (length > bytes.length - at) throw new Malformed('truncated')
    at += length
    return start
  }

  return {
    byte,
    uint,
    count() {
      const count = uint()
      if (count > bytes.length - at) throw new Malformed('count-beyond-bytes')
      return count
    },
    text() {
      const start = skip(uint())
      return readText(bytes.subarray(start, at))
    },
    float(size) {
      const start = skip(size)
      return size === 4 ? view.getFloat32(start) : view.getFloat64(start)
    },
    int() {
      const first = byte()
      const magnitude = first & 128 ? readRest(byte, first & 63, 64) : first & 63
      return first & 64 ? -magnitude : magnitude
    },
    atEnd: () => at === bytes.length,
  }
}

/** The rest of a variable-length number, seven bits a byte, the first of them worth `weight`. */
function readRest(byte: () => number, start: number, weight: number): number {
  let number = start
  for (let scale = weight; ; scale *= 128) {
    const next = byte()
    number += (next & 127) * scale
    if (number > MOST || scale > MOST) throw new Malformed('number-out-of-range')
    if (next < 128) return number
  }
}

// Fatal, because a replacement character would be a letter that nobody typed.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function readText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    // Invalid UTF-8 is the only thing `decode` throws on.
    throw new Malformed('not-text')
  }
}
