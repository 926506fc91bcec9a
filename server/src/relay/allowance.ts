import type { Clock } from '../clock.ts'

/** Asked before each thing that costs: is there still some of the allowance left? Says no until it has refilled. */
export type Allowance = () => boolean

/** `burst` at once, refilled by `perSecond`. */
export function createAllowance(opts: { clock: Clock; perSecond: number; burst: number }): Allowance {
  const { clock, perSecond, burst } = opts
  let left = burst
  let at = clock()
  return () => {
    const now = clock()
    // A clock that was set back must not take anything away.
    left = Math.min(burst, left + (Math.max(0, now - at) / 1_000) * perSecond)
    at = now
    if (left < 1) return false
    left -= 1
    return true
  }
}
