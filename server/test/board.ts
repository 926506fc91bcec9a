import type { Box, Card } from '@evenhand/shared/domain/grid'
import type { CardId, ChildId, Handle, MemberId } from '@evenhand/shared/domain/ids'
import { lastOrder, orderBetween } from '@evenhand/shared/domain/card-order'
import { addCard, cardText, impactText } from '@evenhand/shared/grid-doc/edit-grid'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import { plainWords, readCards, wordsOf } from '@evenhand/shared/grid-doc/read-grid'
import { must } from '@evenhand/shared/lib/must'
import type { EditRefusal } from '@evenhand/shared/protocol/refusal'
import { decodeRefused, decodeSaved, FRAME, SYNC } from '@evenhand/shared/protocol/sync-frame'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { Wire } from './wire.ts'

/** A board on the stock y-websocket provider, unmodified but for listening to our two messages. */
export interface Board {
  readonly doc: Y.Doc
  readonly provider: WebsocketProvider
  synced(): boolean
  cards(): readonly Card[]
  wordsOf(card: CardId): string
  impact(child: ChildId): string
  /** Adds a card with words and says its id. */
  add(author: MemberId, box: Box, words: string): CardId
  typeInto(card: CardId, words: string): void
  typeImpact(child: ChildId, words: string): void
  /** Sync frames of type 1 and 2 sent on this socket, and the highest n that was said to be saved. */
  sent(): number
  saved(): number
  refusals(): readonly { n: number; reason: EditRefusal }[]
  closedWith(): number | null
  leave(): void
}

export function createBoard(opts: {
  base: string
  wire: Wire
  handle: Handle
  clientId: number
  children: readonly ChildId[]
}): Board {
  const doc = new Y.Doc()
  doc.clientID = opts.clientId
  openGrid(doc, opts.children)
  const counts = { sent: 0, saved: 0 }
  const refusals: { n: number; reason: EditRefusal }[] = []
  let closedWith: number | null = null

  class CountingSocket extends opts.wire.Socket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols)
      counts.sent = 0
      counts.saved = 0
    }
    override send(data: string | Blob | BufferSource): void {
      if (data instanceof Uint8Array && data[0] === FRAME.sync && data[1] !== SYNC.step1) counts.sent += 1
      super.send(data)
    }
  }
  const provider = new WebsocketProvider(`${opts.base.replace('http', 'ws')}/sync`, opts.handle, doc, {
    disableBc: true,
    WebSocketPolyfill: CountingSocket,
    maxBackoffTime: 200,
  })
  provider.messageHandlers[FRAME.saved] = (_encoder, decoder) => {
    counts.saved = decodeSaved(decoder)
  }
  provider.messageHandlers[FRAME.refused] = (_encoder, decoder) => {
    refusals.push(decodeRefused(decoder))
  }
  provider.on('connection-close', (event) => {
    closedWith = event?.code ?? null
  })

  const textOf = (card: CardId) => must(cardText(doc, card), 'the words of that card')
  return {
    doc,
    provider,
    synced: () => provider.synced,
    cards: () => readCards(doc),
    wordsOf: (card) => plainWords(wordsOf(textOf(card))),
    impact: (child) => plainWords(wordsOf(impactText(doc, child))),
    add: (author, box, words) =>
      addCard(doc, { author, box, order: orderBetween(lastOrder(readCards(doc)), null), words }),
    typeInto: (card, words) => typeAtEnd(doc, textOf(card), words),
    typeImpact: (child, words) => typeAtEnd(doc, impactText(doc, child), words),
    sent: () => counts.sent,
    saved: () => counts.saved,
    refusals: () => refusals,
    closedWith: () => closedWith,
    leave() {
      provider.destroy()
      doc.destroy()
    },
  }
}

/** Types as an editor does: into the last paragraph, or into a first one. */
function typeAtEnd(doc: Y.Doc, fragment: Y.XmlFragment, words: string): void {
  doc.transact(() => {
    const last = fragment.length > 0 ? fragment.get(fragment.length - 1) : null
    if (last instanceof Y.XmlElement && last.get(0) instanceof Y.XmlText) {
      const text = last.get(0)
      if (text instanceof Y.XmlText) text.insert(text.length, words)
      return
    }
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.insert(0, [new Y.XmlText(words)])
    fragment.insert(fragment.length, [paragraph])
  })
}
