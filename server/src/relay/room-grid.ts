import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import type { ChildId } from '@evenhand/shared/domain/ids'
import * as Y from 'yjs'
import { encodeState } from './state-frames.ts'
import { createGate, type Gate } from './take-update.ts'

/** The whole of a document, encoded once for everybody. */
export interface Whole {
  /** As a client hears it. */
  readonly frame: Uint8Array
  /** The update inside that frame. */
  readonly update: Uint8Array
  /** How many edits of this room's life it holds. */
  readonly edits: number
}

/** One room's document: a live one while people write, only its bytes while they do not. */
export interface RoomGrid {
  /** The document and the gate before it. Wakes them; one must not be held beyond the turn in which it was asked for. */
  live(): { readonly doc: Y.Doc; readonly gate: Gate }
  isAsleep(): boolean
  /** Lets the live document go: a thousand cards are a few hundred kilobytes as bytes, and several megabytes alive. */
  sleep(): void
  /** All there is now, with what is not committed yet. */
  whole(): Whole
  vector(): Uint8Array
  /** What a document that has `vector` lacks. Does not wake a sleeping one. */
  since(vector: Uint8Array): Uint8Array
}

/** `doc` is as the log left it. `childIds` gives the same array for as long as the roster stays the same. */
export function createRoomGrid({ doc, childIds }: { doc: Y.Doc; childIds: () => readonly ChildId[] }): RoomGrid {
  let edits = 0
  let whole: Whole | null = null
  let vector: Uint8Array | null = null
  let awake: { readonly doc: Y.Doc; readonly gate: Gate } | null = wake(doc)

  function wake(doc: Y.Doc) {
    openGrid(doc, childIds())
    doc.on('update', () => {
      edits += 1
      vector = null
    })
    return { doc, gate: createGate({ doc, childIds }) }
  }

  function live() {
    if (awake) return awake
    const woken = new Y.Doc()
    if (whole) Y.applyUpdate(woken, whole.update)
    awake = wake(woken)
    return awake
  }

  function wholeNow(): Whole {
    if (whole?.edits === edits) return whole
    whole = { ...encodeState(Y.encodeStateAsUpdate(live().doc)), edits }
    return whole
  }

  function vectorNow(): Uint8Array {
    vector ??= Y.encodeStateVector(live().doc)
    return vector
  }

  return {
    live,
    isAsleep: () => awake === null,
    sleep() {
      wholeNow()
      vectorNow()
      awake?.doc.destroy()
      awake = null
    },
    whole: wholeNow,
    vector: vectorNow,
    // These bytes are the server's own, so taking them apart without a document is safe. [G3]
    since: (from) => (awake ? Y.encodeStateAsUpdate(awake.doc, from) : Y.diffUpdate(wholeNow().update, from)),
  }
}
