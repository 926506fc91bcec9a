import { describe, expect, test } from 'vitest'
import { parseRetryAfter, retryAfterReason } from './close-code.ts'

describe('when to come back', () => {
  test('[S2] a client reads the window that the server wrote', () => {
    expect(retryAfterReason(2_000)).toBe('retry-after=2000')
    for (const ms of [0, 1, 299, 59_999, 60_000]) expect(parseRetryAfter(retryAfterReason(ms))).toBe(ms)
  })

  test('[S2] nobody is sent away for longer than a minute, by a broken server either', () => {
    for (const ms of [Infinity, 1e12]) expect(parseRetryAfter(retryAfterReason(ms))).toBe(60_000)
    for (const ms of [NaN, -1]) expect(parseRetryAfter(retryAfterReason(ms))).toBe(0)
    expect(parseRetryAfter('retry-after=999999999')).toBe(60_000)
  })

  test('[S2] what is not exactly that reason says nothing', () => {
    for (const reason of [undefined, '', 'retry-after=', 'retry-after=-1', 'retry-after=1.5', 'retry-after=9999999999'])
      expect(parseRetryAfter(reason)).toBeNull()
    for (const reason of ['Retry-After=5', ' retry-after=5', 'retry-after=5 ', 'retry-after=0x5', 'going down'])
      expect(parseRetryAfter(reason)).toBeNull()
  })

  test('[S2] the reason fits into a close frame, which holds 123 bytes', () => {
    expect(retryAfterReason(Number.MAX_VALUE).length).toBeLessThan(124)
  })
})
