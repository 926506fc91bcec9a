import type { Id, Struct } from './decode-struct.ts'

/** One write of a map key: known to the server, or new in the update. */
export interface KeyWrite {
  readonly id: Id
  readonly length: number
  readonly origin: Id | null
  /** The struct of the update, or null when the server has it already. */
  readonly fresh: Struct | null
}

/**
 * Puts a write where Yjs will put it among the writes of one key; the last one is the key's value, all others are
 * erased. Follows Yjs's rule for two writes at one place, without right neighbours, which map writes do not have.
 * Changes `history`; its cost is the length of it.
 */
export function placeWrite(history: KeyWrite[], write: KeyWrite): void {
  const { origin } = write
  let left = origin ? splitAfter(history, origin) : -1
  const before = new Set<KeyWrite>()
  const conflicting = new Set<KeyWrite>()
  for (let at = left + 1; at < history.length; at++) {
    const other = history[at]
    if (!other) break
    before.add(other)
    conflicting.add(other)
    const standsOn = other.origin ? history.find((entry) => covers(entry, other.origin)) : undefined
    if (sameId(origin, other.origin)) {
      if (other.id.client >= write.id.client) break
      left = at
      conflicting.clear()
    } else if (standsOn && before.has(standsOn)) {
      if (!conflicting.has(standsOn)) {
        left = at
        conflicting.clear()
      }
    } else {
      break
    }
  }
  history.splice(left + 1, 0, write)
}

/** The id of the last thing that a write holds; ids are counted through it. */
export function lastOf(write: KeyWrite): Id {
  return { client: write.id.client, clock: write.id.clock + write.length - 1 }
}

/** Whether two ids are one; null, for no neighbour, is like null alone. */
export function sameId(a: Id | null, b: Id | null): boolean {
  return a === null || b === null ? a === b : a.client === b.client && a.clock === b.clock
}

/** The index of the write that ends with `id`, cutting the one that goes on after it in two. */
function splitAfter(history: KeyWrite[], id: Id): number {
  const index = history.findIndex((entry) => covers(entry, id))
  const entry = history[index]
  if (!entry) return -1
  const kept = id.clock - entry.id.clock + 1
  if (kept < entry.length) {
    const rest = { ...entry, id: { client: id.client, clock: id.clock + 1 }, length: entry.length - kept, origin: id }
    history.splice(index, 1, { ...entry, length: kept }, rest)
  }
  return index
}

function covers(entry: KeyWrite, id: Id | null): boolean {
  return (
    id !== null &&
    entry.id.client === id.client &&
    entry.id.clock <= id.clock &&
    id.clock < entry.id.clock + entry.length
  )
}
