/** What an edit, or anything else that comes through a socket, may hold. */
export const MOST_FRAME_BYTES = 262_144

/**
 * What a message may look like on the wire before anybody has read a byte of it. Whatever does not is closed by `ws`
 * with 1009 or 1002 before it is put together. [N4]
 */
export const SOCKET_OPTIONS = {
  // Twice what a frame may hold, so that an edit that is too long is refused in words and not cut off. [G4]
  maxPayload: 2 * MOST_FRAME_BYTES,
  // Browsers cut what is long into few pieces; thousands of tiny ones would hold far more memory than they say.
  maxFragments: 16,
  maxBufferedChunks: 1_024,
  // A few bytes can be made to unpack to as much memory as there is.
  perMessageDeflate: false,
  // Whoever does not answer the closing is gone after this, instead of after half a minute.
  closeTimeout: 10_000,
}
