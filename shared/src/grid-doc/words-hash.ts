import type { Words } from '../domain/grid.ts'
import { plainWords } from './words.ts'

/**
 * What a confirmation or an agreement is tied to: SHA-256 of the words as plain text, a line for each paragraph, break and
 * list item, as 64 hex characters. Other words have another one.
 */
export async function wordsHash(words: Words): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(plainWords(words)))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
