/** Steps through neighbours that one update may cost. An honest offline batch of 500 edits stays below a third. */
export const MOST_STEPS = 400_000

/**
 * Counts the work that Yjs will have with an update before it has it: a write between neighbours that are not adjacent
 * makes Yjs walk everything between them, and a few kilobytes of such writes can hold a server for seconds.
 */
export interface WorkBudget {
  /** False once the budget is spent. */
  spend(steps: number): boolean
}

/** A budget of `MOST_STEPS`, for one update. */
export function createWorkBudget(): WorkBudget {
  let left = MOST_STEPS
  return {
    spend(steps) {
      left -= steps
      return left >= 0
    },
  }
}
