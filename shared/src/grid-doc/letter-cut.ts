import * as Y from 'yjs'
import type { Id, Struct } from './decode-struct.ts'
import type { KnownGrid } from './known-grid.ts'

/**
 * Whether taking in this struct would cut a letter in two that the server has: Yjs divides a text at every neighbour it
 * is told of and puts replacement marks where that was inside a surrogate pair. In a struct that is then dropped, because
 * it is known, that would spoil a text on the server alone, and anybody's. [D1]
 */
export function cutsLetter(known: KnownGrid, { origin, rightOrigin }: Struct): boolean {
  return (origin !== null && isInside(known, origin, 1)) || (rightOrigin !== null && isInside(known, rightOrigin, 0))
}

function isInside(known: KnownGrid, id: Id, after: 0 | 1): boolean {
  const item = known.at(id)
  if (!(item instanceof Y.Item) || !(item.content instanceof Y.ContentString)) return false
  const at = id.clock - item.id.clock + after
  return isHigh(item.content.str.charCodeAt(at - 1)) && at < item.length
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
