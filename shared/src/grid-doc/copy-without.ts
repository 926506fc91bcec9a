import * as Y from 'yjs'
import type { CardId, ChildId } from '../domain/ids.ts'
import { ITEM_ROOTS, impactRoot, VALUE_ROOTS } from './schema.ts'

/**
 * Writes into an empty grid all that stands in another, but for one card and everything that names it: what was said of it,
 * lines to and from it, its being taken back. Only what stands there is written, so nothing of what once stood there is in
 * the copy. Other people's words that repeat the card's are theirs and stay. [B4]
 */
export function copyWithout(from: Y.Doc, to: Y.Doc, without: { card: CardId; children: readonly ChildId[] }): void {
  const { card, children } = without
  to.transact(() => {
    for (const root of Object.keys(ITEM_ROOTS)) {
      for (const [id, item] of from.getMap(root)) {
        if (id !== card && item instanceof Y.Map) to.getMap(root).set(id, copyOfItem(item, card))
      }
    }
    for (const root of Object.keys(VALUE_ROOTS)) {
      for (const [key, value] of from.getMap(root)) {
        if (key !== card && !names(value, card)) to.getMap(root).set(key, structuredClone(value))
      }
    }
    for (const child of children) {
      const root = impactRoot(child)
      to.getXmlFragment(root).insert(0, from.getXmlFragment(root).toArray().map(copyOfNode))
    }
  })
}

function copyOfItem(item: Y.Map<unknown>, card: CardId): Y.Map<unknown> {
  const copy = new Y.Map<unknown>()
  for (const [field, value] of item) {
    if (value instanceof Y.XmlFragment) copy.set(field, copyOfText(value))
    // An action that was for this card's sake is for nothing now.
    else if (value === card) copy.set(field, null)
    else if (!names(value, card)) copy.set(field, structuredClone(value))
  }
  return copy
}

function copyOfText(text: Y.XmlFragment): Y.XmlFragment {
  const copy = new Y.XmlFragment()
  copy.insert(0, text.toArray().map(copyOfNode))
  return copy
}

function copyOfNode(node: Y.XmlElement | Y.XmlText | Y.XmlHook): Y.XmlElement | Y.XmlText {
  return node instanceof Y.XmlHook ? new Y.XmlText() : node.clone()
}

/** Whether a value holds this card's key anywhere in it. */
function names(value: unknown, card: CardId): boolean {
  return JSON.stringify(value ?? null).includes(JSON.stringify(card))
}
