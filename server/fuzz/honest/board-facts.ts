/** What people see on a board, asked of the document and never of the gate. */
import * as Y from 'yjs'

/** In which root something lies that can be spoken of by its key; null when it is not there, or not any more. */
export function thingAt(doc: Y.Doc, key: string): 'cards' | 'outcomes' | 'actions' | null {
  return (['cards', 'outcomes', 'actions'] as const).find((root) => doc.getMap(root).has(key)) ?? null
}

export function fieldOf(doc: Y.Doc, root: string, key: string, field: string): unknown {
  const item = doc.getMap(root).get(key)
  return item instanceof Y.Map ? (item.get(field) ?? null) : null
}

export function withdrawnBy(doc: Y.Doc, card: string): string | null {
  return authorIn(doc.getMap('withdrawals').get(card))
}

/** Whose an entry is, by its key. */
export function ownerOf(key: string): string {
  return key.slice(0, key.indexOf(':'))
}

/** Who stands in a value as the one who said it. */
export function authorIn(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'by' in value && typeof value.by === 'string' ? value.by : null
}
