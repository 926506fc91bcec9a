import { describe, expect, test } from 'vitest'
import { type Thread, threadPaths } from './thread-paths.ts'

/** How often a thread, on its way down, meets the sideways part of another. */
function crossings(threads: readonly Thread[]): number {
  const pairs = threads.flatMap((a) => threads.filter((b) => b !== a).map((b) => [a, b] as const))
  return pairs.filter(([a, b]) => {
    const inside = (x: number) => x > Math.min(b.from, b.to) && x < Math.max(b.from, b.to)
    return (inside(a.from) && a.level >= b.level) || (inside(a.to) && a.level <= b.level)
  }).length
}

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
      expect(crossings(threadPaths(sources))).toBe(0)
    },
  )
})
