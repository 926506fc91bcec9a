/** An answer that was asked for before the page that needs it was here. It is taken once: whoever asks again asks anew. */
export interface Ahead<Answer> {
  readonly ask: (of: string, load: () => Promise<Answer>) => void
  /** Null when it was not asked for, or was taken. */
  readonly take: (of: string) => Promise<Answer> | null
}

export function createAhead<Answer>(): Ahead<Answer> {
  let asked: { readonly of: string; readonly answer: Promise<Answer> } | null = null
  return {
    ask(of, load) {
      asked = { of, answer: load() }
    },
    take(of) {
      if (asked?.of !== of) return null
      const { answer } = asked
      asked = null
      return answer
    },
  }
}
