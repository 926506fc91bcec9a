import type { BoundTo } from '@evenhand/shared/grid-doc/describe-update'
import * as Y from 'yjs'
import { mayTouch } from './may-touch.ts'
import type { Author } from './permits.ts'

/** What an update did to a document, asked of the document itself. */
export interface EffectCheck {
  /** Whether the update did nothing but what its sender may at all: asked once, after it was applied. */
  passed(): boolean
  /** The change as this document says it: the only bytes that are kept and passed on; null when nothing changed. */
  canonical(): Uint8Array | null
  stop(): void
}

/** Who sent the update. */
export interface Sender {
  readonly author: Author
  /** Whose a clientID is, as seen from the sender. */
  readonly boundTo: BoundTo
}

/**
 * Watches what one applied update really did. The gate has explained the update beforehand; this asks the document
 * itself, before anything erased is collected, and knows nothing of that explanation: a mistake in the one is not
 * repeated in the other. A Yjs document is its structs and what of them is erased, so each struct that is new and each
 * that is newly erased is asked where it lies, and whether the sender may touch that at all. [G1]
 */
export function watchEffect(doc: Y.Doc, { author, boundTo }: Sender): EffectCheck {
  const roots = doc.share.size
  let looked = false
  let sound = true
  let bytes: Uint8Array | null = null

  const look = (transaction: Y.Transaction) => {
    looked = true
    sound &&= doc.store.pendingStructs === null && doc.store.pendingDs === null
    sound &&= doc.share.size === roots
    sound &&= advanced(transaction).every((client) => boundTo(client) === 'mine')
    sound &&= touched(transaction).every((item) => mayTouch(pathOf(doc, item), author))
  }
  const keep = (update: Uint8Array) => {
    // A second update out of one application would be somebody's listener writing.
    if (bytes !== null) sound = false
    bytes = update
  }
  doc.on('afterTransaction', look)
  doc.on('update', keep)
  return {
    passed: () => looked && sound,
    canonical: () => bytes,
    stop() {
      doc.off('afterTransaction', look)
      doc.off('update', keep)
    },
  }
}

function advanced({ beforeState, afterState }: Y.Transaction): readonly number[] {
  const clients: number[] = []
  for (const [client, clock] of afterState) if ((beforeState.get(client) ?? 0) !== clock) clients.push(client)
  return clients
}

/** All items that this transaction has made or erased. What was already collected has no place any more. */
function touched(transaction: Y.Transaction): readonly Y.Item[] {
  const { doc, beforeState, afterState, deleteSet } = transaction
  const items: Y.Item[] = []
  const take = (client: number, from: number, to: number) => {
    const structs = doc.store.clients.get(client) ?? []
    if (from >= to || structs.length === 0) return
    for (let index = Y.findIndexSS(structs, from); index < structs.length; index += 1) {
      const struct = structs[index]
      if (!struct || struct.id.clock >= to) return
      if (struct instanceof Y.Item) items.push(struct)
    }
  }
  for (const client of advanced(transaction)) take(client, beforeState.get(client) ?? 0, afterState.get(client) ?? 0)
  for (const [client, ranges] of deleteSet.clients)
    for (const { clock, len } of ranges) take(client, clock, clock + len)
  return items
}

/** Where an item lies: its root, then the keys down to it. Null when it hangs in nothing. */
function pathOf(doc: Y.Doc, item: Y.Item): readonly string[] | null {
  const keys: string[] = []
  for (let at: Y.Item | null = item; at; ) {
    if (at.parentSub !== null) keys.unshift(at.parentSub)
    const parent: Y.Item['parent'] = at.parent
    if (!(parent instanceof Y.AbstractType)) return null
    if (parent._item === null) {
      for (const [name, root] of doc.share) if (root === parent) return [name, ...keys]
      return null
    }
    at = parent._item
  }
  return null
}
