import * as Y from 'yjs'
import type { MemberId } from '../domain/ids.ts'
import { isRecord, splitKey } from './check-value.ts'
import type { ItemRoot, ValueRoot } from './schema.ts'

/** What a door must know of the grid as it is this moment. Lookups only. */
export interface GridFacts {
  /** Who an item belongs to, by the document and never by an update; null when there is no such item. */
  authorOf(root: ItemRoot, key: string): MemberId | null
  /** What is said of a card in one of its fields, or null. */
  sayingOf(card: string, field: string): unknown
  /** Who does this action, as it is written there: a `Doer`, or null. */
  ownerOf(action: string): unknown
  /** Who withdrew this card, or null. */
  withdrawnBy(card: string): MemberId | null
  /** How many entries stand under this member's name; under anybody's, for null. */
  count(root: ItemRoot | ValueRoot, member: MemberId | null): number
}

/** Facts that are read from this document each time they are asked for, so they are never older than it. */
export function readFacts(doc: Y.Doc): GridFacts {
  return {
    authorOf(root, key) {
      const item = doc.getMap(root).get(key)
      const author = item instanceof Y.Map ? item.get('author') : null
      return typeof author === 'string' ? (author as MemberId) : null
    },
    sayingOf(card, field) {
      const item = doc.getMap('cards').get(card)
      return item instanceof Y.Map ? (item.get(field) ?? null) : null
    },
    ownerOf(action) {
      const item = doc.getMap('actions').get(action)
      return item instanceof Y.Map ? (item.get('owner') ?? null) : null
    },
    withdrawnBy(card) {
      const value = doc.getMap('withdrawals').get(card)
      return isRecord(value) && typeof value.by === 'string' ? (value.by as MemberId) : null
    },
    count(root, member) {
      const map = doc.getMap(root)
      if (member === null) return map.size
      let count = 0
      for (const key of map.keys()) if (splitKey(key)?.prefix === member) count += 1
      return count
    },
  }
}
