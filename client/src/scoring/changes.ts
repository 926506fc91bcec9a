import type { ResultView } from '@evenhand/shared/protocol/view'
import { type NoAnswer, type PlaceAnswer, type Shown, type ShownAnswer, shownAnswer } from './shown-answer.ts'

/** One person with a number in the second look. `before` is theirs in the first, if they were asked then. */
export interface Step extends Shown<PlaceAnswer> {
  readonly before: ShownAnswer | null
}

export interface Unplaced extends Shown<NoAnswer> {
  readonly before: ShownAnswer | null
}

export interface Changes {
  readonly moved: readonly Step[]
  readonly stayed: readonly Step[]
  /** A number where there was none before: nobody moves who stood nowhere. */
  readonly started: readonly Step[]
  /** No number this time. Silence is "not given", never "unchanged". [R6] */
  readonly unplaced: readonly Unplaced[]
}

/** Sets each person's second answer beside their own first one, in the order of the second roster. Nobody is ranked. */
export function changes(first: readonly ResultView[], second: readonly ResultView[]): Changes {
  const moved: Step[] = []
  const stayed: Step[] = []
  const started: Step[] = []
  const unplaced: Unplaced[] = []
  for (const result of second) {
    // A person in another role speaks from another place, and somebody new in a post is not whoever held it before.
    const earlier = first.find(({ by, role }) => by === result.by && role === result.role)
    const before = earlier ? shownAnswer(earlier) : null
    const answer = shownAnswer(result)
    // No step and no view comes here: they have no places to move between.
    if (answer.kind === 'step' || answer.kind === 'view') continue
    if (answer.kind !== 'place') unplaced.push({ result, before, answer })
    else if (before?.kind !== 'place') started.push({ result, before, answer })
    else if (before.place === answer.place) stayed.push({ result, before, answer })
    else moved.push({ result, before, answer })
  }
  return { moved, stayed, started, unplaced }
}
