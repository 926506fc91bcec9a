import type { Clock } from '../clock.ts'

/** How long the edits of one room wait for each other, so that one frame shows them all. */
export interface CommitWindow {
  /** Milliseconds until the next batch should go; 0 for at once. */
  wait(): number
  /** A batch of so many edits goes now. */
  went(edits: number): void
}

/** Below what an eye notices, and beyond it nothing is won: the socket writes are few by then. */
const MOST_MS = 16
/** So many socket writes a second cost too little to make anybody wait a millisecond longer. */
const WRITES_WORTH_A_MS = 1_000
/** The pace is what came in about this time: shorter than a pause between two sentences, longer than any window. */
const MEMORY_MS = 200

/**
 * Nearly all that a relay does is writing to sockets, and a batch costs one write for each seat however many edits it
 * holds. So a room waits in proportion to what it writes: a calm one not at all, a busy one up to a blink. The first
 * edit after a pause never waits.
 */
export function createCommitWindow({ clock, seats }: { clock: Clock; seats: () => number }): CommitWindow {
  let recent = 0
  let wentAt = Number.NEGATIVE_INFINITY
  // A clock that was set back makes nobody wait for it to catch up.
  const since = () => Math.max(0, clock() - wentAt)
  return {
    wait() {
      const editsPerSecond = (recent * 1_000) / MEMORY_MS
      const left = Math.min(MOST_MS, (editsPerSecond * seats()) / WRITES_WORTH_A_MS) - since()
      return left < 1 ? 0 : left
    },
    went(edits) {
      recent = recent * Math.exp(-since() / MEMORY_MS) + edits
      wentAt = clock()
    },
  }
}
