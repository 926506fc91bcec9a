import * as Y from 'yjs'
import type { Id, Struct } from './decode-struct.ts'
import { sameId } from './key-history.ts'
import type { KnownGrid } from './known-grid.ts'
import { createListOrder, type ListOrder } from './list-order.ts'
import type { Parent } from './stand.ts'
import type { WorkBudget } from './work-budget.ts'

/**
 * What putting something into a list comes to. `crossed`: its right neighbour does not stand right of its left one. Yjs
 * takes that in differently depending on how the list is cut where it arrives, so that boards would differ for good. No
 * editing makes it; the undo of Yjs 13 does when it brings back a paragraph whose words were undone and redone. [D1]
 */
export type Fit = 'fits' | 'crossed' | 'too-costly'

/** Looks at both neighbours of everything an update puts into a list. */
export interface Neighbours {
  take(parent: Parent, struct: Struct): Fit
}

/** What one update has put into one list so far. */
interface FreshList {
  readonly structs: Struct[]
  /** The whole list, made when a look at the neighbours alone does not tell. */
  order: ListOrder | null
}

/** A look for one update at this grid. What it costs is taken from the budget. */
export function createNeighbours(known: KnownGrid, budget: WorkBudget): Neighbours {
  const lists = new Map<Parent['type'], FreshList>()

  function fit({ type }: Parent, struct: Struct, list: FreshList): Fit {
    const last = list.structs.at(-1)
    const follows = last && sameId(struct.origin, lastOf(last)) && sameId(struct.rightOrigin, last.rightOrigin)
    if (list.order) return byOrder(list.order, struct)
    // Yjs walks from the left neighbour to the right one, past all that this update has put there.
    if (follows || precedes(last, struct)) return 'fits'
    if (!budget.spend(list.structs.length)) return 'too-costly'
    if (isKnown(struct.origin) && isKnown(struct.rightOrigin)) return walk(known, type, struct)
    list.order = createListOrder(type instanceof Y.AbstractType ? type : null, budget.spend)
    for (const earlier of list.structs) if (!list.order.place(earlier)) return 'too-costly'
    return byOrder(list.order, struct)
  }

  const isKnown = (id: Id | null) => id === null || known.at(id) !== null
  const byOrder = (order: ListOrder, struct: Struct): Fit => {
    const placed = order.place(struct)
    // An order that was not followed to its end says nothing.
    if (!budget.spend(0)) return 'too-costly'
    return placed ? 'fits' : 'crossed'
  }

  function walk(known: KnownGrid, type: Parent['type'], { origin, rightOrigin }: Struct): Fit {
    const left = origin && known.at(origin)
    const right = rightOrigin && known.at(rightOrigin)
    if (origin && rightOrigin && left === right) return origin.clock < rightOrigin.clock ? 'fits' : 'crossed'
    let item = left ? rightOf(left) : type instanceof Y.AbstractType ? type._start : null
    for (; item && item !== right; item = item.right) if (!budget.spend(1)) return 'too-costly'
    return item === right ? 'fits' : 'crossed'
  }

  return {
    take(parent, struct) {
      const list = lists.get(parent.type) ?? { structs: [], order: null }
      lists.set(parent.type, list)
      const found = fit(parent, struct, list)
      list.structs.push(struct)
      return found
    },
  }
}

/** Put right before what came last, where that was put. */
function precedes(last: Struct | undefined, struct: Struct): boolean {
  return last !== undefined && sameId(struct.rightOrigin, last) && sameId(struct.origin, last.origin)
}

function lastOf({ client, clock, length }: Struct): Id {
  return { client, clock: clock + length - 1 }
}

function rightOf(item: Y.Item | Y.GC): Y.Item | null {
  return item instanceof Y.Item ? item.right : null
}
