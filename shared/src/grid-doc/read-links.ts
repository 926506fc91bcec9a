/** The lines between things of a board, and what is cited under impact statements. What is malformed is left out. */
import type * as Y from 'yjs'
import type { CardLink, Citation, LinkKind } from '../domain/card-link.ts'
import type { CardId, ChildId, MemberId } from '../domain/ids.ts'
import { isRecord, splitKey } from './check-value.ts'
import { VALUE_ROOTS } from './schema.ts'

/** Every line between two things, by id. A line from a thing to itself says nothing and is left out. */
export function readLinks(doc: Y.Doc): readonly CardLink[] {
  return entriesOf(doc, 'links')
    .map(({ id, by, value }) => ({
      id,
      by,
      from: String(value.from),
      to: String(value.to),
      kind: value.kind as LinkKind,
    }))
    .filter(({ from, to }) => from !== to)
}

/** Every citation, by id. Two people may cite the same card. */
export function readCitations(doc: Y.Doc): readonly Citation[] {
  return entriesOf(doc, 'citations').map(({ id, by, value }) => ({
    id,
    by,
    card: value.card as CardId,
    child: value.child as ChildId,
  }))
}

/** Entries whose key and value pass their checks, in the order of their keys. The checks are what makes the casts true. */
function entriesOf(doc: Y.Doc, root: 'links' | 'citations') {
  const entries = [...doc.getMap(root).entries()].sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.flatMap(([id, value]) => {
    const key = splitKey(id)
    if (!key || VALUE_ROOTS[root].value(value) || !isRecord(value)) return []
    return [{ id, by: key.prefix as MemberId, value }]
  })
}
