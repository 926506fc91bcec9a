import type { Card } from '@evenhand/shared/domain/grid'
import { plainWords } from '@evenhand/shared/grid-doc/words'

/** Enough of a card to know it by when it is only heard. */
export function shortly(card: Card): string {
  const words = plainWords(card.words).replaceAll(/\s+/g, ' ').trim()
  return words.length > 60 ? `${words.slice(0, 57)}…` : words
}
