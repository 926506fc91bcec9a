import type { Card } from '@evenhand/shared/domain/grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import { useMemo, useState } from 'react'

/**
 * The card whose form is open stays where it was when it was opened, whoever moves it and whatever its author sorts it
 * under: a form that is drawn elsewhere would lose the caret. It goes to its place when the form is closed. [U4]
 */
export function useOpenStays(cards: readonly Card[], open: CardId | null): readonly Card[] {
  const [held, hold] = useState<{ readonly open: CardId | null; readonly card: Card | null }>({
    open: null,
    card: null,
  })
  if (held.open !== open) hold({ open, card: cards.find(({ id }) => id === open) ?? null })
  const stands = held.open === open ? held.card : null
  return useMemo(() => {
    if (!stands) return cards
    const { box, order, subTag } = stands
    const moved = (card: Card) => card.box !== box || card.order !== order || card.subTag !== subTag
    return cards.map((card) => (card.id === stands.id && moved(card) ? { ...card, box, order, subTag } : card))
  }, [cards, stands])
}
