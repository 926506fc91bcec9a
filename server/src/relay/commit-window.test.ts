import { describe, expect, test } from 'vitest'
import { createCommitWindow } from './commit-window.ts'

function windowOf(seats: number) {
  let now = 0
  const window = createCommitWindow({ clock: () => now, seats: () => seats })
  return {
    wait: window.wait,
    /** Edits that come so many milliseconds apart, each going as soon as it may. Gives the longest that one waited. */
    type(times: number, apart: number): number {
      let waiting = 0
      let longest = 0
      for (let time = 0; time < times; time += 1) {
        now += apart
        waiting += 1
        longest = Math.max(longest, window.wait())
        if (window.wait() > 0) continue
        window.went(waiting)
        waiting = 0
      }
      return longest
    },
    later: (ms: number) => {
      now += ms
    },
  }
}

describe('how long edits wait for each other', () => {
  test('[N4] the first edit in a room goes at once', () => {
    expect(windowOf(60).wait()).toBe(0)
  })

  test('[N4] six people who write now and then never wait as long as a millisecond', () => {
    const room = windowOf(6)
    expect(room.type(100, 100)).toBeLessThan(1)
  })

  test('[N4] sixty people who write at once are shown together, and nobody waits longer than a blink', () => {
    const room = windowOf(60)
    expect(room.type(1_000, 3)).toBeGreaterThan(10)
    expect(room.type(1_000, 1)).toBeLessThanOrEqual(16)
  })

  test('[N4] after a pause nobody waits, however busy it was before', () => {
    const room = windowOf(60)
    room.type(1_000, 3)
    room.later(16)
    expect(room.wait()).toBe(0)
  })
})
