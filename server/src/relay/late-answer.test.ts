import { addCard, editCard } from '@evenhand/shared/grid-doc/edit-grid'
import { must } from '@evenhand/shared/lib/must'
import { MAIN } from '@evenhand/shared/testing/a-template'
import { decodeSaved, FRAME } from '@evenhand/shared/protocol/sync-frame'
import * as decoding from 'lib0/decoding'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createLiveMeeting } from './testing/live-meeting.ts'
import { dana, ROOM } from './testing/people.ts'
import { turns } from './testing/turns.ts'

/** Dana's page comes back with two edits that the server has never seen, and has made a third one before it is asked for them. */
async function danaComesBackTyping() {
  const { relay, seats, log } = createLiveMeeting()
  const { rooms } = await seats.take(dana.id, MAIN, [{ room: ROOM, audience: MAIN }])
  const { clientId } = must(rooms[0], 'a room')
  const doc = new Y.Doc()
  doc.clientID = clientId
  const card = addCard(doc, { author: dana.member, box: 'well', order: 'a0', words: 'He sleeps well.' })
  editCard(doc, card, { tag: 'fact' })
  let third = new Uint8Array()
  doc.once('update', (bytes: Uint8Array) => {
    third = new Uint8Array(bytes)
  })
  editCard(doc, card, { test: 'Ask him.' })

  const told = { saved: 0, closed: false }
  const line = {
    send(frame: Uint8Array) {
      const decoder = decoding.createDecoder(new Uint8Array(frame))
      if (decoding.readVarUint(decoder) === FRAME.saved) told.saved = decodeSaved(decoder)
    },
    sendPresence() {},
    close() {
      told.closed = true
    },
  }
  const seated = await relay.seat({ room: ROOM, participant: dana.id, clientId }, line)
  if (!seated.ok) throw new Error(seated.reason)
  return { seat: seated.value, doc, third, told, log }
}

describe('somebody who goes on typing while their line comes back', () => {
  test('[G4] is not refused for what stands on edits that are still to come, and all of it is kept', async () => {
    const { seat, doc, third, told, log } = await danaComesBackTyping()
    seat.onEdit(third, 1)
    await turns()
    expect(told).toEqual({ saved: 0, closed: false })
    seat.onAnswer(Y.encodeStateAsUpdate(doc), 2)
    await turns()
    expect(told).toEqual({ saved: 2, closed: false })
    expect((await log.load(ROOM)).tail).toHaveLength(1)
  })

  test('[S1] is told of nothing that it is saved before the answer is', async () => {
    const { seat, third, told } = await danaComesBackTyping()
    seat.onEdit(third, 1)
    seat.onEdit(Uint8Array.of(0, 0), 2)
    await turns()
    expect(told).toEqual({ saved: 0, closed: false })
  })

  test('[G3] is refused after the answer like anybody', async () => {
    const { seat, third, told } = await danaComesBackTyping()
    seat.onAnswer(Uint8Array.of(0, 0), 1)
    seat.onEdit(third, 2)
    await turns()
    expect(told).toEqual({ saved: 1, closed: true })
  })
})
