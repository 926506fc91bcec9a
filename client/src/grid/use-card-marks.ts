import type { LinkKind } from '@evenhand/shared/domain/card-link'
import type { Card } from '@evenhand/shared/domain/grid'
import type { ChildId } from '@evenhand/shared/domain/ids'
import { editCard, markDiscussed } from '@evenhand/shared/grid-doc/edit-grid'
import {
  acceptWording,
  citeCard,
  confirmWords,
  drawLink,
  proposeWording,
  putAwayWording,
  removeCitation,
  removeLink,
  restoreCard,
  unmarkDiscussed,
} from '@evenhand/shared/grid-doc/edit-marks'
import { wordsHash } from '@evenhand/shared/grid-doc/words-hash'
import { useGrid } from './grid-context.tsx'

/** What can be done around cards from here. Each is one edit that can be taken back; the server judges it again. */
export function useCardMarks() {
  const { room, writer, acts } = useGrid()
  const { doc } = room
  const by = writer.member
  return {
    link: (card: Card, to: string, kind: LinkKind) =>
      acts.act('link', () => drawLink(doc, { by, from: card.id, to, kind })),
    unlink: (link: string) => acts.act('unlink', () => removeLink(doc, link)),
    cite: (card: Card, child: ChildId) => acts.act('cite', () => citeCard(doc, { by, card: card.id, child })),
    uncite: (citation: string) => acts.act('uncite', () => removeCitation(doc, citation)),
    discuss: (card: Card) =>
      acts.act('discuss', () => (card.discussed ? unmarkDiscussed(doc, card.id) : markDiscussed(doc, card.id))),
    propose: (card: Card, words: string) => acts.act('propose', () => proposeWording(doc, card.id, { by, words })),
    takeOver: (card: Card, words: string) => acts.act('take-over', () => acceptWording(doc, card.id, words), card.id),
    putAway: (card: Card) => acts.act('put-away', () => putAwayWording(doc, card.id)),
    restore: (card: Card) => acts.act('restore', () => restoreCard(doc, card.id)),
    readBack: (card: Card, readBack: boolean) => acts.act('say', () => editCard(doc, card.id, { readBack })),
    async confirm(card: Card) {
      const hash = await wordsHash(card.words)
      acts.act('confirm', () => confirmWords(doc, { by, card: card.id, hash }))
    },
  }
}
