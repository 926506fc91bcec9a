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
  let kept = 0

  const promised = (): number => {
    const saved = board.saved()
    for (const mark of marks) if (mark.n <= saved && mark.n > 0) kept = Math.max(kept, mark.length)
    return kept
  }

  return {
    person,
    card,
    typed: () => typed,
    types(words) {
      typed += words
      board.typeInto(card, words)
      marks.push({ n: board.sent(), length: typed.length })
    },
    promised,
    away() {
      promised()
      marks = []
      board.provider.disconnect()
    },
    back: () => board.provider.connect(),
    allSaved: () => board.provider.synced && board.sent() > 0 && board.saved() === board.sent(),
  }
}
