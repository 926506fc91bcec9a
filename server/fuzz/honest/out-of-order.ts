import * as Y from 'yjs'

/**
 * Whether an honest update names one and the same neighbour on both sides. Yjs's own undo makes that, when it brings back
 * a paragraph whose words were undone and redone before; were it taken, boards would differ for good. So it may be
 * refused, as not understood, and nobody may be called hostile for it.
 */
export function isOutOfOrder(bytes: Uint8Array): boolean {
  return Y.decodeUpdate(bytes).structs.some(
    (struct) =>
      struct instanceof Y.Item &&
      struct.origin !== null &&
      struct.rightOrigin !== null &&
      Y.compareIDs(struct.origin, struct.rightOrigin),
  )
}
