/** WebSocket frames, as little of them as a load needs. */

export const FRAME_KIND = { binary: 0x2, close: 0x8, ping: 0x9, pong: 0xa } as const

/** A frame as a client sends it. Its mask is zero, so the bytes stand as they are; servers unmask all the same. */
export function clientFrame(payload: Uint8Array, kind: number = FRAME_KIND.binary): Buffer {
  const { length } = payload
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const frame = Buffer.alloc(head + 4 + length)
  frame[0] = 0x80 | kind
  frame[1] = 0x80 | (length < 126 ? length : length < 65_536 ? 126 : 127)
  if (head === 4) frame.writeUInt16BE(length, 2)
  if (head === 10) frame.writeBigUInt64BE(BigInt(length), 2)
  frame.set(payload, head + 4)
  return frame
}

/** The first whole frame of what has come, or null. A server masks nothing, and none of these cuts a message up. */
export function firstFrame(bytes: Buffer): { kind: number; payload: Buffer; end: number } | null {
  if (bytes.length < 2) return null
  const short = (bytes[1] ?? 0) & 0x7f
  const head = short < 126 ? 2 : short === 126 ? 4 : 10
  if (bytes.length < head) return null
  const length = short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2))
  const end = head + length
  if (bytes.length < end) return null
  return { kind: (bytes[0] ?? 0) & 0x0f, payload: bytes.subarray(head, end), end }
}
