/** Columns of reasons beyond this many are too narrow to read; they stand in rows then, without threads. */
export const MOST_COLUMNS = 5
/** Between two columns, as a share of the whole width. The style sheet's column gap is the same. */
const GAP = 0.015

export interface Thread {
  /** Where it leaves the line, and where it meets its reasons: shares of the whole width. */
  readonly from: number
  readonly to: number
  /** Share of the height at which it runs sideways. Threads of one side never share a level, so none cross. */
  readonly level: number
}

/** Takes where each used number stands (left to right, shares of the width) and leads one thread from it to its column. */
export function threadPaths(sources: readonly number[]): readonly Thread[] {
  const count = sources.length
  const column = (1 - GAP * (count - 1)) / count
  return sources.map((from, index) => {
    const to = index * (column + GAP) + Math.min(0.012, column / 2)
    // Those that go left run lower the further right they start; those that go right, the other way round.
    const depth = to < from ? index : count - 1 - index
    return { from, to, level: (depth + 1) / (count + 1) }
  })
}
