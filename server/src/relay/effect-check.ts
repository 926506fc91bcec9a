import type { BoundTo } from '@evenhand/shared/grid-doc/describe-update'
import * as Y from 'yjs'

export interface EffectCheck {
  /** Whether the update did nothing but what its sender may at all: asked once, after it was applied. */
  passed(): boolean
  /** The change as this document says it: the only bytes that are kept and passed on; null when nothing changed. */
  canonical(): Uint8Array | null
  stop(): void
}

/**
 * Watches what one applied update really did. The gate has explained the update beforehand; this asks the document
 * itself, before anything erased is collected, and knows nothing of that explanation: a mistake in the one is not
 * repeated in the other. [G1]
 */
export function watchEffect(doc: Y.Doc, boundTo: BoundTo): EffectCheck {
  const roots = [...doc.share.keys()].join()
  let looked = false
  let sound = true
  let bytes: Uint8Array | null = null

  const look = ({ beforeState, afterState }: Y.Transaction) => {
    looked = true
    for (const [client, clock] of afterState) {
      if ((beforeState.get(client) ?? 0) !== clock && boundTo(client) !== 'mine') sound = false
    }
    if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) sound = false
    if ([...doc.share.keys()].join() !== roots) sound = false
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
