import { addCard, contestCard, impactText, newCardId } from '@evenhand/shared/grid-doc/edit-grid'
import { writeWords } from '@evenhand/shared/grid-doc/words'
import type * as Y from 'yjs'
import type { ImportPlan } from './plan-import.ts'

/** Writes what was planned into an empty grid document, whose impact texts are there already. */
export function seedGrid(doc: Y.Doc, { cards, links, impact }: Pick<ImportPlan, 'cards' | 'links' | 'impact'>): void {
  for (const { card, contests } of cards) {
    addCard(doc, card)
    for (const contest of contests) contestCard(doc, { card: card.id, ...contest })
  }
  for (const { by, from, to } of links) doc.getMap('links').set(newCardId(by), { from, to, kind: 'explains' })
  for (const { child, words } of impact) writeWords(impactText(doc, child), words)
}
