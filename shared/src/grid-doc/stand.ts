import * as Y from 'yjs'
import type { Id, Struct } from './decode-struct.ts'
import type { KnownGrid, Type } from './known-grid.ts'
import type { Place } from './place.ts'

/** A type that things stand in: one the server has, or one this update makes. */
export interface Parent {
  readonly place: Place | 'dead'
  readonly type: Type | Struct | null
}

/** Where a thing stands: in a list (key null) or under a key. */
export interface Stand {
  readonly parent: Parent
  readonly key: string | null
}

/** Something erased for good, with whatever would stand in it. Yjs turns both into holes. */
export const DEAD: Parent = { place: 'dead', type: null }
const IN_DEAD: Stand = { parent: DEAD, key: null }

interface Fresh {
  readonly struct: Struct
  readonly stand: Stand
  /** Set when the struct is a type: what its content stands in. */
  readonly inside: Parent | null
}

/** Finds where each struct of an update stands, by the same sources as Yjs: its neighbours, or the parent it names. */
export interface Stands {
  /** Null when the struct contradicts itself or names something that is not a type of this schema. */
  of(struct: Struct): Stand | null
  /** Tells of a struct that later ones may stand on. */
  add(fresh: Fresh): void
}

/** Stands for one update, over this grid as it is. */
export function createStands(known: KnownGrid): Stands {
  const fresh = new Map<number, Fresh[]>()
  const freshAt = ({ client, clock }: Id): Fresh | null => {
    const made = fresh.get(client) ?? []
    let low = 0
    let high = made.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const entry = made[middle]
      if (!entry) return null
      if (clock < entry.struct.clock) high = middle - 1
      else if (clock >= entry.struct.clock + entry.struct.length) low = middle + 1
      else return entry
    }
    return null
  }

  const neighbour = (id: Id): Stand | null => {
    const item = known.at(id)
    if (!item) return freshAt(id)?.stand ?? null
    return item instanceof Y.Item ? standOfItem(known, item) : IN_DEAD
  }
  const named = (parent: string | Id): Parent | null => {
    if (typeof parent === 'string') {
      const root = known.root(parent)
      return root && parentOf(known, root)
    }
    const item = known.at(parent)
    if (!item) return freshParent(freshAt(parent))
    if (!(item instanceof Y.Item) || item.content instanceof Y.ContentDeleted) return DEAD
    return item.content instanceof Y.ContentType ? parentOf(known, item.content.type) : null
  }

  return {
    of({ origin, rightOrigin, parent, key }) {
      const left = origin && neighbour(origin)
      const right = rightOrigin && neighbour(rightOrigin)
      if ((origin && !left) || (rightOrigin && !right)) return null
      if (left && right) return both(left, right)
      if (left || right) return left ?? right
      const inside = parent === null ? null : named(parent)
      return inside && { parent: inside, key }
    },
    add(entry) {
      const made = fresh.get(entry.struct.client)
      if (made) made.push(entry)
      else fresh.set(entry.struct.client, [entry])
    },
  }
}

/** Where an item of the server stands; null when that is outside the schema. */
export function standOfItem(known: KnownGrid, item: Y.Item): Stand | null {
  if (!(item.parent instanceof Y.AbstractType)) return IN_DEAD
  const parent = parentOf(known, item.parent)
  return parent && { parent, key: item.parentSub }
}

function parentOf(known: KnownGrid, type: Type): Parent | null {
  const place = known.placeOf(type)
  return place && { place, type }
}

function freshParent(entry: Fresh | null): Parent | null {
  if (!entry) return null
  if (entry.inside) return entry.inside
  const { content } = entry.struct
  return content === null || content.kind === 'deleted' ? DEAD : null
}

function both(left: Stand, right: Stand): Stand | null {
  // Neighbours die together, with what they stand in. One alone would let Yjs cut the living one before it drops the struct.
  if (left.parent.type === null || right.parent.type === null) {
    return left.parent.place === 'dead' && right.parent.place === 'dead' ? IN_DEAD : null
  }
  return left.parent.type === right.parent.type && left.key === right.key ? left : null
}
