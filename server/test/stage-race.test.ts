import type { Card } from '@evenhand/shared/domain/grid'
import { readCards } from '@evenhand/shared/grid-doc/read-grid'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CaseBoard, caseBoard, ownCard } from './cases/case-board.ts'
import { movesTo, WRITING } from './steering.ts'
import { until } from './until.ts'

let at: CaseBoard
beforeAll(async () => {
  at = await caseBoard()
})
afterAll(() => at.meeting.end())

/** The chair goes on to the last part, in which nobody of the family writes; resolves with the server's answer. */
async function movesOn(): Promise<void> {
  const { chair } = at.meeting
  const from = chair.view().stage
  const answer = await chair.ask('POST', '/run', { do: 'skip', from, to: from + 1, reason: 'Time' })
  expect(answer.status).toBe(204)
  await until('the chair sees it', () => chair.view().stage === from + 1)
}

/** Odile's card against the chair's step: how it ended for her, and who has which part of it. */
async function race(words: string, when: 'with' | 'after') {
  await movesTo(at.meeting.chair, WRITING)
  const seat = await at.seat(at.odile)
  const card = ownCard(at.odile, words)(seat)
  if (when === 'after') await movesOn()
  const moving = when === 'with' ? movesOn() : Promise.resolve()
  seat.edit(card)
  await moving
  await until('she is answered', () => seat.saved() === 1 || seat.closedWith() !== null)
  const taken = seat.saved() === 1
  const refusal = seat.refusal()
  const closed = seat.closedWith()
  seat.leave()
  return { taken, refusal, closed }
}

describe('a card that is sent at the moment the chair moves on', () => {
  test('[M3] ST01 is saved for everybody or handed back to its author, and never in part', async () => {
    const readers = [at.meeting.chair, at.tamsin, at.priya]
    const ends: boolean[] = []
    for (const [n, when] of (['with', 'after', 'with', 'after', 'with', 'with'] as const).entries()) {
      const words = `racing card ${n}`
      const end = await race(words, when)
      ends.push(end.taken)
      const has = (cards: readonly Card[]) => cards.filter((card) => JSON.stringify(card.words).includes(words))
      if (end.taken) {
        await until('everybody has it', () => readers.every((reader) => has(reader.cards()).length === 1))
      } else {
        expect([end.refusal, end.closed]).toEqual(['not-this-stage', CLOSE.refused])
        for (const reader of readers) expect(reader.wire.received().includes(words)).toBe(false)
      }
      const joiner = await at.seat(at.priya)
      expect(has(readCards(joiner.doc)).length).toBe(end.taken ? 1 : 0)
      joiner.leave()
    }
    // The one that came after the answer lost for sure, so both ends were seen if any was taken.
    expect(ends.filter((taken) => !taken).length).toBeGreaterThanOrEqual(2)
    expect(ends).toContain(true)
  })

  test('[M3] the word that was being typed then still reaches everybody', async () => {
    await movesTo(at.meeting.chair, WRITING)
    const words = at.odile.board.wordsOf(at.odiles)
    at.odile.board.typeInto(at.odiles, ' And')
    await movesOn()
    at.odile.board.typeInto(at.odiles, ' talk.')
    await until('Tamsin reads it', () => at.tamsin.board.wordsOf(at.odiles) === `${words} And talk.`)
    expect(at.odile.board.refusals()).toEqual([])
    at.meeting.later(2_001)
    at.odile.board.typeInto(at.odiles, ' Later.')
    await until('she is answered', () => at.odile.board.refusals().length === 1)
    expect(at.odile.board.refusals()[0]).toMatchObject({ reason: 'not-this-stage' })
    expect(at.tamsin.board.wordsOf(at.odiles)).toBe(`${words} And talk.`)
  })
})
