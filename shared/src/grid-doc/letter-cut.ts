import * as Y from 'yjs'
import type { Id, Struct } from './decode-struct.ts'
import type { KnownGrid } from './known-grid.ts'

/**
 * Whether taking in this struct would cut a letter in two that the server has: Yjs divides a text at every neighbour it
 * is told of and puts replacement marks where that was inside a surrogate pair. So words would stand there that nobody
 * typed, and in a struct that is then dropped, because it is known, on the server alone. [D1]
 */
export function cutsLetter(known: KnownGrid, { origin, rightOrigin }: Struct): boolean {
  return (
    (origin !== null && cutsLetterBefore(known, { client: origin.client, clock: origin.clock + 1 })) ||
    (rightOrigin !== null && cutsLetterBefore(known, rightOrigin))
  )
}

/** Whether a text that is cut so that something begins with this id is cut inside a letter. */
export function cutsLetterBefore(known: KnownGrid, id: Id): boolean {
  const item = known.at(id)
  if (!(item instanceof Y.Item) || !(item.content instanceof Y.ContentString)) return false
  const at = id.clock - item.id.clock
  return at > 0 && isHigh(item.content.str.charCodeAt(at - 1))
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
