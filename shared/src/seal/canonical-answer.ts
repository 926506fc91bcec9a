import type { Answer } from '../domain/answer.ts'

/**
 * The one way an answer is written down before it is sealed, so that every device gets the same bytes whatever order
 * its keys stand in. Null, "not given", has a text of its own.
 */
export function canonicalAnswer(answer: Answer | null): string {
  if (!answer) return 'null'
  const { helps, worse, harder } = answer.reasons
  const said = answer.kind === 'score' ? { place: answer.place } : { why: answer.why }
  return JSON.stringify({
    kind: answer.kind,
    ...said,
    reasons: { helps, worse, harder },
    change: canonicalChange(answer),
  })
}

function canonicalChange({ change }: Answer): Answer['change'] {
  if (change?.kind !== 'changed') return change && { kind: 'unchanged' }
  // The wire's schema drops the spaces round these words, so both ends must seal them without.
  return { kind: 'changed', because: change.because.trim() }
}
