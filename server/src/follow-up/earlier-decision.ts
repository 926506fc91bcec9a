import { type Dissent, NOTHING_DECIDED, standingDecision } from '@evenhand/shared/domain/deciding'
import type { AudienceId, ChildId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { EarlierChild } from '@evenhand/shared/domain/meeting-plan'

/**
 * What one audience was told of the decision about a child, in the words of the template and of the chair, and who disagreed
 * there. Nothing of a decision that this audience was not told of, and no dissent that its author has not confirmed. [A4]
 */
export function earlierDecision(
  { deciding = NOTHING_DECIDED, template, participants }: Meeting,
  audience: AudienceId,
  child: ChildId,
): Pick<EarlierChild, 'decision' | 'dissents'> {
  const standing = standingDecision(deciding, child)
  const telling = standing?.told.find((each) => each.audience === audience)
  const { options = [], categories = [] } = template.decision ?? {}
  const nameOf = (choices: typeof options, id: string | null) => choices.find((choice) => choice.id === id)?.name ?? id
  const lines =
    standing && telling
      ? [nameOf(options, standing.option), nameOf(categories, standing.category), telling.reasons]
      : []
  const here = ({ audience: where, child: about, confirmedAt }: Dissent) =>
    where === audience && about === child && confirmedAt !== null
  return {
    decision: lines.flatMap((line) => (line === null || line.trim() === '' ? [] : [line])),
    dissents: deciding.dissents.filter(here).map(({ of, words }) => ({
      name: participants.find(({ id }) => id === of)?.name ?? '',
      words,
    })),
  }
}
