import type { CardId } from '@evenhand/shared/domain/ids'
import type { Person } from './person.ts'

/** What this person's board says on a card; nothing when the card is not there. */
export function wordsAt({ board }: Pick<Person, 'board'>, card: CardId): string {
  return board.cards().some(({ id }) => id === card) ? board.wordsOf(card) : ''
}
