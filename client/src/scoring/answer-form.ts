import type { Answer, PassReason, Reasons } from '@evenhand/shared/domain/answer'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'

/** What the form holds while somebody fills it in. Nothing is chosen for them. */
export interface AnswerForm {
  readonly choice:
    | { readonly kind: 'score'; readonly place: number }
    | { readonly kind: 'pass'; readonly why: PassReason }
    | null
  readonly reasons: Reasons
  /** Second look only; null until this person says which. [R6] */
  readonly change: 'unchanged' | 'changed' | null
  readonly because: string
}

export const EMPTY_FORM: AnswerForm = {
  choice: null,
  reasons: { helps: '', worse: '', harder: '' },
  change: null,
  because: '',
}

/** What is still to be said before the form is an answer. */
export type Unfinished = 'no-choice' | 'no-change' | 'no-because' | 'moved-unchanged'

export interface Asked {
  /** Asked from the second look on, of whoever gave a number before. */
  readonly change: boolean
  /** The viewer's own number then; null when there was none, or when the words have changed since and it means something else. */
  readonly before: number | null
}

/** The answer in a form, or what is missing. A pass cannot be made without its reason: the reason is the choice. [R5] */
export function answerIn({ choice, reasons, change, because }: AnswerForm, asked: Asked): Outcome<Answer, Unfinished> {
  if (choice === null) return refused('no-choice')
  if (!asked.change) return done({ ...choice, reasons, change: null })
  if (change === null) return refused('no-change')
  if (change === 'changed') {
    if (because.trim() === '') return refused('no-because')
    return done({ ...choice, reasons, change: { kind: 'changed', because: because.trim() } })
  }
  if (choice.kind === 'score' && asked.before !== null && choice.place !== asked.before)
    return refused('moved-unchanged')
  return done({ ...choice, reasons, change: { kind: 'unchanged' } })
}

/** A form filled with an answer that was already given, to change it. */
export function formOf(answer: Answer): AnswerForm {
  return {
    choice: answer.kind === 'score' ? { kind: 'score', place: answer.place } : { kind: 'pass', why: answer.why },
    reasons: answer.reasons,
    change: answer.change?.kind ?? null,
    because: answer.change?.kind === 'changed' ? answer.change.because : '',
  }
}

/** Whether anything is in it that would be a pity to lose. */
export function isBlank({ choice, reasons, change, because }: AnswerForm): boolean {
  return (
    choice === null && change === null && `${reasons.helps}${reasons.worse}${reasons.harder}${because}`.trim() === ''
  )
}
