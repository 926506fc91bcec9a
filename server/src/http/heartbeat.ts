import type { Every } from '../every.ts'

/** What is needed of a socket to know whether somebody is still there. */
export interface Pulse {
  ping(): void
  terminate(): void
  on(event: 'pong' | 'close', listener: () => void): unknown
}

/** The one beat of this process, once a second. */
export interface Heartbeat {
  /**
   * Pings this socket every 30 s until it closes, and cuts it when two pings stay unanswered. `onQuiet` is told when one
   * has, and when there is an answer after all.
   */
  watch(socket: Pulse, onQuiet?: (quiet: boolean) => void): void
  /** Runs `work` at the next beat, once. */
  next(work: () => void): void
  /** Runs `work` at each beat. */
  each(work: () => void): void
  stop(): void
}

const BEAT_MS = 1_000
const BEATS_BETWEEN_PINGS = 30
const MOST_UNANSWERED = 2

/**
 * A phone that loses its network says no goodbye, and TCP would keep its socket for a quarter of an hour. Each second has
 * a thirtieth of the sockets, so that thousands of pings do not leave in one turn and hold up everybody's edits. [N4]
 */
export function createHeartbeat({ every }: { every: Every }): Heartbeat {
  const turns = Array.from({ length: BEATS_BETWEEN_PINGS }, () => new Set<() => void>())
  const always: (() => void)[] = []
  let once: (() => void)[] = []
  let beats = 0
  let watched = 0

  const stop = every(BEAT_MS, () => {
    beats += 1
    const due = once
    once = []
    for (const work of due) work()
    for (const work of always) work()
    for (const ask of turns[beats % BEATS_BETWEEN_PINGS] ?? []) ask()
  })

  return {
    watch(socket, onQuiet = () => {}) {
      watched += 1
      const turn = turns[watched % BEATS_BETWEEN_PINGS]
      let unanswered = 0
      const ask = () => {
        if (unanswered === MOST_UNANSWERED) return socket.terminate()
        if (unanswered === 1) onQuiet(true)
        unanswered += 1
        socket.ping()
      }
      turn?.add(ask)
      socket.on('pong', () => {
        if (unanswered === MOST_UNANSWERED) onQuiet(false)
        unanswered = 0
      })
      socket.on('close', () => turn?.delete(ask))
    },
    next: (work) => void once.push(work),
    each: (work) => void always.push(work),
    stop,
  }
}
