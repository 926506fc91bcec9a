import type { ResultView } from '@evenhand/shared/protocol/view'
import { type PlaceAnswer, type Shown, shownAnswer } from './shown-answer.ts'

/** Who gave a number below 10, in roster order. Whoever gave none is in no such list: nothing is known of their view. */
export function notYetAtTen(results: readonly ResultView[]): readonly Shown<PlaceAnswer>[] {
  return results.flatMap((result) => {
    const answer = shownAnswer(result)
    return answer.kind === 'place' && answer.place < 10 ? [{ result, answer }] : []
  })
}
