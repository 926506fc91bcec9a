import type { Attendee } from '@evenhand/shared/domain/participant'
import { sameAnchors } from '@evenhand/shared/domain/scale'
import type { StoredLook, StoredRound } from '../store/score-reads.ts'
import type { RoundRecord } from './sealed-round.ts'

export interface LookWithRecords {
  readonly look: StoredLook
  readonly rounds: readonly { readonly round: StoredRound; readonly record: RoundRecord }[]
}

/**
 * The looks without what would be known too early: answers of an earlier meeting stay away until the very same question
 * has been revealed in this one, so that nobody is led by them. [R11]
 */
export function shownEarlier(looks: readonly LookWithRecords[]): readonly LookWithRecords[] {
  const revealed = looks
    .filter(({ look }) => look.number > 0 && look.phase === 'revealed')
    .flatMap(({ rounds }) => rounds.map(({ record }) => record.asks))
  return looks
    .map(({ look, rounds }) => {
      if (look.number > 0) return { look, rounds }
      return { look, rounds: rounds.filter(({ record }) => revealed.some((asks) => sameAnchors(asks, record.asks))) }
    })
    .filter(({ look, rounds }) => look.number > 0 || rounds.length > 0)
}

/** A child is shown what they are asked themselves; everybody else, every round of their audience. */
export function isShownTo(viewer: Attendee, { roster }: RoundRecord): boolean {
  return viewer.role !== 'child' || roster.some(({ participant }) => participant === viewer.id)
}
