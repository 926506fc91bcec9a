import * as Y from 'yjs'
import type { Content, Struct } from './decode-struct.ts'
import type { DecodedUpdate } from './decode-update.ts'
import { erases } from './erasure.ts'
import { type KeyWrite, lastOf, placeWrite, sameId } from './key-history.ts'
import type { Parent } from './stand.ts'
import type { WorkBudget } from './work-budget.ts'

/** What an update does under one key of one map. */
export interface KeyEffect {
  readonly parent: Parent
  readonly key: string
  /** What it writes there and does not erase itself, in order. Judged even if another's write wins over it. */
  readonly writes: readonly { readonly struct: Struct; readonly content: Content }[]
  /** What stands there now. */
  readonly before: Y.Item | null
  /** Something will stand there. */
  readonly stays: boolean
  /** Nothing will stand there, and it was this update that saw to it. */
  readonly removed: boolean
}

/** Collects, by map and key, what an update writes and erases. */
export interface KeyEffects {
  write(parent: Parent, key: string, struct: Struct): void
  erase(parent: Parent, key: string): void
  /** Every key touched, or null when working it out would cost more than the budget. */
  all(budget: WorkBudget): readonly KeyEffect[] | null
}

/** A collection for this one update, empty so far. */
export function createKeyEffects(update: DecodedUpdate): KeyEffects {
  const maps = new Map<Parent['type'], Map<string, Touched>>()
  const touched = (parent: Parent, key: string) => {
    const keys = maps.get(parent.type) ?? new Map()
    maps.set(parent.type, keys)
    const entry = keys.get(key) ?? { parent, key, structs: [] }
    keys.set(key, entry)
    return entry
  }
  return {
    write: (parent, key, struct) => void touched(parent, key).structs.push(struct),
    erase: (parent, key) => void touched(parent, key),
    all(budget) {
      const effects: KeyEffect[] = []
      for (const keys of maps.values()) {
        for (const touchedKey of keys.values()) {
          const effect = effectOf(update, touchedKey, budget)
          if (!effect) return null
          effects.push(effect)
        }
      }
      return effects
    },
  }
}

/** A key of a map, with what the update writes to it. */
interface Touched {
  readonly parent: Parent
  readonly key: string
  readonly structs: Struct[]
}

function effectOf(update: DecodedUpdate, { parent, key, structs }: Touched, budget: WorkBudget): KeyEffect | null {
  const newest = parent.type instanceof Y.AbstractType ? (parent.type._map.get(key) ?? null) : null
  const before = newest && !newest.deleted ? newest : null
  const last = newestAfter(newest, structs, budget)
  if (last === 'too-costly') return null
  const stays = last !== null && isLive(last, before) && !erases(update, last.id)
  const writes = structs.flatMap((struct) => {
    const { content } = struct
    const counts = content !== null && content.kind !== 'deleted' && !(content.kind === 'map' && erases(update, struct))
    return counts ? [{ struct, content }] : []
  })
  return { parent, key, writes, before, stays, removed: !stays && (before !== null || writes.length === 0) }
}

function isLive({ fresh }: KeyWrite, before: Y.Item | null): boolean {
  return fresh ? fresh.content?.kind !== 'deleted' : before !== null
}

/** The write that will be the key's newest: by a look at the last one when each follows the one before, else by replaying all. */
function newestAfter(
  newest: Y.Item | null,
  structs: readonly Struct[],
  budget: WorkBudget,
): KeyWrite | null | 'too-costly' {
  let last = newest && knownWrite(newest)
  for (const struct of structs) {
    if (!sameId(struct.origin, last && lastOf(last))) return replay(newest, structs, budget)
    last = freshWrite(struct)
  }
  return last
}

function replay(newest: Y.Item | null, structs: readonly Struct[], budget: WorkBudget): KeyWrite | null | 'too-costly' {
  const history: KeyWrite[] = []
  for (let item = newest; item; item = item.left) {
    if (!budget.spend(1)) return 'too-costly'
    history.push(knownWrite(item))
  }
  history.reverse()
  for (const struct of structs) {
    if (!budget.spend(history.length ** 2)) return 'too-costly'
    placeWrite(history, freshWrite(struct))
  }
  return history.at(-1) ?? null
}

function knownWrite({ id, length, origin }: Y.Item): KeyWrite {
  return { id, length, origin, fresh: null }
}

function freshWrite(struct: Struct): KeyWrite {
  return { id: struct, length: struct.length, origin: struct.origin, fresh: struct }
}
