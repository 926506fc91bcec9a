import * as Y from 'yjs'
import type { Id, Struct } from './decode-struct.ts'
import type { KnownGrid } from './known-grid.ts'
import { sameId } from './key-history.ts'
import type { Parent } from './stand.ts'

/** Steps through neighbours that one update may cost. An honest offline batch of 500 edits stays below a third. */
export const MOST_STEPS = 400_000

/**
 * Counts the work that Yjs will have with an update before it has it: a write between neighbours that are not adjacent
 * makes Yjs walk everything between them, and a few kilobytes of such writes can hold a server for seconds.
 */
export interface WorkBudget {
  /** False once the budget is spent. */
  spend(steps: number): boolean
  /** Spends what putting this struct into its list will cost. */
  spendOnList(parent: Parent, struct: Struct): boolean
}

export function createWorkBudget(known: KnownGrid): WorkBudget {
  const lists = new Map<Parent['type'], { fresh: number; last: Id | null }>()
  let left = MOST_STEPS
  const spend = (steps: number) => {
    left -= steps
    return left >= 0
  }
  return {
    spend,
    spendOnList({ type }, struct) {
      const list = lists.get(type) ?? { fresh: 0, last: null }
      lists.set(type, list)
      const follows = list.last !== null && sameId(struct.origin, list.last)
      const steps = follows ? 0 : stepsBetween(known, type, struct, left) + list.fresh
      list.fresh += 1
      list.last = { client: struct.client, clock: struct.clock + struct.length - 1 }
      return spend(steps)
    },
  }
}

/** How many known items stand between the two neighbours; those that the update itself makes are counted by the caller. */
function stepsBetween(known: KnownGrid, type: Parent['type'], struct: Struct, most: number): number {
  const right = struct.rightOrigin && known.at(struct.rightOrigin)
  let item = firstBetween(known, type, struct)
  let steps = 0
  while (item && item !== right && steps <= most) {
    steps += 1
    item = item.right
  }
  return steps
}

function firstBetween(known: KnownGrid, type: Parent['type'], { origin }: Struct): Y.Item | null {
  if (!origin) return type instanceof Y.AbstractType ? type._start : null
  const left = known.at(origin)
  return left instanceof Y.Item ? left.right : null
}
