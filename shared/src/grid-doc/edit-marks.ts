/** What is written around cards: lines, citations, proposals, marks. Each function is one Yjs transaction. */
import type * as Y from 'yjs'
import type { LinkKind } from '../domain/card-link.ts'
import type { CardId, ChildId, MemberId } from '../domain/ids.ts'
import { addUnder, cardText, writeWords } from './edit-grid.ts'

/** Draws a line between two things, under this member's name. Gives the line's id. */
export function drawLink(
  doc: Y.Doc,
  { by, from, to, kind }: { by: MemberId; from: string; to: string; kind: LinkKind },
): string {
  return addUnder(doc, 'links', by, { from, to, kind })
}

/** Takes a line away. Nothing when there is none of this id. */
export function removeLink(doc: Y.Doc, id: string): void {
  doc.getMap('links').delete(id)
}

/** Puts a card under a child's impact statement, under this member's name. Gives the citation's id. */
export function citeCard(doc: Y.Doc, { by, card, child }: { by: MemberId; card: CardId; child: ChildId }): string {
  return addUnder(doc, 'citations', by, { card, child })
}

/** Takes a citation away. Nothing when there is none of this id. */
export function removeCitation(doc: Y.Doc, id: string): void {
  doc.getMap('citations').delete(id)
}

/** The minute taker's words for somebody else's card. They wait beside it. */
export function proposeWording(doc: Y.Doc, card: CardId, { by, words }: { by: MemberId; words: string }): void {
  doc.getMap('wording').set(card, { by, words })
}

/** The author takes the proposal over: its words become the card's, and the proposal goes. Nothing when there is none. */
export function acceptWording(doc: Y.Doc, card: CardId, words: string): void {
  const text = cardText(doc, card)
  if (!text) return
  doc.transact(() => {
    writeWords(text, words)
    doc.getMap('wording').delete(card)
  })
}

/** The author does not take the proposal over: it goes, and the card stays as it is. */
export function putAwayWording(doc: Y.Doc, card: CardId): void {
  doc.getMap('wording').delete(card)
}

/** The card counts as not yet talked about again. */
export function unmarkDiscussed(doc: Y.Doc, card: CardId): void {
  doc.getMap('discussed').delete(card)
}

/** Puts a withdrawn card back. Only whoever withdrew it may. */
export function restoreCard(doc: Y.Doc, card: CardId): void {
  doc.getMap('withdrawals').delete(card)
}

/** "These are my words", said by the person whose words a card holds, of the words that have this hash. */
export function confirmWords(doc: Y.Doc, { by, card, hash }: { by: MemberId; card: CardId; hash: string }): string {
  return addUnder(doc, 'confirmations', by, { card, hash })
}
