import { SCORE_BODY_BYTES } from '../domain/answer.ts'
import { done, type Outcome, refused } from '../lib/outcome.ts'
import type { SubmitScore } from '../protocol/command.ts'

/**
 * The body to send for a submission: JSON of exactly SCORE_BODY_BYTES bytes, whatever it holds. `too-long` only when
 * the reasons are full of control characters, each of which takes six bytes: four full reasons of any language fit. [R1]
 */
export function padSubmission(submission: Omit<SubmitScore, 'padding'>): Outcome<string, 'too-long'> {
  const bare = new TextEncoder().encode(JSON.stringify({ ...submission, padding: '' })).length
  if (bare > SCORE_BODY_BYTES) return refused('too-long')
  return done(JSON.stringify({ ...submission, padding: '0'.repeat(SCORE_BODY_BYTES - bare) }))
}
