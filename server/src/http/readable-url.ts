/**
 * The address as it came, or one that is nowhere when it cannot be decoded. The router would answer such a one by itself,
 * past every guard: with the address in the answer, and with a socket that asked for an upgrade left open for good. [N1]
 */
export function readableUrl(url = '/'): string {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '')
    return url
  } catch {
    // A malformed escape is the only thing that decoding throws on.
    return '/api'
  }
}
