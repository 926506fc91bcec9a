import { afterEach, describe, expect, test } from 'vitest'
import { meetingOf, type TestMeeting } from './meeting-of.ts'
import { until } from './until.ts'

let meeting: TestMeeting
afterEach(() => meeting.end())

describe('writing together', () => {
  test('[S1] what Dana puts on the board is told to her as saved and appears before Tamsin', async () => {
    meeting = await meetingOf()
    const dana = await meeting.joins('Dana')
    const tamsin = await meeting.joins('Tamsin')
    const card = dana.board.add(dana.view().me.member, 'well', 'I rang Mum on two evenings.')
    await until('Tamsin sees the card', () => tamsin.cards().length === 1)
    await until('Dana is told it is saved', () => dana.board.saved() === dana.board.sent())
    expect(tamsin.board.wordsOf(card)).toBe('I rang Mum on two evenings.')
    expect(tamsin.cards()[0]?.author).toBe(dana.view().me.member)
    expect(tamsin.cards()[0]?.tag).toBeNull()
  })
})
