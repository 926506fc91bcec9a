import { retryAfterReason } from '@evenhand/shared/protocol/close-code'
import { createChance } from '@evenhand/shared/testing/random'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createRetry } from './retry.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Whoever always draws the longest wait. */
function unlucky() {
  const device = new EventTarget()
  const tries: number[] = []
  const retry = createRetry(() => tries.push(Date.now()), { chance: () => 1, device })
  /** How long it takes from a close to the next try. */
  function waits(reason?: string): number {
    const from = Date.now()
    const before = tries.length
    retry.soon(reason)
    while (tries.length === before) vi.advanceTimersToNextTimer()
    return Date.now() - from
  }
  return { retry, device, tries, waits }
}

describe('coming back', () => {
  test('[S2] the wait doubles from one attempt to the next, and is never longer than half a minute', () => {
    const { waits } = unlucky()
    expect(Array.from({ length: 10 }, () => waits())).toEqual([
      300, 600, 1_200, 2_400, 4_800, 9_600, 19_200, 30_000, 30_000, 30_000,
    ])
  })

  test('[S2] only a line that has held for ten seconds makes it short again', () => {
    const { retry, waits } = unlucky()
    for (const longer of [300, 600, 1_200]) {
      expect(waits()).toBe(longer)
      retry.arrived()
      vi.advanceTimersByTime(9_999)
    }
    waits()
    retry.arrived()
    vi.advanceTimersByTime(5_000)
    // Every view says so anew; the first one counts.
    retry.arrived()
    vi.advanceTimersByTime(5_000)
    expect(waits()).toBe(300)
  })

  test('[S2] a server that goes down gives a window in place of the first steps, not of the longer ones', () => {
    const { waits } = unlucky()
    const within = retryAfterReason(2_000)
    expect([within, within, within, within, within].map((reason) => waits(reason))).toEqual([
      2_000, 2_000, 2_000, 2_400, 4_800,
    ])
    expect(waits('anything else')).toBe(9_600)
    expect(waits(retryAfterReason(60_000))).toBe(30_000)
  })

  test('[S2] sixty tablets spread over the whole window', () => {
    const { next: chance } = createChance(20_261_122)
    const tries: number[] = []
    const from = Date.now()
    for (let tablet = 0; tablet < 60; tablet++)
      createRetry(() => tries.push(Date.now() - from), { chance }).soon(retryAfterReason(5_000))
    vi.advanceTimersByTime(5_000)
    expect(tries).toHaveLength(60)
    const perSecond = [0, 1, 2, 3, 4].map((second) => tries.filter((ms) => Math.floor(ms / 1_000) === second).length)
    for (const count of perSecond) expect(count).toBeGreaterThan(4)
  })

  test('[S2] when the device has its line again, it does not wait out the rest', () => {
    const { retry, device, tries, waits } = unlucky()
    for (let times = 0; times < 8; times++) waits()
    retry.soon()
    const before = tries.length
    device.dispatchEvent(new Event('online'))
    vi.advanceTimersByTime(300)
    expect(tries.length).toBe(before + 1)
    // Nothing is waiting now, so there is nothing to hurry.
    device.dispatchEvent(new Event('online'))
    vi.advanceTimersByTime(60_000)
    expect(tries.length).toBe(before + 1)
  })

  test('[S2] after stop nothing runs, whatever is heard', () => {
    const { retry, device, tries } = unlucky()
    retry.soon()
    retry.stop()
    device.dispatchEvent(new Event('online'))
    vi.advanceTimersByTime(60_000)
    expect(tries).toEqual([])
  })
})
