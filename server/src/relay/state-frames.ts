import { FRAME, SYNC } from '@evenhand/shared/protocol/sync-frame'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/** "This is what I have; send me what I have not got." */
export function encodeStateRequest(doc: Y.Doc): Uint8Array {
  return encodeSync(SYNC.step1, Y.encodeStateVector(doc))
}

/** Canonical edits of one commit as one frame. Merging is safe here and nowhere else: these bytes are the server's own. [G3] */
export function encodeEdits(edits: readonly Uint8Array[]): Uint8Array {
  return encodeSync(SYNC.update, Y.mergeUpdates([...edits]))
}

/** Answers requests for the state of one document. */
export interface StateSource {
  /** The frame with everything that `stateVector` lacks, as the document is now. */
  since(stateVector: Uint8Array): Uint8Array
}

/** The whole state is encoded once for as long as it stays the same, for sixty people who come back at once. */
export function createStateSource(doc: Y.Doc): StateSource {
  let whole: Uint8Array | null = null
  doc.on('update', () => {
    whole = null
  })
  const encode = (stateVector: Uint8Array) => encodeSync(SYNC.step2, Y.encodeStateAsUpdate(doc, stateVector))
  return {
    since(stateVector) {
      const hasNothing = stateVector.length === 1
      if (!hasNothing) return encode(stateVector)
      whole ??= encode(stateVector)
      return whole
    },
  }
}

function encodeSync(kind: number, bytes: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, FRAME.sync)
  encoding.writeVarUint(encoder, kind)
  encoding.writeVarUint8Array(encoder, bytes)
  return encoding.toUint8Array(encoder)
}
