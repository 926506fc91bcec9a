import type { PassReason } from '@evenhand/shared/domain/answer'
import { firstName, nameAndInitial } from '@evenhand/shared/domain/participant'
import type { ImportedAnswer, ResultView } from '@evenhand/shared/protocol/view'

export const PROMPTS = ['helps', 'worse', 'harder'] as const
export type Prompt = (typeof PROMPTS)[number]

/** A person's words under the prompt they answered; null where there was only one question. */
export interface Said {
  readonly prompt: Prompt | null
  readonly words: string
}

interface Given {
  readonly said: readonly Said[]
  /** Second look: what changed it. Null when it was confirmed as unchanged or never asked. */
  readonly because: string | null
  readonly unchanged: boolean
}

/** A revealed answer as the page shows it, whether it was sealed here or imported. A pass is never a number. [R5] */
export type ShownAnswer =
  | (Given & { readonly kind: 'place'; readonly place: number })
  /** Counted from 1. Never a number from 0 to 10. */
  | (Given & { readonly kind: 'step'; readonly step: number })
  /** `option` and `category` are ids of the question, or an imported meeting's own words. */
  | (Given & { readonly kind: 'view'; readonly option: string; readonly category: string | null })
  | (Given & { readonly kind: 'pass'; readonly why: PassReason | null; readonly whyWords: string | null })
  | { readonly kind: 'not-given' }
  /** Something was sent, but it no longer opens: never shown as "not given". */
  | { readonly kind: 'broken' }

export interface Shown<A extends ShownAnswer = ShownAnswer> {
  readonly result: ResultView
  readonly answer: A
}
export type PlaceAnswer = Extract<ShownAnswer, { kind: 'place' }>
export type StepAnswer = Extract<ShownAnswer, { kind: 'step' }>
export type ViewAnswer = Extract<ShownAnswer, { kind: 'view' }>
export type PassAnswer = Extract<ShownAnswer, { kind: 'pass' }>
/** Nothing that could stand in a place of its own. */
export type NoAnswer = Exclude<ShownAnswer, PlaceAnswer | StepAnswer | ViewAnswer>

export function shownAnswer({ answer, broken }: Pick<ResultView, 'answer' | 'broken'>): ShownAnswer {
  if (broken) return { kind: 'broken' }
  if (answer === null) return { kind: 'not-given' }
  if (answer.kind === 'imported') return shownImported(answer)
  const prompted = PROMPTS.map((prompt) => ({ prompt, words: answer.reasons[prompt].trim() }))
  const given: Given = {
    said: answer.kind === 'view' ? oneText(answer.because) : prompted.filter(({ words }) => words !== ''),
    because: answer.change?.kind === 'changed' ? answer.change.because : null,
    unchanged: answer.change?.kind === 'unchanged',
  }
  switch (answer.kind) {
    case 'score':
      return { kind: 'place', place: answer.place, ...given }
    case 'step':
      return { kind: 'step', step: answer.step, ...given }
    case 'view':
      return { kind: 'view', option: answer.option, category: answer.category, ...given }
    case 'pass':
      return { kind: 'pass', why: answer.why, whyWords: null, ...given }
  }
}

function shownImported(answer: ImportedAnswer): ShownAnswer {
  const given: Given = { said: oneText(answer.words), because: answer.changedBecause, unchanged: false }
  if (answer.place !== null) return { kind: 'place', place: answer.place, ...given }
  if (answer.step) return { kind: 'step', step: answer.step.at, ...given }
  if (answer.view) return { kind: 'view', ...answer.view, ...given }
  if (answer.passed !== null) return { kind: 'pass', why: null, whyWords: answer.passed, ...given }
  return { kind: 'not-given' }
}

const oneText = (text: string): readonly Said[] => (text.trim() === '' ? [] : [{ prompt: null, words: text.trim() }])

/** Everybody's shortest name that nobody else of the round has: the first, with an initial where two share it. */
export function shortNames(results: readonly ResultView[]): ReadonlyMap<ResultView['by'], string> {
  const firsts = results.map(({ name }) => firstName(name))
  const shared = new Set(firsts.filter((first, at) => firsts.indexOf(first) !== at))
  const initials = results.map(({ name }) => nameAndInitial(name))
  return new Map(
    results.map(({ by, name }) => {
      if (!shared.has(firstName(name))) return [by, firstName(name)]
      const short = nameAndInitial(name)
      return [by, initials.filter((other) => other === short).length > 1 ? name : short]
    }),
  )
}
