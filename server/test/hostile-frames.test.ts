import type { CardId, MemberId } from '@evenhand/shared/domain/ids'
import { cardText } from '@evenhand/shared/grid-doc/edit-grid'
import { must } from '@evenhand/shared/lib/must'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import { FRAME, SYNC } from '@evenhand/shared/protocol/sync-frame'
import type { SeatView } from '@evenhand/shared/protocol/view'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { meetingOf, type TestMeeting } from './meeting-of.ts'
import { type Person, takeSeat } from './person.ts'
import { until } from './until.ts'

const PLANTED = 'plantedcanary'

let meeting: TestMeeting
let dana: Person
let hostile: Person
let danas: CardId

beforeEach(async () => {
  meeting = await meetingOf()
  dana = await meeting.joins('Dana')
  hostile = await meeting.joins('Priya')
  danas = dana.board.add(dana.view().me.member, 'well', 'They sleep at my mum’s on Fridays.')
  await until('both see the card', () => hostile.cards().length === 1)
})
afterEach(() => meeting.end())

/** An update made on a copy of the board by somebody who knows Yjs well and means no good. */
function crafted(clientId: number, change: (doc: Y.Doc) => void): Uint8Array {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(hostile.board.doc))
  const before = Y.encodeStateVector(copy)
  copy.clientID = clientId
  copy.transact(() => change(copy))
  return Y.encodeStateAsUpdate(copy, before)
}

function updateFrame(update: Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, FRAME.sync)
  encoding.writeVarUint(encoder, SYNC.update)
  encoding.writeVarUint8Array(encoder, update)
  return encoding.toUint8Array(encoder)
}

const card = (author: MemberId, words: string) => {
  const made = new Y.Map<unknown>()
  made.set('author', author)
  made.set('box', 'worried')
  made.set('order', 'a0')
  const text = new Y.XmlFragment()
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [new Y.XmlText(words)])
  text.insert(0, [paragraph])
  made.set('text', text)
  return made
}

describe('somebody who sends hand-made frames', () => {
  const ATTACKS: Record<string, (own: number) => Uint8Array> = {
    '[G5] ID03 a card in Dana’s name under an own key': (own) =>
      crafted(own, (doc) =>
        doc.getMap('cards').set(`${hostile.view().me.member}:x1`, card(dana.view().me.member, PLANTED)),
      ),
    '[G5] ID03 a card in Dana’s name under her key': (own) =>
      crafted(own, (doc) =>
        doc.getMap('cards').set(`${dana.view().me.member}:x2`, card(dana.view().me.member, PLANTED)),
      ),
    '[G5] ID01 a card under Dana’s clientID': () =>
      crafted(dana.board.doc.clientID, (doc) =>
        doc.getMap('cards').set(`${hostile.view().me.member}:x3`, card(hostile.view().me.member, PLANTED)),
      ),
    '[G5] ID06 an overwrite of Dana’s card that deletes it without saying so': (own) =>
      crafted(own, (doc) => doc.getMap('cards').set(danas, card(hostile.view().me.member, PLANTED))),
    '[G6] ID07 a deletion inside Dana’s words': (own) =>
      crafted(own, (doc) => must(cardText(doc, danas), 'the words').delete(0, 1)),
    '[G6] ID08 words put into Dana’s card': (own) =>
      crafted(own, (doc) => must(cardText(doc, danas), 'the words').insert(0, [new Y.XmlText(PLANTED)])),
    '[G3] UP02 an update that is cut off in its deletions': (own) =>
      crafted(own, (doc) => {
        doc.getMap('cards').set(`${hostile.view().me.member}:x4`, card(hostile.view().me.member, PLANTED))
        doc.getMap('cards').delete(`${hostile.view().me.member}:x4`)
      }).slice(0, -1),
    '[G3] UP12 a root of their own': (own) => crafted(own, (doc) => doc.getMap('stage').set('now', PLANTED)),
  }

  for (const [name, attack] of Object.entries(ATTACKS)) {
    test(`${name}: refused, nothing of it reaches anybody, and the room goes on`, async () => {
      must(hostile.board.provider.ws, 'a socket').send(updateFrame(attack(hostile.board.doc.clientID)))
      await until('it is refused', () => hostile.board.refusals().length === 1)
      await until('the socket is closed', () => hostile.board.closedWith() === CLOSE.refused)

      dana.board.typeInto(danas, ' And on Saturdays.')
      await until('Dana is told her words are saved', () => dana.board.saved() === dana.board.sent())
      const joiner = await takeSeat(meeting.chair.wire, meeting.base, meeting.chair.participant)
      expect(joiner.cards()).toHaveLength(1)
      expect(joiner.board.wordsOf(danas)).toBe('They sleep at my mum’s on Fridays. And on Saturdays.')
      expect([...joiner.board.doc.store.clients.values()].flat().length).toBeGreaterThan(0)
      joiner.leave()
      for (const person of [dana, meeting.chair]) expect(person.wire.received().includes(PLANTED)).toBe(false)
      expect(meeting.log()).not.toContain(PLANTED)
    })
  }
})

describe('somebody who comes to the wrong door', () => {
  async function closedWith(path: string, headers: Record<string, string>, wire = hostile.wire): Promise<number> {
    const socket = wire.socket(path, headers)
    // Ten frames before anybody can have looked who this is.
    socket.on('open', () => {
      for (let sent = 0; sent < 10; sent += 1) socket.send(updateFrame(new Uint8Array([0, 0])))
    })
    return new Promise((resolve, reject) => socket.once('close', resolve).once('error', reject))
  }

  async function freshHandle(person: Person): Promise<string> {
    const seat = (await person.ask('POST', '/seat')).body as SeatView
    return must(seat.rooms[0], 'a room').handle
  }

  test('[N1] a page of another site, a stranger, somebody else’s handle and an unknown room get one answer', async () => {
    const handle = await freshHandle(hostile)
    const danasHandle = await freshHandle(dana)
    for (const origin of ['https://evil.invalid', 'null', `${meeting.base}.evil.invalid`]) {
      expect(await closedWith(`/sync/${handle}`, { origin })).toBe(CLOSE.noSeat)
    }
    expect(await closedWith(`/sync/${handle}`, {}, meeting.outsider())).toBe(CLOSE.noSeat)
    expect(await closedWith(`/sync/${danasHandle}`, {})).toBe(CLOSE.noSeat)
    expect(await closedWith(`/sync/${'x'.repeat(43)}`, {})).toBe(CLOSE.noSeat)
    expect(await closedWith('/sync/main', {})).toBe(CLOSE.noSeat)
    expect(await closedWith(`/seat/${'x'.repeat(43)}`, {})).toBe(CLOSE.noSeat)
  })

  test('[N1] a command from a foreign page changes nothing, whoever’s cookies it rides on', async () => {
    const path = `/api/p/${meeting.chair.participant}/stage`
    const body = { stage: 3, paused: false }
    for (const origin of ['https://evil.invalid', 'null']) {
      expect((await meeting.staff.ask('POST', path, body, { origin })).status).toBe(403)
    }
    expect(meeting.chair.view().stage).toBe(0)
  })
})

describe('somebody whose rights end', () => {
  test('[G1] the chair pauses: the next word is refused, with its reason, and after the pause Dana can write again', async () => {
    await meeting.chair.ask('POST', '/stage', { stage: 0, paused: true })
    await until('Dana knows of the pause', () => dana.view().paused)
    // What was on its way when the pause came is still taken; two seconds later nothing is.
    dana.board.typeInto(danas, ' Meant to say.')
    await until('it is saved', () => dana.board.saved() === dana.board.sent())
    meeting.later(2_001)
    dana.board.typeInto(danas, ' More.')
    await until('it is refused', () => dana.board.refusals().length === 1)
    expect(dana.board.refusals()[0]?.reason).toBe('paused')
    await meeting.chair.ask('POST', '/stage', { stage: 0, paused: false })
    const again = await takeSeat(dana.wire, meeting.base, dana.participant)
    again.board.typeInto(danas, ' Again.')
    await until('it is saved', () => again.board.saved() === again.board.sent())
    expect(again.board.wordsOf(danas)).toBe('They sleep at my mum’s on Fridays. Meant to say. Again.')
    again.leave()
  })

  test('[P3] ID18 somebody who is removed loses both sockets at once and cannot take a seat', async () => {
    const removed = await meeting.staff.ask(
      'DELETE',
      `/api/staff/meetings/${meeting.people.meeting}/people/${hostile.participant}`,
    )
    expect(removed.status).toBe(200)
    await until('the board is closed', () => hostile.board.closedWith() === CLOSE.ended)
    expect((await hostile.ask('POST', '/seat')).status).toBe(401)
    await until('the others see them gone', () =>
      dana.view().people.some(({ name, left }) => left && name.startsWith('Priya')),
    )
  })
})
