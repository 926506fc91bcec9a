import type { Handle } from '@evenhand/shared/domain/ids'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import { decodeRefused, decodeSaved, FRAME } from '@evenhand/shared/protocol/sync-frame'
import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'
import { countingSocket, type Frame } from './counting-socket.ts'
import type { HandBackReason, Kept } from './handed-back.ts'
import { createRetry, type Retry } from './retry.ts'
import type { SavedLedger } from './saved-ledger.ts'
import type { UnsavedWords } from './unsaved-words.ts'

/** How a room ends that this side did not end. `again`: a fresh seat is needed, and these words go back to their author. */
export type RoomEnd =
  | { readonly kind: 'ended' }
  | { readonly kind: 'replaced' }
  | { readonly kind: 'again'; readonly reason: HandBackReason; readonly kept: readonly Kept[] }

export interface RoomLine {
  /** Whether a change of the document came in by this line. */
  brought(origin: unknown): boolean
  close(): void
}

export interface RoomLineOptions {
  /** `ws(s)://host/sync` */
  readonly url: string
  readonly handle: Handle
  readonly WebSocket?: typeof WebSocket | undefined
  readonly doc: Y.Doc
  readonly presence: Awareness
  readonly ledger: SavedLedger
  readonly words: Pick<UnsavedWords, 'read'>
  readonly onEnd: (end: RoomEnd) => void
  /** The document is whole for the first time. */
  readonly onMet: () => void
}

/** One document's way to the server and back, for as long as the room is open: the stock provider, with our own waits. */
export function openRoomLine(options: RoomLineOptions): RoomLine {
  const provider = connect(options)
  const retry = createRetry(() => provider.connect())
  listen(provider, retry, options)
  return {
    brought: (origin) => origin === provider,
    close() {
      retry.stop()
      provider.destroy()
    },
  }
}

function connect({ url, handle, doc, presence, ledger, ...options }: RoomLineOptions): WebsocketProvider {
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
    // Its own waits know no chance and no hint of the server's; every close is answered in `listen`.
    shouldReconnect: () => false,
  })
}

/** What the server says on this line beside edits: what is saved, what is refused, how it closes. */
function listen(provider: WebsocketProvider, retry: Retry, options: RoomLineOptions) {
  const { words, onEnd, onMet } = options
  const { happened } = options.ledger
  const again = (reason: HandBackReason) => onEnd({ kind: 'again', reason, kept: words.read() })
  provider.messageHandlers[FRAME.saved] = (_reply, decoder) => happened({ kind: 'saved', n: decodeSaved(decoder) })
  provider.messageHandlers[FRAME.refused] = (_reply, decoder) => {
    const { reason } = decodeRefused(decoder)
    // After the provider has finished with this message: the document is gone once it is handed over.
    queueMicrotask(() => again(reason))
  }
  let met = false
  provider.on('sync', (synced: boolean) => {
    if (!synced) return
    retry.arrived()
    happened({ kind: 'synced' })
    if (!met) onMet()
    met = true
  })
  provider.on('connection-close', () => happened({ kind: 'closed' }))
  provider.on('closed', ({ code, reason }) => {
    if (code === CLOSE.comeBack || code < 4400) retry.soon(reason)
    else if (code === CLOSE.ended) onEnd({ kind: 'ended' })
    else if (code === CLOSE.replaced) onEnd({ kind: 'replaced' })
    else again(code === CLOSE.refused ? 'not-understood' : code === CLOSE.noSeat ? 'no-seat' : 'reset')
  })
}
