import type { ChildId, Handle, MemberId } from '@evenhand/shared/domain/ids'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import { decodeRefused, decodeSaved, FRAME } from '@evenhand/shared/protocol/sync-frame'
import { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { backoff } from './backoff.ts'
import { countingSocket, type Frame } from './counting-socket.ts'
import type { HandBackReason, Kept, Place } from './handed-back.ts'
import { type OthersChanges, watchOthersChanges } from './others-changes.ts'
import { createSavedLedger, type SavedLedger } from './saved-ledger.ts'
import type { SavedState } from './saved-state.ts'
import { watchUnsavedWords, wordsAt } from './unsaved-words.ts'

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

/** How a room ends that this side did not end. `again`: a fresh seat is needed, and these words go back to their author. */
export type RoomEnd =
  | { readonly kind: 'ended' }
  | { readonly kind: 'replaced' }
  | { readonly kind: 'again'; readonly reason: HandBackReason; readonly kept: readonly Kept[] }

export interface GridRoomOptions {
  /** `ws(s)://host/sync` */
  readonly url: string
  readonly handle: Handle
  readonly clientId: number
  readonly me: MemberId
  readonly children: readonly ChildId[]
  readonly onEnd: (end: RoomEnd) => void
  readonly WebSocket?: typeof WebSocket
}

const COMES_BACK = new Set<number>([CLOSE.comeBack])

export function createGridRoom(options: GridRoomOptions): GridRoom {
  const { me, children } = options
  const doc = new Y.Doc()
  doc.clientID = options.clientId
  openGrid(doc, children)
  const presence = new Awareness(doc)
  const words = watchUnsavedWords(doc, me, children)
  const ledger = createSavedLedger(words.clear)
  const others = watchOthersChanges({ doc, presence, me, isNews: () => ledger.state() !== 'not-yet-synced' })
  // Before the provider's own handler, so that an edit is on the books before its frame is.
  const onUpdate = (_bytes: Uint8Array, origin: unknown) => {
    if (origin !== provider) ledger.happened({ kind: 'edited' })
  }
  doc.on('update', onUpdate)
  const provider = connect(options, { doc, presence, ledger })

  function destroy() {
    ledger.close()
    others.stop()
    provider.destroy()
    presence.destroy()
    doc.off('update', onUpdate)
    doc.destroy()
  }

  function end(how: RoomEnd) {
    if (ledger.isClosed()) return
    destroy()
    options.onEnd(how)
  }

  listen(provider, ledger, end, words.read)
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
      destroy()
      return { kind: 'again', reason, kept }
    },
    destroy,
  }
}

interface Ends {
  readonly doc: Y.Doc
  readonly presence: Awareness
  readonly ledger: SavedLedger
}

function connect({ url, handle, ...options }: GridRoomOptions, { doc, presence, ledger }: Ends): WebsocketProvider {
  function passes(kind: Frame): boolean {
    if (ledger.isClosed()) return false
    if (kind === 'answer') ledger.happened({ kind: 'sent-answer' })
    if (kind !== 'edit') return true
    // Until the server has asked what it lacks, a keystroke is part of that answer; alone it would lean on
    // edits the server does not have and be refused for it.
    const answered = ledger.answered()
    if (answered) ledger.happened({ kind: 'sent-edit' })
    return answered
  }
  return new WebsocketProvider(url, handle, doc, {
    awareness: presence,
    disableBc: true,
    WebSocketPolyfill: countingSocket(options.WebSocket ?? WebSocket, passes),
    shouldReconnect: ({ code }) => COMES_BACK.has(code) || code < 4400,
  })
}

/** What the server says on this line beside edits: what is saved, what is refused, how it closes. */
function listen(
  provider: WebsocketProvider,
  { happened }: SavedLedger,
  end: (how: RoomEnd) => void,
  unsavedWords: () => readonly Kept[],
) {
  const again = (reason: HandBackReason) => end({ kind: 'again', reason, kept: unsavedWords() })
  provider.messageHandlers[FRAME.saved] = (_reply, decoder) => happened({ kind: 'saved', n: decodeSaved(decoder) })
  provider.messageHandlers[FRAME.refused] = (_reply, decoder) => {
    const { reason } = decodeRefused(decoder)
    // After the provider has finished with this message: the document is gone once it is handed over.
    queueMicrotask(() => again(reason))
  }
  let attempt = 0
  provider.on('sync', (synced: boolean) => {
    if (!synced) return
    attempt = 0
    happened({ kind: 'synced' })
  })
  provider.on('connection-close', () => {
    happened({ kind: 'closed' })
    // The provider doubles its wait itself, the same in every tab; the cap brings the jitter in.
    provider.maxBackoffTime = backoff(attempt++, Math.random())
  })
  provider.on('closed', ({ code }) => {
    if (code === CLOSE.ended) end({ kind: 'ended' })
    else if (code === CLOSE.replaced) end({ kind: 'replaced' })
    else again(code === CLOSE.refused ? 'not-understood' : code === CLOSE.noSeat ? 'no-seat' : 'reset')
  })
}
