import type { CardId } from '@evenhand/shared/domain/ids'

/**
 * Lets go of what has the focus in a card that is about to stand elsewhere: to take it away while it has the focus, the
 * browser would lay the whole page out first. [U10] Gives the way back for when the card stays where it is. Who asks for
 * this says where the focus goes then.
 */
export function letGoOf(card: CardId): () => void {
  const held = document.activeElement
  if (!(held instanceof HTMLElement) || held.closest('[data-card]')?.getAttribute('data-card') !== card) return () => {}
  held.blur()
  return () => held.focus({ preventScroll: true })
}
