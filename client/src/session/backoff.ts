const FIRST_MS = 300
const MOST_MS = 15_000

/**
 * How long to wait before the next attempt, in milliseconds. Full jitter: anywhere from nothing to a ceiling that
 * doubles, so that sixty tablets of one meeting do not come back in one wave after the server restarts.
 */
export function backoff(attempt: number, chance: number): number {
  const ceiling = Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(attempt, 10))
  return Math.round(chance * ceiling)
}
