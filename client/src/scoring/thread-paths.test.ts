import { describe, expect, test } from 'vitest'
import { threadPaths } from './thread-paths.ts'

describe('threads from the line to the reasons', () => {
  test('each leads to a column of its own, in the same order', () => {
    const threads = threadPaths([0.4, 0.5, 0.55, 0.6])
    const ends = threads.map(({ to }) => to)
    expect(ends).toEqual(ends.toSorted((a, b) => a - b))
    expect(new Set(ends).size).toBe(4)
  })

  test.each([[[0.4, 0.5, 0.55, 0.6]], [[0.2, 0.25, 0.3]], [[0.6, 0.7, 0.8]], [[0.2, 0.8]]])(
    'none crosses another: %j',
    (sources) => {
      const threads = threadPaths(sources)
      for (const a of threads) {
        for (const b of threads) {
          if (a === b) continue
          const inside = (x: number) => x > Math.min(b.from, b.to) && x < Math.max(b.from, b.to)
          // Down from the line to its own level, and from there down to its column, a must not meet b's sideways part.
          if (inside(a.from)) expect(a.level).toBeLessThan(b.level)
          if (inside(a.to)) expect(a.level).toBeGreaterThan(b.level)
        }
      }
    },
  )
})
