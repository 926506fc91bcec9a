/** 256 random bits as base64url. */
const SECRET = /^#([\w-]{43})$/

/** The secret of a personal link, from what stands behind the # of its address. */
export function secretIn(hash: string): string | null {
  return SECRET.exec(hash)?.[1] ?? null
}
