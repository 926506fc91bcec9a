import { addCard, cardText, editCard, writeWords } from '@evenhand/shared/grid-doc/edit-grid'
import type { CardId, ChildId } from '@evenhand/shared/domain/ids'
import { must } from '@evenhand/shared/lib/must'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import { FRAME } from '@evenhand/shared/protocol/sync-frame'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createLiveMeeting } from './testing/live-meeting.ts'
import { dana, imogen, ivo, MEETING, ROOM, tamsin } from './testing/people.ts'
import { editFrame, editsReceived, openTab, type Tab } from './testing/tab.ts'
import { turns } from './testing/turns.ts'

/** Adds a card as this tab's own person. */
const adds = (tab: Tab, words = 'He sleeps well.'): CardId =>
  addCard(tab.doc, { author: tab.person.member, box: 'well', order: 'a0', words })
const hasCard = (tab: Tab, id: CardId) => tab.doc.getMap('cards').has(id)
const wordsOn = (tab: Tab, id: CardId) => JSON.stringify(tab.doc.getMap('cards').toJSON()[id] ?? null)
const boardOf = (doc: Y.Doc) => doc.getMap('cards').toJSON()
const typesOn = (tab: Tab, id: CardId, words: string) => {
  const paragraph = must(cardText(tab.doc, id), 'text').get(0)
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  if (text instanceof Y.XmlText) text.insert(text.length, words)
}

/** One more edit, committed, at a pace at which people write. */
async function writesOneRow(tab: Tab, card: CardId, time: { now: number }): Promise<void> {
  time.now += 1_000
  editCard(tab.doc, card, { test: `at ${time.now}` })
  const before = tab.saved()
  while (tab.saved() === before && tab.closed() === null) await new Promise(setImmediate)
}

describe('durable before visible', () => {
  test('[S1] while the commit hangs nobody sees the edit and its author is not told that it is saved', async () => {
    const { log, opens } = createLiveMeeting()
    const [dana1, imogen1] = [await opens(dana), await opens(imogen)]
    log.hold()
    const card = adds(dana1)
    await turns()
    expect(hasCard(imogen1, card)).toBe(false)
    expect(dana1.saved()).toBe(1)

    log.release()
    await turns()
    expect(wordsOn(imogen1, card)).toContain('He sleeps well.')
    expect(dana1.saved()).toBe(2)
  })

  test('[S1] somebody who joins while a commit hangs waits for it, and then has all of it', async () => {
    const { log, opens } = createLiveMeeting()
    const dana1 = await opens(dana)
    log.hold()
    const card = adds(dana1)
    const imogen1 = await opens(imogen)
    expect(editsReceived(imogen1)).toEqual([])
    expect(imogen1.doc.store.clients.size).toBe(0)

    log.release()
    await turns()
    expect(hasCard(imogen1, card)).toBe(true)
  })

  test('[D1] whoever is shown an edit has first been sent what it builds on', async () => {
    const { log, opens } = createLiveMeeting()
    const dana1 = await opens(dana)
    const card = adds(dana1)
    await turns()
    log.hold()
    typesOn(dana1, card, ' Now.')
    const imogen1 = await opens(imogen)
    typesOn(dana1, card, ' Still.')
    let parked = false
    imogen1.doc.on('afterTransaction', () => {
      parked ||= imogen1.doc.store.pendingStructs !== null
    })
    log.release()
    await turns()
    expect(wordsOn(imogen1, card)).toContain('Now. Still.')
    expect(parked).toBe(false)
  })

  test('[D1] whoever has not asked for the state yet is shown no edits', async () => {
    const { relay, opens, time } = createLiveMeeting()
    const dana1 = await opens(dana)
    const imogen1 = openTab({ person: imogen, clientId: 99, clock: () => time.now })
    await relay.seat({ room: ROOM, participant: imogen.id, clientId: 99 }, imogen1.connection)
    adds(dana1)
    await turns()
    expect(dana1.saved()).toBe(2)
    expect(editsReceived(imogen1)).toEqual([])
  })

  test('[S1] edits of one turn are one row of the log and one frame a seat', async () => {
    const { log, opens } = createLiveMeeting()
    const [dana1, tamsin1, imogen1] = [await opens(dana), await opens(tamsin), await opens(imogen)]
    const rowsBefore = (await log.load(ROOM)).tail.length
    const framesBefore = editsReceived(imogen1).length
    const cards = [adds(dana1), adds(tamsin1), adds(dana1)]
    await turns()
    expect((await log.load(ROOM)).tail).toHaveLength(rowsBefore + 1)
    expect(editsReceived(imogen1)).toHaveLength(framesBefore + 1)
    for (const card of cards) expect(hasCard(imogen1, card)).toBe(true)
    expect(boardOf(dana1.doc)).toEqual(boardOf(tamsin1.doc))
  })

  test('[S1] the only author of a commit gets no echo', async () => {
    const { opens } = createLiveMeeting()
    const dana1 = await opens(dana)
    const before = editsReceived(dana1).length
    adds(dana1)
    await turns()
    expect(editsReceived(dana1)).toHaveLength(before)
    expect(dana1.saved()).toBe(2)
  })

  test("[S1] of one person's two pages the other one sees the edit", async () => {
    const { opens } = createLiveMeeting()
    const [phone, laptop] = [await opens(dana), await opens(dana)]
    const card = adds(phone)
    await turns()
    expect(hasCard(laptop, card)).toBe(true)
    typesOn(laptop, card, ' And he eats.')
    await turns()
    expect(wordsOn(phone, card)).toContain('And he eats.')
    expect(laptop.refusal()).toBeNull()
  })

  test('[S1] an edit that brings nothing new is counted and confirmed, after what it rests on', async () => {
    const { log, opens } = createLiveMeeting()
    const dana1 = await opens(dana)
    const everything = () => dana1.sends(editFrame(Y.encodeStateAsUpdate(dana1.doc)))
    everything()
    expect(dana1.saved()).toBe(2)
    log.hold()
    adds(dana1)
    everything()
    await turns()
    expect(dana1.saved()).toBe(2)
    log.release()
    await turns()
    expect(dana1.saved()).toBe(4)
  })

  test('[S2] no row of the log can be read by the store', async () => {
    const { log, opens } = createLiveMeeting()
    adds(await opens(dana), 'Worried about nights.')
    await turns()
    const { tail } = await log.load(ROOM)
    expect(tail).toHaveLength(1)
    for (const { sealed } of tail) expect(Buffer.from(sealed).includes('nights')).toBe(false)
  })
})

describe('a commit', () => {
  test.each(['taken', 'unknown'] as const)(
    '[S4] that fails (%s) sends everybody off, and nobody has seen the edit',
    async (how) => {
      const { log, opens, opensAgain, warnings } = createLiveMeeting()
      const [dana1, imogen1] = [await opens(dana), await opens(imogen)]
      const kept = adds(dana1)
      await turns()
      const frames = editsReceived(imogen1).length
      log.failNext(how)
      const lost = adds(dana1)
      await turns()
      for (const tab of [dana1, imogen1]) expect(tab.closed()).toBe(CLOSE.comeBack)
      expect(editsReceived(imogen1)).toHaveLength(frames)
      expect(dana1.saved()).toBe(2)
      expect(warnings).toEqual(['room-commit-failed'])

      const imogen2 = await opens(imogen)
      expect([hasCard(imogen2, kept), hasCard(imogen2, lost)]).toEqual([true, false])
      const dana2 = await opensAgain(dana, { clientId: dana1.doc.clientID, doc: dana1.doc })
      expect(hasCard(imogen2, lost)).toBe(true)
      expect(dana2.refusal()).toBeNull()
    },
  )

  test('[S2] that fails does not end up in a snapshot, however long the log', async () => {
    const { log, opens, time } = createLiveMeeting()
    const dana1 = await opens(dana)
    const card = adds(dana1)
    await turns()
    for (let count = 1; count < 199; count += 1) {
      await writesOneRow(dana1, card, time)
    }
    expect((await log.load(ROOM)).tail).toHaveLength(199)
    log.failNext('unknown', 1)
    log.hold()
    editCard(dana1.doc, card, { test: 'kept' })
    await turns()
    editCard(dana1.doc, card, { test: 'lost' })
    log.release()
    await turns()
    expect(dana1.closed()).toBe(CLOSE.comeBack)
    expect((await log.load(ROOM)).snapshot).toBeNull()
    expect(boardOf((await opens(imogen)).doc)[card]).toMatchObject({ test: 'kept' })
  })

  test('[S2] that makes the log long shortens it, and leaves the board the same', async () => {
    const { log, opens, time, restarted } = createLiveMeeting()
    const dana1 = await opens(dana)
    const card = adds(dana1)
    await turns()
    for (let count = 1; count < 203; count += 1) await writesOneRow(dana1, card, time)
    const { snapshot, tail } = await log.load(ROOM)
    expect([snapshot?.seq, tail.length]).toEqual([200, 3])
    expect(boardOf((await restarted().opens(imogen)).doc)).toEqual(boardOf(dana1.doc))
  })
})

describe('a refusal', () => {
  test('[G2] names the edit, closes the socket after what was saved, and takes nothing more from it', async () => {
    const { log, opens } = createLiveMeeting()
    const [dana1, imogen1, phone] = [await opens(dana), await opens(imogen), await opens(dana)]
    phone.seat.leave()
    phone.connection.close(CLOSE.comeBack)
    const hers = adds(imogen1)
    await turns()
    log.hold()
    const mine = adds(dana1, 'Mine.')
    editCard(dana1.doc, hers, { box: 'worried' })
    const after = adds(dana1, 'Later.')
    const onHerPhone = adds(phone, 'On another page of hers.')
    dana1.sends(editFrame(Y.encodeStateAsUpdate(phone.doc)))
    await turns()
    expect([dana1.refusal(), dana1.closed()]).toEqual([null, null])

    log.release()
    await turns()
    expect(dana1.refusal()).toEqual({ n: 3, reason: 'not-yours' })
    expect(dana1.saved()).toBe(2)
    expect(dana1.closed()).toBe(CLOSE.refused)
    expect(dana1.received.at(-2)?.[0]).toBe(FRAME.saved)
    expect([mine, after, onHerPhone].map((card) => hasCard(imogen1, card))).toEqual([true, false, false])
    expect(boardOf(imogen1.doc)[hers]).toMatchObject({ box: 'well' })
  })

  test('[G2] with a fresh document and seat the same person writes on', async () => {
    const { opens } = createLiveMeeting()
    const [dana1, imogen1] = [await opens(dana), await opens(imogen)]
    const hers = adds(imogen1)
    await turns()
    editCard(dana1.doc, hers, { box: 'worried' })
    await turns()
    expect(dana1.closed()).toBe(CLOSE.refused)

    const dana2 = await opens(dana)
    const again = adds(dana2, 'Handed back.')
    await turns()
    expect(hasCard(imogen1, again)).toBe(true)
    expect(boardOf(dana2.doc)[hers]).toMatchObject({ box: 'well' })
    expect(imogen1.closed()).toBeNull()
  })

  test("[G5] an edit under another's clientID is refused, and the other writes on (ID01)", async () => {
    const { opens } = createLiveMeeting()
    const [dana1, imogen1] = [await opens(dana), await opens(imogen)]
    const forged = new Y.Doc()
    forged.clientID = imogen1.doc.clientID
    addCard(forged, { author: imogen.member, box: 'well', order: 'a0', words: 'Not hers.' })
    dana1.sends(editFrame(Y.encodeStateAsUpdate(forged)))
    await turns()
    expect(dana1.closed()).toBe(CLOSE.refused)
    const card = adds(imogen1)
    await turns()
    expect(imogen1.refusal()).toBeNull()
    expect(Object.keys(boardOf((await opens(dana)).doc))).toEqual([card])
  })

  test('[G3] when an edit breaks the document itself, what came before is saved and the room starts anew', async () => {
    const { relay, log, opens, opensAgain, warnings } = createLiveMeeting()
    const [dana1, imogen1] = [await opens(dana), await opens(imogen)]
    await relay.seed(ROOM, (doc) => {
      doc.getMap('cards').observe(({ target }) => {
        if (target.size === 2) throw new Error('a bug')
      })
    })
    log.hold()
    const kept = adds(imogen1)
    const broken = adds(dana1)
    const late = adds(imogen1)
    log.release()
    await turns()
    expect(warnings).toEqual(['edit-hostile', 'room-poisoned'])
    expect([dana1.closed(), imogen1.closed()]).toEqual([CLOSE.refused, CLOSE.comeBack])
    expect(imogen1.saved()).toBe(2)

    const imogen2 = await opensAgain(imogen, { clientId: imogen1.doc.clientID, doc: imogen1.doc })
    expect(imogen2.refusal()).toBeNull()
    const tamsin1 = await opens(tamsin)
    expect([kept, broken, late].map((card) => hasCard(tamsin1, card))).toEqual([true, false, true])
  })

  test('[G3] random bytes close their sender and nobody else', async () => {
    const { opens, warnings } = createLiveMeeting()
    const [dana1, imogen1] = [await opens(dana), await opens(imogen)]
    dana1.sends(editFrame(new Uint8Array([9, 200, 1, 7, 7, 7])))
    await turns()
    expect(dana1.refusal()?.reason).toBe('not-understood')
    expect(warnings).toEqual(['edit-hostile'])
    const card = adds(imogen1)
    await turns()
    expect(imogen1.saved()).toBe(2)
    expect(hasCard(await opens(dana), card)).toBe(true)
  })
})

describe('the present', () => {
  test('[G1] a role that changes binds on the next frame, without a reconnect (ID17)', async () => {
    const { meetings, opens } = createLiveMeeting()
    const [tamsin1, imogen1] = [await opens(tamsin), await opens(imogen)]
    adds(tamsin1)
    await turns()
    meetings.change({ participants: [imogen, dana, ivo, { ...tamsin, role: 'observer_trainee' }] })
    const after = adds(tamsin1)
    await turns()
    expect(tamsin1.refusal()).toEqual({ n: 3, reason: 'not-allowed' })
    expect(hasCard(imogen1, after)).toBe(false)
  })

  test('[G1] a pause binds on the next frame, and what somebody is typing is still taken for two seconds', async () => {
    const { meetings, opens, time } = createLiveMeeting()
    const [dana1, tamsin1, imogen1] = [await opens(dana), await opens(tamsin), await opens(imogen)]
    const card = adds(dana1)
    await turns()
    meetings.change({ paused: true })
    adds(tamsin1)
    typesOn(dana1, card, ' Mostly.')
    await turns()
    expect(tamsin1.refusal()).toEqual({ n: 2, reason: 'paused' })
    expect(wordsOn(imogen1, card)).toContain('Mostly.')

    time.now += 2_000
    typesOn(dana1, card, ' Really.')
    await turns()
    expect(dana1.refusal()?.reason).toBe('paused')
    expect(wordsOn(imogen1, card)).not.toContain('Really.')
  })

  test('[G1] when the pause ends people write on', async () => {
    const { meetings, opens } = createLiveMeeting()
    const dana1 = await opens(dana)
    meetings.change({ paused: true })
    meetings.change({ paused: false })
    adds(dana1)
    await turns()
    expect([dana1.saved(), dana1.refusal()]).toEqual([2, null])
  })

  test('[P1] an interpreter reads and writes nothing', async () => {
    const { opens } = createLiveMeeting()
    const [dana1, ivo1] = [await opens(dana), await opens(ivo)]
    const card = adds(dana1)
    await turns()
    expect(hasCard(ivo1, card)).toBe(true)
    adds(ivo1)
    await turns()
    expect(ivo1.refusal()?.reason).toBe('not-allowed')
  })

  test('[P6] somebody who was removed, or may not see the board any more, is shown out at once (ID18)', async () => {
    const { meetings, opens } = createLiveMeeting()
    const [dana1, tamsin1, imogen1] = [await opens(dana), await opens(tamsin), await opens(imogen)]
    meetings.change({ participants: [imogen, { ...tamsin, seesBoard: false }] })
    expect([dana1.closed(), tamsin1.closed(), imogen1.closed()]).toEqual([CLOSE.ended, CLOSE.ended, null])
    const before = dana1.received.length
    adds(imogen1)
    await turns()
    expect(dana1.received).toHaveLength(before)
  })

  test('[D1] a child who is added has an impact statement that can be written at once', async () => {
    const { meetings, opens } = createLiveMeeting()
    const [dana1, imogen1] = [await opens(dana), await opens(imogen)]
    const wren = { id: 'wren' as ChildId, name: 'Wren', age: 2 }
    meetings.change({ children: [...(meetings.now(MEETING)?.children ?? []), wren] })
    writeWords(dana1.doc.getXmlFragment('impact:wren'), 'Wren is small.')
    await turns()
    expect(dana1.refusal()).toBeNull()
    expect(imogen1.doc.getXmlFragment('impact:wren').toJSON()).toContain('Wren is small.')
  })
})
