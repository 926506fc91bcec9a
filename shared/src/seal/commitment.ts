import type { Answer } from '../domain/answer.ts'
import type { LookId, MemberId, RoundId } from '../domain/ids.ts'
import { canonicalAnswer } from './canonical-answer.ts'
import { fromHex, toHex } from './hex.ts'

/**
 * What an answer is tied to, so that it cannot be moved to another round or another person. Clients do not know the
 * id of their meeting; a look belongs to exactly one meeting, so the look stands in for it.
 */
export interface SealContext {
  readonly look: LookId
  readonly round: RoundId
  readonly member: MemberId
  /** 0 for a stand-in; a person's own submissions count from 1. */
  readonly seq: number
}

/** What is sealed. A stand-in for somebody who has not answered has `answer: null` and `seq: 0`. */
export interface ToCommit extends SealContext {
  /** 32 random bytes as hex: without them eleven places could simply be tried. */
  readonly opening: string
  readonly answer: Answer | null
}

/**
 * Takes an answer with its context and gives the commitment as 64 hex characters: it tells nothing about the answer,
 * and no other answer, person, round or number fits it. Throws when `opening` is not 32 bytes of hex. [R8]
 */
export async function commit({ opening, look, round, member, seq, answer }: ToCommit): Promise<string> {
  const secret = fromHex(opening)
  // HMAC fills shorter keys up with zeros, so two of them could open the same commitment.
  if (secret.length !== 32) throw new Error('an opening has 32 bytes')
  const { subtle } = globalThis.crypto
  const key = await subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const parts = ['seal-v1', look, round, member, String(seq), canonicalAnswer(answer)]
  const content = await subtle.digest('SHA-256', lengthPrefixed(parts))
  return toHex(new Uint8Array(await subtle.sign('HMAC', key, content)))
}

/** A new opening: 32 random bytes as hex. Never used twice. */
export function freshOpening(): string {
  return toHex(globalThis.crypto.getRandomValues(new Uint8Array(32)))
}

/** Each part behind its length in bytes (32 bits, big-endian), so that no two lists of parts read the same. */
function lengthPrefixed(parts: readonly string[]): Uint8Array<ArrayBuffer> {
  const texts = parts.map((part) => new TextEncoder().encode(part))
  const bytes = new Uint8Array(texts.reduce((sum, text) => sum + 4 + text.length, 0))
  let at = 0
  for (const text of texts) {
    new DataView(bytes.buffer).setUint32(at, text.length)
    bytes.set(text, at + 4)
    at += 4 + text.length
  }
  return bytes
}
