import { describe, expect, test } from 'vitest'
import { type Answer, REASON_LIMIT, SCORE_BODY_BYTES } from '../domain/answer.ts'
import { submitScoreCommand } from '../protocol/command.ts'
import { padSubmission } from './padding.ts'

const saying = (words: string): Answer => ({
  kind: 'pass',
  why: 'does_not_know_child',
  reasons: { helps: words, worse: words, harder: words },
  change: { kind: 'changed', because: words },
})
const submission = (answer: Answer) => ({
  answer,
  opening: 'ab'.repeat(32),
  commitment: 'cd'.repeat(32),
  seq: 10_000,
  key: 'k'.repeat(43),
})

describe('the body of a submission', () => {
  test.each([
    ['a few words', 'Gran is there.'],
    ['four full reasons', 'x'.repeat(REASON_LIMIT)],
    ['four full reasons in Hindi', 'न'.repeat(REASON_LIMIT)],
    ['four full reasons of faces', '🙂'.repeat(REASON_LIMIT / 2)],
    ['four full reasons of quotes', '"'.repeat(REASON_LIMIT)],
  ])('[R1] is as long with %s as with any other, and still reads', (_, words) => {
    const padded = padSubmission(submission(saying(words)))
    const body = padded.ok ? padded.value : ''
    expect(new TextEncoder().encode(body)).toHaveLength(SCORE_BODY_BYTES)
    expect(submitScoreCommand.parse(JSON.parse(body)).answer).toEqual(saying(words))
  })

  test('[R1] is refused rather than sent longer when it cannot fit', () => {
    expect(padSubmission(submission(saying('\u0001'.repeat(REASON_LIMIT))))).toEqual({ ok: false, reason: 'too-long' })
  })
})
