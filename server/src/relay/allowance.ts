import type { Clock } from '../clock.ts'

/** What somebody may have of something that costs. */
export interface Allowance {
  /** Asked before each thing: is there still so much left? Says no until it has refilled. */
  take(cost?: number): boolean
  /** Nothing is owed: a new one would allow as much. */
  isFull(): boolean
}

/** `burst` at once, refilled by `perSecond`. */
export function createAllowance(opts: { clock: Clock; perSecond: number; burst: number }): Allowance {
  const { clock, perSecond, burst } = opts
  let left = burst
  let at = clock()

  function refill(): void {
    const now = clock()
    // A clock that was set back must not take anything away.
    left = Math.min(burst, left + (Math.max(0, now - at) / 1_000) * perSecond)
    at = now
  }

  return {
    take(cost = 1) {
      refill()
      if (left < cost) return false
      left -= cost
      return true
    },
    isFull() {
      refill()
      return left === burst
    },
  }
}
