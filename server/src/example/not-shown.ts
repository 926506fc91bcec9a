/** What an imported meeting holds that its board does not show, in plain words, each with its count. */
export type NotShown = readonly { readonly what: string; readonly count: number }[]

/** Counts what is left out, in the order in which it is first met, so that nothing goes missing without being named. */
export interface Tally {
  add(what: string, count?: number): void
  /** The text when it is there and no longer than the board takes; otherwise null, and a text too long is counted. */
  within(limit: number, text: string | null | undefined, what: string): string | null
  list(): NotShown
}

export function createTally(): Tally {
  const counts = new Map<string, number>()
  const add = (what: string, count = 1) => {
    if (count > 0) counts.set(what, (counts.get(what) ?? 0) + count)
  }
  return {
    add,
    within(limit, text, what) {
      const trimmed = text?.trim() ?? ''
      if (trimmed.length > limit) add(what)
      return trimmed === '' || trimmed.length > limit ? null : trimmed
    },
    list: () => [...counts].map(([what, count]) => ({ what, count })),
  }
}
