import type { Section } from './decode-update.ts'
import type { Id, Struct } from './decode-struct.ts'

interface Cursor {
  readonly section: Section
  at: number
}

/**
 * The structs of an update in the order Yjs takes them in, each after everything it stands on; null when one stands on
 * something that is neither here nor in the update. Checks known structs too: Yjs looks for their neighbours before it
 * notices that it has them. Nothing may ever be parked for later. [G1]
 */
export function integrationOrder(
  sections: readonly Section[],
  knownUpTo: (client: number) => number,
): readonly Struct[] | null {
  const reached = new Map<number, number>()
  const reachedBy = (client: number) => reached.get(client) ?? knownUpTo(client)
  const cursors = new Map<number, Cursor>()
  for (const section of sections) {
    if (section.clock > knownUpTo(section.client)) return null
    cursors.set(section.client, { section, at: 0 })
  }
  const ordered: Struct[] = []
  for (const client of [...cursors.keys()].sort((a, b) => b - a)) {
    const waiting = [client]
    for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
      const cursor = cursors.get(top)
      const struct = cursor?.section.structs[cursor.at]
      if (!cursor || !struct) {
        waiting.pop()
        // Somebody waits for more of this client than the update has.
        if (waiting.length > 0) return null
        continue
      }
      const missing = missingFor(struct, reachedBy)
      if (missing === null) {
        ordered.push(struct)
        cursor.at += 1
        reached.set(top, Math.max(reachedBy(top), struct.clock + struct.length))
        if (waiting.length > 1) waiting.pop()
      } else if (waiting.includes(missing.client)) {
        return null
      } else {
        waiting.push(missing.client)
      }
    }
  }
  return ordered
}

function missingFor(struct: Struct, reachedBy: (client: number) => number): Id | null {
  for (const id of [struct.origin, struct.rightOrigin, struct.parent]) {
    if (id === null || typeof id === 'string') continue
    const upTo = id.client === struct.client ? struct.clock : reachedBy(id.client)
    if (id.clock >= upTo) return id
  }
  return null
}
