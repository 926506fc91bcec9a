import type { Card } from '@evenhand/shared/domain/grid'
import type { ChildId } from '@evenhand/shared/domain/ids'
import type { PersonView } from '@evenhand/shared/protocol/view'

/** The cards that hold a child's own words: those the child wrote, and those that say they are theirs. */
export function ownWordsOf(
  cards: readonly Card[],
  people: readonly Pick<PersonView, 'id' | 'child'>[],
  child: ChildId,
  which: 'as-they-stand' | 'withdrawn-too' = 'as-they-stand',
): readonly Card[] {
  const themself = new Set(people.filter((person) => person.child === child).map(({ id }) => id))
  return cards.filter(
    ({ author, onBehalfOf, withdrawn }) =>
      (withdrawn === null || which === 'withdrawn-too') &&
      (onBehalfOf?.child === child || (onBehalfOf === null && themself.has(author))),
  )
}
