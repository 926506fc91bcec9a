import type { CardId } from '@evenhand/shared/domain/ids'
import type { Person } from './person.ts'

/** One person typing into a card of their own, who remembers what the server has promised to keep. */
export interface Writer {
  readonly person: Person
  readonly card: CardId
  /** Everything typed so far. */
  typed(): string
  types(words: string): void
  /** How many characters are on disk, because the server said so. */
  promised(): number
  /** Up to which character each edit went that the server said is on disk. */
  promises(): readonly number[]
  /** Away from the server, so that nothing is sent again before somebody has looked. */
  away(): void
  back(): void
  /** Everything typed has been said to be saved on the line as it is now. */
  allSaved(): boolean
}

export function createWriter(person: Person): Writer {
  const { board } = person
  let typed = 'Start.'
  const card = board.add(person.view().me.member, 'worried', typed)
  /** After which frame of this socket the text was how long. */
  let marks = [{ n: board.sent(), length: typed.length }]
  const ends = [typed.length]
  // The count begins anew on each line, also on one that came back by itself.
  board.provider.on('status', ({ status }) => {
    if (status === 'disconnected') promised()
    if (status === 'connecting') marks = []
  })
  let kept = 0

  const allSaved = () => board.provider.synced && board.sent() > 0 && board.saved() === board.sent()
  const promised = (): number => {
    const saved = board.saved()
    // What was typed on an earlier line was sent again in one piece, and no mark tells of it.
    if (allSaved()) kept = typed.length
    for (const mark of marks) if (mark.n <= saved && mark.n > 0) kept = Math.max(kept, mark.length)
    return kept
  }

  return {
    person,
    card,
    typed: () => typed,
    types(words) {
      const before = board.sent()
      typed += words
      board.typeInto(card, words)
      if (board.sent() > before) marks.push({ n: board.sent(), length: typed.length })
      ends.push(typed.length)
    },
    promised,
    promises() {
      const until = promised()
      return ends.filter((end) => end <= until)
    },
    away() {
      promised()
      marks = []
      board.provider.disconnect()
    },
    back: () => board.provider.connect(),
    allSaved,
  }
}
