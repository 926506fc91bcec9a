import type { CardId, ChildId } from '../domain/ids.ts'
import type { Content, ElementName } from './decode-struct.ts'
import { fieldCheck, isItemRoot, isKey, isValueRoot, ITEM_ROOTS, type ItemRoot, type ValueRoot } from './schema.ts'
import { MOST_LIST_DEPTH } from './words.ts'

/** A text that people type in. */
export type TextName =
  | { readonly kind: 'card'; readonly card: CardId }
  | { readonly kind: 'impact'; readonly child: ChildId }

type NodeKind = 'top' | 'run' | ElementName

/** A type of the document by what it is for. There are no others, and none is deeper. */
export type Place =
  | { readonly at: 'items'; readonly root: ItemRoot }
  | { readonly at: 'item'; readonly root: ItemRoot; readonly key: string }
  | { readonly at: 'values'; readonly root: ValueRoot }
  | { readonly at: 'node'; readonly text: TextName; readonly node: NodeKind; readonly lists: number }

const IMPACT = 'impact:'

/** The place of a root by its name, or null when there is no such root. */
export function rootPlace(name: string): Place | null {
  if (isItemRoot(name)) return { at: 'items', root: name }
  if (isValueRoot(name)) return { at: 'values', root: name }
  if (!name.startsWith(IMPACT)) return null
  return { at: 'node', text: { kind: 'impact', child: name.slice(IMPACT.length) as ChildId }, node: 'top', lists: 0 }
}

/**
 * What a piece of content is where it stands: a place of its own, a `leaf`, or null when this table does not admit it
 * there. Erased content is a leaf anywhere: a catch-up carries what its author has erased meanwhile.
 */
export function placeInside(place: Place, key: string | null, content: Content): Place | 'leaf' | null {
  switch (place.at) {
    case 'items':
      if (key === null || !isKey(key)) return null
      return content.kind === 'map' ? { at: 'item', root: place.root, key } : erased(content)
    case 'item':
      return insideItem(place, key, content)
    case 'values':
      if (key === null || !isKey(key)) return null
      return content.kind === 'value' ? 'leaf' : erased(content)
    case 'node':
      return key === null ? insideNode(place, content) : null
  }
}

function insideItem(place: Place & { at: 'item' }, key: string | null, content: Content): Place | 'leaf' | null {
  if (key === null) return null
  if (key === ITEM_ROOTS[place.root].text) {
    if (content.kind !== 'fragment') return erased(content)
    return { at: 'node', text: { kind: 'card', card: place.key as CardId }, node: 'top', lists: 0 }
  }
  if (!fieldCheck(place.root, key)) return null
  return content.kind === 'value' ? 'leaf' : erased(content)
}

/** Which nodes may stand in which, by the editor's own rules. */
const ADMITTED: Record<NodeKind, readonly ElementName[]> = {
  top: ['paragraph', 'bulletList'],
  paragraph: ['hardBreak'],
  bulletList: ['listItem'],
  listItem: ['paragraph', 'bulletList'],
  hardBreak: [],
  run: [],
}

function insideNode(place: Place & { at: 'node' }, content: Content): Place | 'leaf' | null {
  if (content.kind === 'deleted') return 'leaf'
  if (content.kind === 'string') return place.node === 'run' ? 'leaf' : null
  if (content.kind === 'run') return place.node === 'paragraph' ? { ...place, node: 'run' } : null
  if (content.kind !== 'element' || !ADMITTED[place.node].includes(content.name)) return null
  const lists = place.lists + (content.name === 'bulletList' ? 1 : 0)
  return lists <= MOST_LIST_DEPTH ? { ...place, node: content.name, lists } : null
}

function erased(content: Content): 'leaf' | null {
  return content.kind === 'deleted' ? 'leaf' : null
}
