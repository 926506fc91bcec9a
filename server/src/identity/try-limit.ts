import type { Clock } from '../clock.ts'

/** Counts tries per key. Kept in memory only: a restart forgives, which is harmless beside 256-bit secrets. */
export interface TryLimit {
  /** Counts one more try. False once this window's tries are used up. */
  allows(key: string): boolean
  /** Takes the last try back: it was no guess. */
  forgive(key: string): void
}

/** `most` tries a key in each window of `perMs` milliseconds. The counts are dropped with their window, so they cannot pile up. */
export function createTryLimit(opts: { most: number; perMs: number; clock: Clock }): TryLimit {
  const { most, perMs, clock } = opts
  const tries = new Map<string, number>()
  let window = -1

  return {
    allows(key) {
      const current = Math.floor(clock() / perMs)
      if (current !== window) tries.clear()
      window = current
      const count = (tries.get(key) ?? 0) + 1
      tries.set(key, count)
      return count <= most
    },
    forgive(key) {
      const count = tries.get(key) ?? 0
      if (count > 0) tries.set(key, count - 1)
    },
  }
}
