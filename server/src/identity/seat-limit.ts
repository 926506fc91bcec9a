import type { Clock } from '../clock.ts'
import { createTryLimit } from './try-limit.ts'

/**
 * Whether this person may take one more seat. Each is a row for the meeting's life, because it binds a clientID to its
 * person; nobody opens a tab every second, nor five hundred in a day. [N4]
 */
export function createSeatLimit(clock: Clock): (participant: string) => boolean {
  const aMinute = createTryLimit({ most: 60, perMs: 60_000, clock })
  const aDay = createTryLimit({ most: 500, perMs: 86_400_000, clock })
  return (participant) => aMinute.allows(participant) && aDay.allows(participant)
}
