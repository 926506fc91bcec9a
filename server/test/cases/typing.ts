import type { CardId } from '@evenhand/shared/domain/ids'
import { cardText } from '@evenhand/shared/grid-doc/edit-grid'
import * as Y from 'yjs'
import type { RawSeat } from './raw-seat.ts'

/** What is done with this seat's document leaves as edits, one a transaction, as the stock provider would send them. */
export function typesOn(seat: RawSeat): Y.Doc {
  const { doc } = seat
  doc.clientID = seat.clientId
  doc.on('update', (update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    if (transaction.local) seat.edit(update)
  })
  return doc
}

/** The letters of a card with one paragraph. */
export function lettersOf(doc: Y.Doc, card: CardId): Y.XmlText {
  const paragraph = cardText(doc, card)?.get(0)
  const run = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  if (!(run instanceof Y.XmlText)) throw new Error('no letters')
  return run
}
