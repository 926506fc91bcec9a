const FIRST_MS = 300
const MOST_MS = 30_000

/**
 * How long to wait before the next attempt, in milliseconds. Full jitter: anywhere from nothing to a ceiling that
 * doubles, so that sixty tablets of one meeting do not come back in one wave after the server restarts. `within` is the
 * window that the server asked for: it takes the place of the first steps, never of the longer ones.
 */
export function backoff(attempt: number, chance: number, within = 0): number {
  const ceiling = Math.min(MOST_MS, Math.max(within, FIRST_MS * 2 ** Math.min(attempt, 10)))
  return Math.round(chance * ceiling)
}
