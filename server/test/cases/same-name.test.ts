import { CLOSE } from '@evenhand/shared/protocol/close-code'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pauses } from '../steering.ts'
import { until } from '../until.ts'
import { type CaseBoard, caseBoard, ownCard } from './case-board.ts'
import { lettersOf, typesOn } from './typing.ts'

let at: CaseBoard
beforeAll(async () => {
  at = await caseBoard()
})
afterAll(() => at.meeting.end())

describe('what looks known and is not', () => {
  test('[G5] ID13 a second tab that writes under the first one’s clientID is refused, and not told "saved" while its card is gone', async () => {
    const first = await at.seat(at.odile)
    const second = await at.seat(at.odile)
    first.edit(ownCard(at.odile, 'From the first.')(first))
    const other = ownCard(at.odile, 'From the second one.')({ ...second, clientId: first.clientId })
    await until('the first is saved', () => first.saved() === 1)
    second.edit(other)
    await until('the second is answered', () => second.saved() === 1 || second.closedWith() !== null)
    expect([second.saved(), second.closedWith()]).toEqual([0, CLOSE.refused])
    const board = JSON.stringify((await at.shown()).roots)
    expect(board).toContain('From the first.')
    expect(board).not.toContain('From the second one.')
  })

  test('[G1] RE13 a server’s clock that is set back does not give anybody the two seconds after a pause again', async () => {
    const seat = await at.seat(at.odile)
    const doc = typesOn(seat)
    await pauses(at.meeting.chair, true)
    at.meeting.later(2_001)
    at.meeting.later(-300_000)
    lettersOf(doc, at.odiles).insert(0, 'x')
    await until('it is answered', () => seat.closedWith() !== null || seat.saved() === 1)
    expect([seat.closedWith(), seat.refusal()]).toEqual([CLOSE.refused, 'paused'])
  })
})
