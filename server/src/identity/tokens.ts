import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 random bits for a link, a cookie or a handle. Whoever holds one is let in, so it is stored only as its hash. */
export function randomSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a secret. Plain SHA-256 is enough: nobody guesses 256 random bits, unlike a pass phrase. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** Whether two secrets are the same, without telling by the time it takes how much of them is. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(createHash('sha256').update(one).digest(), createHash('sha256').update(other).digest())
}

/** A fresh id of 128 random bits: nobody can guess or count their way to another one. */
export function randomId<Id extends string>(): Id {
  return randomBytes(16).toString('base64url') as Id
}
