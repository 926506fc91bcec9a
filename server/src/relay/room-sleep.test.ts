import { editCard } from '@evenhand/shared/grid-doc/edit-grid'
import { describe, expect, test } from 'vitest'
import { adds, boardOf, hasCard, typesOn, wordsOn } from './testing/at-the-board.ts'
import { createLiveMeeting } from './testing/live-meeting.ts'
import { dana, imogen, ROOM, tamsin } from './testing/people.ts'
import { turns } from './testing/turns.ts'

const QUIET = 61_000

/** Imogen and Dana are there, Dana has written a card, and then nobody writes for a minute. */
async function quietRoom() {
  const meeting = createLiveMeeting()
  const imogen1 = await meeting.opens(imogen)
  const dana1 = await meeting.opens(dana)
  const card = adds(dana1)
  await turns()
  await meeting.later(QUIET)
  return { ...meeting, imogen1, dana1, card }
}

describe('a room in which nobody writes', () => {
  test('[S2] wakes on the next edit, and everybody sees it on the board they had', async () => {
    const { imogen1, dana1, card } = await quietRoom()
    typesOn(dana1, card, ' Now.')
    await turns()
    expect(wordsOn(imogen1, card)).toContain('Now.')
    expect(dana1.refusal()).toBeNull()
    expect(boardOf(imogen1.doc)).toEqual(boardOf(dana1.doc))
  })

  test('[S2] gives whoever comes the whole board, and whoever comes back what they lack, without waking', async () => {
    const { opens, opensAgain, imogen1, card } = await quietRoom()
    const tamsin1 = await opens(tamsin)
    expect(hasCard(tamsin1, card)).toBe(true)
    imogen1.seat.leave()
    const again = await opensAgain(imogen, { clientId: imogen1.doc.clientID, doc: imogen1.doc })
    expect(boardOf(again.doc)).toEqual(boardOf(tamsin1.doc))
  })

  test('[S2] tells somebody who was away what was withdrawn and moved meanwhile', async () => {
    const { opensAgain, later, imogen1, dana1, card } = await quietRoom()
    imogen1.seat.leave()
    editCard(dana1.doc, card, { tag: 'fact' })
    typesOn(dana1, card, ' Later.')
    await turns()
    await later(QUIET)
    const again = await opensAgain(imogen, { clientId: imogen1.doc.clientID, doc: imogen1.doc })
    expect(wordsOn(again, card)).toContain('Later.')
    expect(boardOf(again.doc)).toEqual(boardOf(dana1.doc))
  })

  test('[G1] judges the first edit after a quiet hour by the roster as it is now', async () => {
    const { meetings, dana1, imogen1, card, later } = await quietRoom()
    await later(3_600_000)
    meetings.pause(true)
    await later(3_000)
    typesOn(dana1, card, ' Now.')
    await turns()
    expect(dana1.refusal()?.reason).toBe('paused')
    expect(wordsOn(imogen1, card)).not.toContain('Now.')
  })
})

describe('the log of a room', () => {
  test('[S2] is shortened when the last one leaves, so that it opens at once', async () => {
    const { log, imogen1, dana1, card, restarted } = await quietRoom()
    imogen1.seat.leave()
    dana1.seat.leave()
    await turns()
    const { snapshot, tail } = await log.load(ROOM)
    expect(snapshot).not.toBeNull()
    expect(tail).toEqual([])
    const tamsin1 = await restarted().opens(tamsin)
    expect(hasCard(tamsin1, card)).toBe(true)
  })

  test('[S2] is shortened after five minutes, however little was written', async () => {
    const { log, later } = await quietRoom()
    expect((await log.load(ROOM)).snapshot).toBeNull()
    await later(300_000)
    expect((await log.load(ROOM)).snapshot).not.toBeNull()
  })
})
