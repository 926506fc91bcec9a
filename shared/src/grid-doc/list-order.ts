import * as Y from 'yjs'
import type { Struct } from './decode-struct.ts'
import { sameId } from './key-history.ts'
import type { Type } from './known-grid.ts'
import { createPieces, type Piece, type Pieces } from './list-pieces.ts'

/** The things in one list in the order Yjs has them, and will have them with what an update adds. */
export interface ListOrder {
  /** False when the struct's right neighbour does not stand right of its left one; else it takes its place. */
  place(struct: Struct): boolean
}

/** `spend` is asked for each step between neighbours; when it says no, nothing more is placed. */
export function createListOrder(type: Type | null, spend: (steps: number) => boolean): ListOrder {
  const pieces = createPieces()
  let known = type instanceof Y.AbstractType ? type._start : null
  for (let last: Piece | null = null; known && spend(1); known = known.right) {
    const { id, length, origin, rightOrigin } = known
    last = pieces.add({ client: id.client, clock: id.clock, length, origin, rightOrigin }, last)
  }
  return {
    place(struct) {
      // In this order: cutting before the right neighbour may cut what the left one is in.
      const right = struct.rightOrigin && pieces.startingWith(struct.rightOrigin)
      const left = struct.origin && pieces.endingWith(struct.origin)
      const between = piecesBetween(pieces, { left, right }, spend)
      if (!between) return false
      pieces.add(struct, leftOf(pieces, struct, { left, between }))
      return true
    },
  }
}

/** Null when the right one is not right of the left one. */
function piecesBetween(
  pieces: Pieces,
  { left, right }: { left: Piece | null; right: Piece | null },
  spend: (steps: number) => boolean,
): readonly Piece[] | null {
  const between: Piece[] = []
  let at = left ? left.next : pieces.first()
  for (; at && at !== right; at = at.next) {
    if (!spend(1)) return null
    between.push(at)
  }
  return at === right ? between : null
}

/** Yjs's rule: of things put at the same place the one with the smaller clientID comes first, with what was put behind it. */
function leftOf(
  pieces: Pieces,
  { origin, rightOrigin, client }: Struct,
  { left, between }: { left: Piece | null; between: readonly Piece[] },
): Piece | null {
  const passed = new Set<Piece>()
  const contending = new Set<Piece>()
  let found = left
  for (const piece of between) {
    passed.add(piece)
    contending.add(piece)
    const standsOn = piece.origin && pieces.holding(piece.origin)
    const samePlace = sameId(origin, piece.origin)
    if (samePlace && piece.client >= client) {
      if (sameId(rightOrigin, piece.rightOrigin)) break
    } else if (samePlace || (standsOn && passed.has(standsOn) && !contending.has(standsOn))) {
      found = piece
      contending.clear()
    } else if (!standsOn || !passed.has(standsOn)) {
      break
    }
  }
  return found
}
