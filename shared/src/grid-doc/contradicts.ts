import * as Y from 'yjs'
import type { Content, Struct } from './decode-struct.ts'
import { sameId } from './key-history.ts'
import { contentOf, type KnownGrid } from './known-grid.ts'

/**
 * Whether a struct says something else than what the server has under the same ids. One client never makes two things
 * of one name; two clients that believe to be the same one do. What is erased on either side says nothing any more.
 */
export function contradicts(known: KnownGrid, struct: Struct): boolean {
  const { client, clock, length, content } = struct
  if (content === null || content.kind === 'deleted') return false
  for (const item of known.within(client, clock, clock + length)) {
    if (!(item instanceof Y.Item) || item.deleted) continue
    if (item.id.clock === clock && !sameId(item.origin, struct.origin)) return true
    if (struct.key !== null && item.parentSub !== struct.key) return true
    if (!isSame(content, item, clock)) return true
  }
  return false
}

function isSame(content: Content, { id, content: there }: Y.Item, clock: number): boolean {
  if (content.kind === 'string') {
    return there instanceof Y.ContentString && overlaps(content.text, there.str, id.clock - clock)
  }
  if (content.kind === 'value') {
    return there instanceof Y.ContentAny && JSON.stringify(there.arr[0]) === JSON.stringify(content.value)
  }
  return there instanceof Y.ContentType && isSameType(content, contentOf(there.type))
}

/** Whether two texts agree as far as both go, when the second begins `later` letters after the first, or before it. */
function overlaps(text: string, there: string, later: number): boolean {
  const [first, second] = later >= 0 ? [text.slice(later), there] : [text, there.slice(-later)]
  const both = Math.min(first.length, second.length)
  return first.slice(0, both) === second.slice(0, both)
}

function isSameType(content: Content, there: Content | null): boolean {
  if (content.kind === 'element') return there?.kind === 'element' && there.name === content.name
  return there?.kind === content.kind
}
