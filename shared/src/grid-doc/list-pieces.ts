import type { Id } from './decode-struct.ts'
import { sameId } from './key-history.ts'

/** Some things in a row that one client made one after the other. Cut and linked in here only. */
export interface Piece extends Id {
  length: number
  readonly origin: Id | null
  readonly rightOrigin: Id | null
  next: Piece | null
}

/** A list in pieces, found by the ids in them and cut where something is put between. */
export interface Pieces {
  first(): Piece | null
  /** The piece with this id somewhere in it; null when there is none. */
  holding(id: Id): Piece | null
  /** The piece that ends with this id, cut there if need be. */
  endingWith(id: Id): Piece | null
  startingWith(id: Id): Piece | null
  /** Puts a piece behind another, or first. */
  add(piece: Omit<Piece, 'next'>, behind: Piece | null): Piece
}

/** A list with nothing in it. */
export function createPieces(): Pieces {
  const byClient = new Map<number, Piece[]>()
  let first: Piece | null = null

  function find({ client, clock }: Id): Piece | null {
    const pieces = byClient.get(client) ?? []
    const piece = pieces[indexOf(pieces, clock)]
    return piece && clock < piece.clock + piece.length ? piece : null
  }

  function keep({ client, clock, length, origin, rightOrigin }: Omit<Piece, 'next'>, next: Piece | null): Piece {
    const piece: Piece = { client, clock, length, origin, rightOrigin, next }
    const pieces = byClient.get(client) ?? []
    byClient.set(client, pieces)
    pieces.splice(indexOf(pieces, clock) + 1, 0, piece)
    return piece
  }

  /** Cuts so that a piece starts with `clock`, and gives what comes before. */
  function cut(piece: Piece, clock: number): Piece {
    const { client, length, rightOrigin } = piece
    if (clock === piece.clock || clock === piece.clock + length) return piece
    piece.length = clock - piece.clock
    const origin = { client, clock: clock - 1 }
    piece.next = keep({ client, clock, length: length - piece.length, origin, rightOrigin }, piece.next)
    return piece
  }

  return {
    first: () => first,
    holding: find,
    endingWith(id) {
      const piece = find(id)
      return piece && cut(piece, id.clock + 1)
    },
    startingWith(id) {
      const piece = find(id)
      return piece && (sameId(piece, id) ? piece : cut(piece, id.clock).next)
    },
    add(piece, behind) {
      const added = keep(piece, behind ? behind.next : first)
      if (behind) behind.next = added
      else first = added
      return added
    },
  }
}

/** The last piece that begins at this clock or before it, or -1. */
function indexOf(pieces: readonly Piece[], clock: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.clock ?? 0) <= clock) low = middle + 1
    else high = middle
  }
  return low - 1
}
