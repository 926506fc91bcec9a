import type { AudienceId, LookId, RoundId } from '@evenhand/shared/domain/ids'
import { type RoundQuestion, sameAnchors } from '@evenhand/shared/domain/scale'
import type { LookView } from '@evenhand/shared/protocol/view'
import { separateResults, type Told } from './separate-results.ts'

/**
 * What this audience was told of a child's own scale, which nobody else is ever asked: it has no answers of its own beside
 * which it could stand. An answer to a question that is this audience's too waits for their own reveal instead. Null when
 * there is nothing. Its ids are of no other audience. [P6] [C3]
 */
export function toldLook(told: readonly Told[], audience: AudienceId, own: readonly RoundQuestion[]): LookView | null {
  const alone = told
    .filter(({ from, asks }) => from !== audience && asks.kind !== 'threshold_view' && asks.who === 'child')
    .filter(({ asks }) => !own.some((one) => sameAnchors(one, asks)))
  const questions = [...new Map(alone.map(({ asks }) => [asks.id, asks])).values()]
  if (questions.length === 0) return null
  return {
    id: 'told' as LookId,
    number: 0,
    phase: 'revealed',
    before: false,
    earlier: null,
    rounds: questions.map((asks) => ({
      id: `told-${asks.id}` as RoundId,
      asks,
      asked: false,
      phase: 'revealed',
      root: null,
      results: [],
      separate: separateResults(alone, audience, asks),
    })),
  }
}
