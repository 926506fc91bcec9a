import type { CardId } from '@evenhand/shared/domain/ids'
import { editCard } from '@evenhand/shared/grid-doc/edit-grid'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { adds, boardOf, hasCard, typesOn, wordsOn } from './testing/at-the-board.ts'
import { createLiveMeeting } from './testing/live-meeting.ts'
import { dana, imogen, ROOM, tamsin } from './testing/people.ts'
import { editFrame, editsReceived, openTab, type Tab } from './testing/tab.ts'
import { turns } from './testing/turns.ts'

/** One more edit, committed, at a pace at which people write. */
async function writesOneRow(tab: Tab, card: CardId, time: { now: number }): Promise<void> {
  time.now += 1_000
  editCard(tab.doc, card, { test: `at ${time.now}` })
  const before = tab.saved()
  while (tab.saved() === before && tab.closed() === null) await new Promise(setImmediate)
}

describe('durable before visible', () => {
  test('[S1] RE03 while the commit hangs nobody sees the edit and its author is not told that it is saved', async () => {
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

  test('[S1] somebody who joins while a commit hangs sees what is on disk by then, and the rest when it is', async () => {
    const { log, opens } = createLiveMeeting()
    const dana1 = await opens(dana)
    log.hold()
    const card = adds(dana1)
    const imogen1 = await opens(imogen)
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
    for (let count = 1; count < 499; count += 1) {
      await writesOneRow(dana1, card, time)
    }
    expect((await log.load(ROOM)).tail).toHaveLength(499)
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
    for (let count = 1; count < 503; count += 1) await writesOneRow(dana1, card, time)
    const { snapshot, tail } = await log.load(ROOM)
    expect([snapshot?.seq, tail.length]).toEqual([500, 3])
    expect(boardOf((await restarted().opens(imogen)).doc)).toEqual(boardOf(dana1.doc))
  })

  test('[S2] that comes while the document is broken leaves no trace of what broke it', async () => {
    const { relay, log, opens, time } = createLiveMeeting()
    const dana1 = await opens(dana)
    const card = adds(dana1)
    await turns()
    for (let count = 1; count < 199; count += 1) await writesOneRow(dana1, card, time)
    log.hold()
    const kept = adds(dana1)
    await turns()
    const halfway = relay.seed(ROOM, (doc) => {
      doc.getMap('cards').delete(kept)
      throw new Error('no more')
    })
    await expect(halfway).rejects.toThrow('no more')
    await expect(opens(tamsin)).rejects.toThrow('not-now')
    log.release()
    await turns()
    expect([dana1.saved(), dana1.closed()]).toEqual([201, CLOSE.comeBack])
    expect(hasCard(await opens(imogen), kept)).toBe(true)
  })
})

test('[N4] a frame that brings out a bug ends its room and no more; whoever comes again finds what was saved', async () => {
  const live = createLiveMeeting()
  const [dana1, imogen1] = [await live.opens(dana), await live.opens(imogen)]
  const card = adds(dana1)
  await turns()
  const { now } = live.meetings
  live.meetings.now = () => {
    live.meetings.now = now
    throw new Error('a bug')
  }
  typesOn(dana1, card, ' More.')
  await turns()
  expect([dana1.closed(), imogen1.closed()]).toEqual([CLOSE.comeBack, CLOSE.comeBack])
  expect(live.warnings).toContain('frame-threw')
  expect(hasCard(await live.opens(imogen), card)).toBe(true)
})
