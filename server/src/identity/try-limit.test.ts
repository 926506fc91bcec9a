import { expect, test } from 'vitest'
import { createTryLimit } from './try-limit.ts'

test('[N4] one address that tries too often waits for the next minute, and nobody else does', () => {
  let now = 0
  const limit = createTryLimit({ most: 2, perMs: 60_000, clock: () => now })
  expect([limit.allows('a'), limit.allows('a'), limit.allows('a')]).toEqual([true, true, false])
  expect(limit.allows('b')).toBe(true)
  now = 60_000
  expect(limit.allows('a')).toBe(true)
})
