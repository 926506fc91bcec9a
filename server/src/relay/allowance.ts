import type { Clock } from '../clock.ts'

/** Asked before each thing that costs: is there still so much of the allowance left? Says no until it has refilled. */
export type Allowance = (cost?: number) => boolean

/** `burst` at once, refilled by `perSecond`. */
export function createAllowance(opts: { clock: Clock; perSecond: number; burst: number }): Allowance {
  const { clock, perSecond, burst } = opts
  let left = burst
  let at = clock()
  return (cost = 1) => {
    const now = clock()
    // A clock that was set back must not take anything away.
    left = Math.min(burst, left + (Math.max(0, now - at) / 1_000) * perSecond)
    at = now
    if (left < cost) return false
    left -= cost
    return true
  }
}
