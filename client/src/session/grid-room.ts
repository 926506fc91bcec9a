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
import { EMPTY_LEDGER, hasUnsaved, type LineEvent, record, type SavedState, savedState } from './saved-state.ts'
import { watchUnsavedWords, wordsAt } from './unsaved-words.ts'

/** One audience's document while this seat holds it. Dropped as a whole, never emptied. */
export interface GridRoom {
  readonly doc: Y.Doc
  readonly presence: Awareness
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
  const doc = new Y.Doc()
  doc.clientID = options.clientId
  openGrid(doc, options.children)
  const presence = new Awareness(doc)
  const words = watchUnsavedWords(doc, options.me, options.children)
  const listeners = new Set<() => void>()
  let ledger = EMPTY_LEDGER
  let over = false

  function happened(event: LineEvent) {
    const before = savedState(ledger)
    ledger = record(ledger, event)
    if (!hasUnsaved(ledger)) words.clear()
    if (savedState(ledger) !== before) for (const listener of listeners) listener()
  }

  function passes(kind: Frame): boolean {
    if (over) return false
    if (kind === 'answer') happened({ kind: 'sent-answer' })
    if (kind !== 'edit') return true
    // Until the server has asked what it lacks, a keystroke is part of that answer; alone it would lean on
    // edits the server does not have and be refused for it.
    if (ledger.answered) happened({ kind: 'sent-edit' })
    return ledger.answered
  }

  // Before the provider's own handler, so that an edit is on the books before its frame is.
  const onUpdate = (_bytes: Uint8Array, origin: unknown) => {
    if (origin !== provider) happened({ kind: 'edited' })
  }
  doc.on('update', onUpdate)

  const provider = new WebsocketProvider(options.url, options.handle, doc, {
    awareness: presence,
    disableBc: true,
    WebSocketPolyfill: countingSocket(options.WebSocket ?? WebSocket, passes),
    shouldReconnect: ({ code }) => COMES_BACK.has(code) || code < 4400,
  })

  function destroy() {
    over = true
    listeners.clear()
    provider.destroy()
    presence.destroy()
    doc.off('update', onUpdate)
    doc.destroy()
  }

  function end(how: RoomEnd) {
    if (over) return
    destroy()
    options.onEnd(how)
  }

  const again = (reason: HandBackReason) => end({ kind: 'again', reason, kept: words.read() })
  listen(provider, happened, again)
  provider.on('closed', ({ code }) => {
    if (code === CLOSE.ended) end({ kind: 'ended' })
    else if (code === CLOSE.replaced) end({ kind: 'replaced' })
    else again(code === CLOSE.refused ? 'not-understood' : code === CLOSE.noSeat ? 'no-seat' : 'reset')
  })

  return {
    doc,
    presence,
    saved: () => savedState(ledger),
    unsaved: () => hasUnsaved(ledger),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    wordsAt: (where) => wordsAt(doc, where),
    giveUp(reason) {
      const kept = words.read()
      destroy()
      return { kind: 'again', reason, kept }
    },
    destroy,
  }
}

function listen(
  provider: WebsocketProvider,
  happened: (event: LineEvent) => void,
  again: (reason: HandBackReason) => void,
) {
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
}
