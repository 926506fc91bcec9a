import { isRecord } from '@evenhand/shared/grid-doc/check-value'
import { deriveKey, openJson, sealJson } from '../keys/seal.ts'
import type { OpenMeeting } from '../meetings/meetings.ts'
import type { Sealed } from '../store/tables.ts'

/**
 * What becomes of a meeting's imported file when these words are purged: undefined when they are not in it, else the file
 * without the cards that say them, or null when they stand elsewhere in it too and it has to go. [B4]
 */
export function sourceWithout({ meeting, key }: OpenMeeting, sealed: Sealed, words: string): Sealed | null | undefined {
  const [purpose, bound] = [deriveKey(key, 'source'), `source:${meeting.id}`]
  const file = openJson(purpose, bound, sealed, (stored) => stored)
  if (words.trim() === '' || !says(file, words)) return undefined
  if (!isRecord(file) || !Array.isArray(file.cards)) return null
  const left = { ...file, cards: file.cards.filter((card: unknown) => !says(card, words)) }
  return says(left, words) ? null : sealJson(purpose, bound, left)
}

function says(value: unknown, words: string): boolean {
  return plain(JSON.stringify(value)).includes(plain(JSON.stringify(words.trim()).slice(1, -1)))
}

/** However lines and spaces were written. */
function plain(json: string): string {
  return json.replaceAll(/(?:\\[nrt]|\s)+/g, ' ')
}
