import type { PassReason } from '@evenhand/shared/domain/answer'
import { firstName, nameAndInitial } from '@evenhand/shared/domain/participant'
import type { ResultView } from '@evenhand/shared/protocol/view'

export const PROMPTS = ['helps', 'worse', 'harder'] as const
export type Prompt = (typeof PROMPTS)[number]

/** A person's words under the prompt they answered; null where an imported meeting asked only one question. */
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
  | (Given & { readonly kind: 'pass'; readonly why: PassReason | null; readonly whyWords: string | null })
  | { readonly kind: 'not-given' }
  /** Something was sent, but it no longer opens: never shown as "not given". */
  | { readonly kind: 'broken' }

export interface Shown<A extends ShownAnswer = ShownAnswer> {
  readonly result: ResultView
  readonly answer: A
}
export type PlaceAnswer = Extract<ShownAnswer, { kind: 'place' }>
export type PassAnswer = Extract<ShownAnswer, { kind: 'pass' }>

export function shownAnswer({ answer, broken }: ResultView): ShownAnswer {
  if (broken) return { kind: 'broken' }
  if (answer === null) return { kind: 'not-given' }
  if (answer.kind === 'imported') {
    const words = answer.words.trim()
    const given: Given = {
      said: words === '' ? [] : [{ prompt: null, words }],
      because: answer.changedBecause,
      unchanged: false,
    }
    if (answer.place !== null) return { kind: 'place', place: answer.place, ...given }
    if (answer.passed !== null) return { kind: 'pass', why: null, whyWords: answer.passed, ...given }
    return { kind: 'not-given' }
  }
  const given: Given = {
    said: PROMPTS.map((prompt) => ({ prompt, words: answer.reasons[prompt].trim() })).filter(
      ({ words }) => words !== '',
    ),
    because: answer.change?.kind === 'changed' ? answer.change.because : null,
    unchanged: answer.change?.kind === 'unchanged',
  }
  if (answer.kind === 'score') return { kind: 'place', place: answer.place, ...given }
  return { kind: 'pass', why: answer.why, whyWords: null, ...given }
}

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
