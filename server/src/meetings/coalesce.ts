import { setImmediate as nextTurn } from 'node:timers/promises'

/**
 * Calls within one turn become one run, and calls during a run become one more run after it: never two at once, so
 * that results never overtake each other. `run` must not reject.
 */
export function coalesce(run: () => Promise<void>): () => void {
  let wanted = false
  let running = false

  async function runWhileWanted(): Promise<void> {
    running = true
    while (wanted) {
      await nextTurn()
      wanted = false
      await run()
    }
    running = false
  }

  return () => {
    wanted = true
    if (!running) void runWhileWanted()
  }
}
