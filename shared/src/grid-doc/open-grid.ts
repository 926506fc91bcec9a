import type * as Y from 'yjs'
import type { ChildId } from '../domain/ids.ts'
import { impactRoot, ITEM_ROOTS, VALUE_ROOTS } from './schema.ts'

/** Gives every root its type before any update arrives, so that no update can make one. Harmless to repeat. [G1] */
export function openGrid(doc: Y.Doc, children: readonly ChildId[]): void {
  for (const root of [...Object.keys(ITEM_ROOTS), ...Object.keys(VALUE_ROOTS)]) doc.getMap(root)
  for (const child of children) doc.getXmlFragment(impactRoot(child))
}
