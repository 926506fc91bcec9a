import type { CardId } from '@evenhand/shared/domain/ids'
import { addCard, cardText } from '@evenhand/shared/grid-doc/edit-grid'
import { must } from '@evenhand/shared/lib/must'
import * as Y from 'yjs'
import type { Tab } from './tab.ts'

/** Adds a card as this tab's own person. */
export function adds(tab: Tab, words = 'He sleeps well.'): CardId {
  return addCard(tab.doc, { author: tab.person.member, box: 'well', order: 'a0', words })
}

/** Types at the end of a card's first paragraph. */
export function typesOn(tab: Tab, id: CardId, words: string): void {
  const paragraph = must(cardText(tab.doc, id), 'text').get(0)
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  if (text instanceof Y.XmlText) text.insert(text.length, words)
}

export function hasCard(tab: Tab, id: CardId): boolean {
  return tab.doc.getMap('cards').has(id)
}

/** All the cards of a document as plain values. */
export function boardOf(doc: Y.Doc): Record<string, unknown> {
  return doc.getMap('cards').toJSON()
}

/** A card as text, for looking for words in it. */
export function wordsOn(tab: Tab, id: CardId): string {
  return JSON.stringify(boardOf(tab.doc)[id] ?? null)
}
