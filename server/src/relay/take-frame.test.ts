import type { ChildId } from '@evenhand/shared/domain/ids'
import { addCard, editCard, writeWords } from '@evenhand/shared/grid-doc/edit-grid'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import { FRAME } from '@evenhand/shared/protocol/sync-frame'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { adds, boardOf, hasCard, typesOn, wordsOn } from './testing/at-the-board.ts'
import { createLiveMeeting } from './testing/live-meeting.ts'
import { dana, gone, imogen, ivo, MEETING, ROOM, tamsin } from './testing/people.ts'
import { editFrame } from './testing/tab.ts'
import { turns } from './testing/turns.ts'

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

  test('[G2] of an edit that was too long comes after what was saved before it', async () => {
    const { log, opens } = createLiveMeeting()
    const dana1 = await opens(dana)
    log.hold()
    adds(dana1)
    dana1.sends(editFrame(new Uint8Array(262_200)))
    await turns()
    expect([dana1.refusal(), dana1.closed()]).toEqual([null, null])
    log.release()
    await turns()
    expect(dana1.saved()).toBe(2)
    expect(dana1.refusal()).toEqual({ n: 3, reason: 'too-long' })
    expect(dana1.closed()).toBe(CLOSE.refused)
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
    meetings.pause(true)
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
    meetings.pause(true)
    meetings.pause(false)
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
    meetings.change({ participants: [imogen, gone(tamsin)] })
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
