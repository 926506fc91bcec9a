import type { AudienceId, MemberId } from '@evenhand/shared/domain/ids'
import { type RoundQuestion, sameAnchors } from '@evenhand/shared/domain/scale'
import type { Answer } from '@evenhand/shared/domain/answer'
import type { ImportedAnswer, ResultView, SeparateView } from '@evenhand/shared/protocol/view'

/** An answer that an audience was told of, as it stands in the session where it was given. */
export interface Told {
  readonly from: AudienceId
  readonly asks: RoundQuestion
  readonly member: MemberId
  readonly how: 'shown' | 'mentioned'
  readonly results: readonly ResultView[]
}

/**
 * What an audience may know of answers from other sessions, beside its own answers to the very same question. Of a
 * mentioned one nothing is left but that it is there. No id of the other session goes along. [P6]
 */
export function separateResults(
  told: readonly Told[],
  audience: AudienceId,
  asks: RoundQuestion,
): readonly SeparateView[] {
  const here = told.filter((one) => one.from !== audience && sameAnchors(one.asks, asks))
  const shown = here
    .filter(({ how }) => how === 'shown')
    .flatMap(({ member, results }) => results.find(({ by }) => by === member) ?? [])
    .map(
      ({ name, role, of, answer }): SeparateView => ({ kind: 'shown', name, role, of, answer: withoutAlias(answer) }),
    )
  const count = here.length - shown.length
  return count === 0 ? shown : [...shown, { kind: 'mentioned', count }]
}

function withoutAlias(answer: ResultView['answer']): Answer | ImportedAnswer | null {
  if (answer === null || answer.kind === 'imported') return answer
  const { entered: _alias, ...rest } = answer
  return rest
}
