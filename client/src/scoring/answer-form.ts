import type { Answer, PassReason, Reasons } from '@evenhand/shared/domain/answer'
import type { MemberId } from '@evenhand/shared/domain/ids'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'
import type { ShownAnswer } from './shown-answer.ts'

/** What the form holds while somebody fills it in. Nothing is chosen for them. */
export interface AnswerForm {
  readonly choice: Choice | null
  /** A view's category and reasons; nothing in every other answer. */
  readonly category: string | null
  readonly why: string
  readonly reasons: Reasons
  /** Second look only; null until this person says which. [R6] */
  readonly change: 'unchanged' | 'changed' | null
  readonly because: string
  /** Only while somebody types for another person; null until they say. [P2] */
  readonly readBack: boolean | null
}

export type Choice =
  | { readonly kind: 'score'; readonly place: number }
  | { readonly kind: 'step'; readonly step: number }
  | { readonly kind: 'view'; readonly option: string }
  | { readonly kind: 'pass'; readonly why: PassReason }

export const EMPTY_FORM: AnswerForm = {
  choice: null,
  category: null,
  why: '',
  reasons: { helps: '', worse: '', harder: '' },
  change: null,
  because: '',
  readBack: null,
}

/** What is still to be said before the form is an answer. */
export type Unfinished =
  | 'no-choice'
  | 'no-change'
  | 'no-because'
  | 'moved-unchanged'
  | 'moved-otherwise'
  | 'no-read-back'

export interface Asked {
  /** Asked from the second look on, of whoever said more than a pass before. */
  readonly change: boolean
  /** The viewer's own answer then; null when there was none, or when the words have changed since and it means something else. */
  readonly before: ShownAnswer | null
  /** The alias of whoever types this for somebody else. */
  readonly enteredBy: MemberId | null
}

/** The answer in a form, or what is missing. A pass cannot be made without its reason: the reason is the choice. [R5] */
export function answerIn(form: AnswerForm, asked: Asked): Outcome<Answer, Unfinished> {
  const { change, because, readBack } = form
  const said = saidIn(form)
  if (said === null) return refused('no-choice')
  if (asked.enteredBy !== null && readBack === null) return refused('no-read-back')
  const entered = asked.enteredBy && { entered: { by: asked.enteredBy, readBack: readBack === true } }
  if (!asked.change) return done({ ...said, change: null, ...entered })
  if (change === null) return refused('no-change')
  if (change === 'changed') {
    if (because.trim() === '') return refused('no-because')
    return done({ ...said, change: { kind: 'changed', because: because.trim() }, ...entered })
  }
  const moved = movedFrom(asked.before, form.choice)
  return moved ? refused(moved) : done({ ...said, change: { kind: 'unchanged' }, ...entered })
}

type Said = Answer extends infer Each ? (Each extends Answer ? Omit<Each, 'change' | 'entered'> : never) : never

function saidIn({ choice, category, why, reasons }: AnswerForm): Said | null {
  if (choice === null) return null
  // A view has one text of its own: the three prompts are about life at home, not about a legal test.
  if (choice.kind === 'view') return { ...choice, category, because: why, reasons: EMPTY_FORM.reasons }
  return { ...choice, reasons }
}

function movedFrom(before: ShownAnswer | null, choice: Choice | null): 'moved-unchanged' | 'moved-otherwise' | null {
  if (before?.kind === 'place' && choice?.kind === 'score' && choice.place !== before.place) return 'moved-unchanged'
  if (before?.kind === 'step' && choice?.kind === 'step' && choice.step !== before.step) return 'moved-otherwise'
  if (before?.kind === 'view' && choice?.kind === 'view' && choice.option !== before.option) return 'moved-otherwise'
  return null
}

/** A form filled with an answer that was already given, to change it. */
export function formOf(answer: Answer): AnswerForm {
  return {
    choice: choiceOf(answer),
    category: answer.kind === 'view' ? answer.category : null,
    why: answer.kind === 'view' ? answer.because : '',
    reasons: answer.reasons,
    change: answer.change?.kind ?? null,
    because: answer.change?.kind === 'changed' ? answer.change.because : '',
    readBack: answer.entered?.readBack ?? null,
  }
}

function choiceOf(answer: Answer): Choice {
  switch (answer.kind) {
    case 'score':
      return { kind: 'score', place: answer.place }
    case 'step':
      return { kind: 'step', step: answer.step }
    case 'view':
      return { kind: 'view', option: answer.option }
    case 'pass':
      return { kind: 'pass', why: answer.why }
  }
}

/** Whether anything is in it that would be a pity to lose. */
export function isBlank({ choice, why, reasons, change, because, readBack }: AnswerForm): boolean {
  const words = `${reasons.helps}${reasons.worse}${reasons.harder}${why}${because}`
  return choice === null && change === null && readBack === null && words.trim() === ''
}
