/** Handles and ids are far shorter; the router answers by itself what is longer. */
const LONGEST_PART = 100

/**
 * The address as it came, or one that is nowhere when it cannot be decoded or a part of it is too long. The router would
 * answer such a one by itself, past every guard: with the address in the answer, and with a socket that asked for an
 * upgrade left open for good. [N1]
 */
export function readableUrl(url = '/'): string {
  try {
    const path = decodeURIComponent(url.split('?', 1)[0] ?? '')
    return path.split('/').some((part) => part.length > LONGEST_PART) ? NOWHERE : url
  } catch {
    // A malformed escape is the only thing that decoding throws on.
    return NOWHERE
  }
}

const NOWHERE = '/api'
