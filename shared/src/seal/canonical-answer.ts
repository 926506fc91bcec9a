import type { Answer } from '../domain/answer.ts'

/**
 * The one way an answer is written down before it is sealed, so that every device gets the same bytes whatever order
 * its keys stand in. Null, "not given", has a text of its own.
 */
export function canonicalAnswer(answer: Answer | null): string {
  if (!answer) return 'null'
  const { helps, worse, harder } = answer.reasons
  return JSON.stringify({
    kind: answer.kind,
    ...canonicalSaid(answer),
    reasons: { helps, worse, harder },
    change: canonicalChange(answer),
    // Left out where nobody else typed it, as it always was.
    ...(answer.entered ? { entered: { by: answer.entered.by, readBack: answer.entered.readBack } } : {}),
  })
}

function canonicalSaid(answer: Answer): object {
  switch (answer.kind) {
    case 'score':
      return { place: answer.place }
    case 'step':
      return { step: answer.step }
    case 'view':
      return { option: answer.option, category: answer.category, because: answer.because }
    case 'pass':
      return { why: answer.why }
  }
}

function canonicalChange({ change }: Answer): Answer['change'] {
  if (change?.kind !== 'changed') return change && { kind: 'unchanged' }
  // The wire's schema drops the spaces round these words, so both ends must seal them without.
  return { kind: 'changed', because: change.because.trim() }
}
