import { dayNumber, type Day } from '@evenhand/shared/domain/day'
import type { Card } from '@evenhand/shared/domain/grid'
import type { Earlier } from '@evenhand/shared/domain/plan'

/** About half a year: the longest that reviews are usually apart. */
const OLD_DAYS = 183

/**
 * Whether a fact is so old that it is worth asking whether it still holds: by the day its source names, or else by the
 * meeting in which it was first said. To be read, not judged. Words such as "last spring" are not counted from.
 */
export function isOldFact({ tag, source }: Pick<Card, 'tag' | 'source'>, earlier: Earlier | null, today: Day): boolean {
  const now = dayNumber(today)
  const then = dayNumber(source?.when ?? '') ?? (earlier && dayNumber(earlier.first))
  return tag === 'fact' && now !== null && then !== null && now - then > OLD_DAYS
}
