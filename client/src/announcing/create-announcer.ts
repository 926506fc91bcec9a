import { type Cell, createCell } from '../session/cell.ts'

/** What is read aloud now, oldest first. The key tells a sentence from the same one said again. */
export interface Said {
  readonly key: number
  readonly words: string
}

/** Says things to whoever reads with their ears. What is said stands on the screen as well; nothing is said here alone. */
export interface Announcer {
  /** What the reader did, and what happens to them: said when the voice is free. */
  readonly say: (words: string) => void
  /** What others did. Dropped while the reader has asked not to be told. */
  readonly sayOfOthers: (words: string) => void
  /** Something was not taken: said at once. */
  readonly sayNow: (words: string) => void
}

export interface SpeakingAnnouncer extends Announcer {
  readonly polite: Cell<readonly Said[]>
  readonly assertive: Cell<readonly Said[]>
}

export const SILENT: Announcer = { say() {}, sayOfOthers() {}, sayNow() {} }

/** Long enough to be read out, short enough that nobody comes across it later as if it were news. */
const STAYS_MS = 20_000

export function createAnnouncer(hearsOthers: () => boolean): SpeakingAnnouncer {
  const polite: Cell<readonly Said[]> = createCell([])
  const assertive: Cell<readonly Said[]> = createCell([])
  let key = 0
  const into = (cell: Cell<readonly Said[]>) => (words: string) => {
    if (words === '') return
    const said = { key: key++, words }
    cell.set([...cell.get(), said])
    setTimeout(() => cell.set(cell.get().filter((each) => each !== said)), STAYS_MS)
  }
  const say = into(polite)
  return {
    polite,
    assertive,
    say,
    sayNow: into(assertive),
    sayOfOthers: (words) => {
      if (hearsOthers()) say(words)
    },
  }
}
