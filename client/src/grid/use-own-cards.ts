import type { Box, Card } from '@evenhand/shared/domain/grid'
import { useState } from 'react'

/** The cards of one box: the same array until one of them is another, so that a letter elsewhere draws nothing here. [U10] */
export function useOwnCards(box: Box, cards: readonly Card[]): readonly Card[] {
  const own = cards.filter((card) => card.box === box)
  const [kept, keep] = useState(own)
  if (isSame(kept, own)) return kept
  keep(own)
  return own
}

function isSame(one: readonly Card[], other: readonly Card[]): boolean {
  return one.length === other.length && one.every((card, at) => card === other[at])
}
