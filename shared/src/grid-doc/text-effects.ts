import * as Y from 'yjs'
import type { Struct } from './decode-struct.ts'
import type { DecodedUpdate } from './decode-update.ts'
import { erasedOf } from './erasure.ts'
import type { GridChange } from './grid-change.ts'
import type { TextName } from './place.ts'
import { CARD_TEXT, impactRoot } from './schema.ts'

/** Counts what an update writes and erases in each text. */
export interface TextEffects {
  write(text: TextName, struct: Struct): void
  erase(text: TextName, item: Y.Item): void
  all(): readonly (GridChange & { kind: 'text-changed' })[]
}

/** A count for one update, which begins with what the texts hold already. */
export function createTextEffects(doc: Y.Doc, update: DecodedUpdate): TextEffects {
  const tallies = new Map<string, { text: TextName; characters: number; nodes: number }>()
  const tally = (text: TextName) => {
    const name = text.kind === 'card' ? text.card : impactRoot(text.child)
    const found = tallies.get(name) ?? { text, ...sizeOf(doc, text) }
    tallies.set(name, found)
    return found
  }
  return {
    write(text, struct) {
      const { client, clock, length, content } = struct
      const count = tally(text)
      if (content === null || content.kind === 'deleted') return
      const stays = length - erasedOf(update, client, clock, clock + length)
      if (content.kind === 'string') count.characters += stays
      else count.nodes += stays
    },
    erase(text, { id, length, content }) {
      const count = tally(text)
      const gone = erasedOf(update, id.client, id.clock, id.clock + length)
      if (content instanceof Y.ContentString) count.characters -= gone
      else count.nodes -= gone
    },
    all: () => [...tallies.values()].map((count) => ({ kind: 'text-changed', ...count })),
  }
}

function sizeOf(doc: Y.Doc, text: TextName): { characters: number; nodes: number } {
  const size = { characters: 0, nodes: 0 }
  const count = (parent: Y.XmlFragment) => {
    for (const node of parent.toArray()) {
      size.nodes += 1
      if (node instanceof Y.XmlText) size.characters += node.length
      else if (node instanceof Y.XmlElement) count(node)
    }
  }
  const top = topOf(doc, text)
  if (top) count(top)
  return size
}

function topOf(doc: Y.Doc, text: TextName): Y.XmlFragment | null {
  if (text.kind === 'impact') return doc.getXmlFragment(impactRoot(text.child))
  const card = doc.getMap('cards').get(text.card)
  const top = card instanceof Y.Map ? card.get(CARD_TEXT) : null
  return top instanceof Y.XmlFragment ? top : null
}
