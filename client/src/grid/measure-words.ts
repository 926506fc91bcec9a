import type { Measure } from '@evenhand/shared/domain/grid'
import type { Format } from '../i18n/format.ts'
import type { Say } from '../i18n/say.ts'

/** A measure as a citation: its name, who filled it in, and its score as its paper says it. */
export function measureWords({ name, completedBy, score, scoredBy }: Measure, t: Say, format: Format): string {
  return format.aside([
    name.trim(),
    completedBy.trim() && t('measure.filledIn', { who: completedBy.trim() }),
    score.trim() && t('measure.scored', { score: score.trim() }),
    scoredBy.trim() && t('measure.scoredWho', { who: scoredBy.trim() }),
  ])
}
