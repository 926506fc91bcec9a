import type { Box, Card } from './grid.ts'
import type { MemberId } from './ids.ts'
import type { Role } from './role.ts'

/** Whose card it is in the chair's count. Nothing on a card says so. */
export const SIDES = ['family', 'professionals', 'others'] as const
export type Side = (typeof SIDES)[number]

const SIDE_OF: Readonly<Record<Role, Side>> = {
  chair: 'others',
  minute_taker: 'others',
  social_worker: 'professionals',
  partner_professional: 'professionals',
  parent_carer: 'family',
  family_network: 'family',
  child: 'family',
  advocate: 'family',
  interpreter: 'others',
  observer_trainee: 'others',
}

interface Person {
  readonly id: MemberId
  readonly name: string
  readonly role: Role
}

/** How many cards of a box each side has. */
export type Balance = Readonly<Record<Side, number>>

/**
 * How many cards of a box each side has put there, for the chair alone: a count and no verdict. A card that was entered for
 * somebody is theirs: a child's is the family's, another's goes by the person of that name. Withdrawn cards are left out.
 */
export function cardBalance(cards: readonly Card[], box: Box, people: readonly Person[]): Balance {
  const counts = { family: 0, professionals: 0, others: 0 }
  for (const card of cards) if (card.box === box && !card.withdrawn) counts[sideOf(card, people)] += 1
  return counts
}

function sideOf({ author, onBehalfOf }: Card, people: readonly Person[]): Side {
  if (onBehalfOf?.child) return 'family'
  const spoken = onBehalfOf && people.find(({ id, name }) => id === onBehalfOf.member || name === onBehalfOf.name)
  const person = spoken ?? people.find(({ id }) => id === author)
  return person ? SIDE_OF[person.role] : 'others'
}
