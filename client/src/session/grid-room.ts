import type { ChildId, Handle, MemberId } from '@evenhand/shared/domain/ids'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { HandBackReason, Kept, Place } from './handed-back.ts'
import { type OthersChanges, watchOthersChanges } from './others-changes.ts'
import type { RoomOutbox } from './outbox.ts'
import { RESTORED } from './restored.ts'
import { openRoomLine, type RoomEnd } from './room-line.ts'
import { createSavedLedger } from './saved-ledger.ts'
import type { SavedState } from './saved-state.ts'
import { type UnsavedWords, watchUnsavedWords, wordsAt } from './unsaved-words.ts'
import { wordsIn } from './words-in.ts'

/** One audience's document while this seat holds it. Dropped as a whole, never emptied. */
export interface GridRoom {
  readonly doc: Y.Doc
  readonly presence: Awareness
  /** What others did to cards and this person has not seen yet. */
  readonly others: Pick<OthersChanges, 'all' | 'subscribe' | 'seen'>
  /** Stands still between changes, so that a screen can compare. */
  saved(): SavedState
  /** Something typed here is not on the server's disk yet. */
  unsaved(): boolean
  subscribe(listener: () => void): () => void
  wordsAt(where: Place): string | null
  /** Ends it from this side, with what was not saved. */
  giveUp(reason: HandBackReason): RoomEnd
  destroy(): void
}

export interface GridRoomOptions {
  /** `ws(s)://host/sync` */
  readonly url: string
  readonly handle: Handle
  readonly clientId: number
  readonly me: MemberId
  readonly children: readonly ChildId[]
  readonly outbox: RoomOutbox
  readonly onEnd: (end: RoomEnd) => void
  readonly WebSocket?: typeof WebSocket
}

export function createGridRoom(options: GridRoomOptions): GridRoom {
  const { me, children, outbox } = options
  const doc = new Y.Doc()
  doc.clientID = options.clientId
  openGrid(doc, children)
  const presence = new Awareness(doc)
  const words = watchUnsavedWords(doc, me, children)
  const ledger = createSavedLedger(() => {
    words.clear()
    outbox.allSaved()
  })
  const others = watchOthersChanges({ doc, presence, me, isNews: () => ledger.state() !== 'not-yet-synced' })
  // Before the provider's own handler, so that an edit is on the books before its frame is.
  const onUpdate = (bytes: Uint8Array, origin: unknown) => {
    if (line.brought(origin)) return
    ledger.happened({ kind: 'edited' })
    outbox.add(bytes)
  }
  doc.on('update', onUpdate)
  const onMet = () => void outbox.restore(restoring(doc, words, end))
  const line = openRoomLine({ ...options, doc, presence, ledger, words, onEnd: end, onMet })

  function destroy(unsaved: 'keep' | 'forget') {
    ledger.close()
    others.stop()
    line.close()
    presence.destroy()
    doc.off('update', onUpdate)
    doc.destroy()
    void outbox.close(unsaved)
  }

  function end(how: RoomEnd) {
    if (ledger.isClosed()) return
    destroy(how.kind === 'replaced' ? 'keep' : 'forget')
    options.onEnd(how)
  }

  return {
    doc,
    presence,
    others,
    saved: ledger.state,
    unsaved: ledger.unsaved,
    subscribe: ledger.subscribe,
    wordsAt: (where) => wordsAt(doc, where),
    giveUp(reason) {
      const kept = words.read()
      destroy('forget')
      return { kind: 'again', reason, kept }
    },
    destroy: () => destroy('keep'),
  }
}

/** Takes in what an earlier tab had left. What leans on edits that the server has lost goes back as bare words. [G4] */
function restoring(doc: Y.Doc, words: UnsavedWords, end: (how: RoomEnd) => void) {
  return (update: Uint8Array) => {
    Y.applyUpdate(doc, update, RESTORED)
    if (!doc.store.pendingStructs && !doc.store.pendingDs) return
    const bare: Kept = { where: { kind: 'board' }, words: wordsIn(update) }
    end({ kind: 'again', reason: 'reset', kept: [...words.read(), bare] })
  }
}
