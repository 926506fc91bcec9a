import type { Box, Card } from '@evenhand/shared/domain/grid'
import { useState } from 'react'
import { isSame } from './board-cards.ts'

/** The cards of one box: the same array until one of them is another, so that a letter elsewhere draws nothing here. [U10] */
export function useOwnCards(box: Box, cards: readonly Card[]): readonly Card[] {
  const own = cards.filter((card) => card.box === box)
  const [kept, keep] = useState(own)
  if (isSame(kept, own)) return kept
  keep(own)
  return own
}
