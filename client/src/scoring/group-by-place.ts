import { placesInOrder, type Scale } from '@evenhand/shared/domain/scale'
import type { ResultView } from '@evenhand/shared/protocol/view'
import { type PassAnswer, type PlaceAnswer, type Shown, shownAnswer } from './shown-answer.ts'

export interface Group {
  readonly place: number
  /** In roster order. */
  readonly people: readonly Shown<PlaceAnswer>[]
}

export interface Grouped {
  /** The used places only, in the order they stand on the line. */
  readonly groups: readonly Group[]
  readonly passed: readonly Shown<PassAnswer>[]
  readonly notGiven: readonly ResultView[]
  readonly broken: readonly ResultView[]
}

/** Sorts one round's results by place. Every person with a number, a pass or nothing stands in exactly one of the four; 0 is a place like any other. [R5] */
export function groupByPlace(results: readonly ResultView[], direction: Scale['direction']): Grouped {
  const placed: Shown<PlaceAnswer>[] = []
  const passed: Shown<PassAnswer>[] = []
  const notGiven: ResultView[] = []
  const broken: ResultView[] = []
  for (const result of results) {
    const answer = shownAnswer(result)
    if (answer.kind === 'place') placed.push({ result, answer })
    else if (answer.kind === 'pass') passed.push({ result, answer })
    else if (answer.kind === 'not-given') notGiven.push(result)
    else if (answer.kind === 'broken') broken.push(result)
  }
  const groups = placesInOrder(direction)
    .map((place) => ({ place, people: placed.filter(({ answer }) => answer.place === place) }))
    .filter(({ people }) => people.length > 0)
  return { groups, passed, notGiven, broken }
}
