import type { ChildId } from './ids.ts'
import type { Child } from './meeting.ts'
import { firstName, type Participant } from './participant.ts'
import { may, onlyAsProxy } from './policy.ts'
import type { RoundQuestion, Scale } from './scale.ts'

type Person = Pick<Participant, 'name' | 'role' | 'child' | 'knows' | 'scores' | 'givesView' | 'withoutDevice'>

/** Which child a participant is; null for everybody who is none, and where it cannot be told. */
export function childWhoIs({ role, name, knows, child: said }: Person, children: readonly Child[]): ChildId | null {
  if (role !== 'child') return null
  if (said) return said
  const known = children.filter(({ id }) => knows.includes(id))
  if (known.length === 1) return known[0]?.id ?? null
  return known.find((child) => firstName(child.name) === firstName(name))?.id ?? null
}

/** Is this person asked this? `anyway` is for somebody who does not know the child and whom the chair asks all the same. [R5] */
export function isAsked(person: Person, asked: RoundQuestion, children: readonly Child[], anyway: boolean): boolean {
  if (asked.kind === 'threshold_view') return givesViews(person) && (anyway || person.knows.includes(asked.child))
  if (!person.scores || !may(person.role, 'score', 'own') || onlyAsProxy(person.role, 'score')) return false
  const own = childWhoIs(person, children)
  // A child is asked on a scale of their own alone, and nobody else is asked on that one.
  if (asked.who === 'child' || person.role === 'child') return asked.who === 'child' && own === asked.child
  return isFor(person, asked.who) && (anyway || person.knows.includes(asked.child))
}

/** Does this person give a professional's view on the threshold? */
export function givesViews({ role, givesView }: Pick<Person, 'role' | 'givesView'>): boolean {
  return givesView && may(role, 'view-threshold', 'own')
}

function isFor({ role }: Person, who: Scale['who']): boolean {
  const family = role === 'parent_carer' || role === 'family_network'
  return who === 'everyone' || (who === 'family') === family
}

/**
 * May this person type an answer for that one? Whoever supports a child does for that child alone; the others only for
 * people without a device. Nobody does for the chair. [P2]
 */
export function mayEnterFor(enterer: Person, other: Person, children: readonly Child[]): boolean {
  if (!may(enterer.role, 'enter-score', 'own') || other.role === 'chair') return false
  if (!onlyAsProxy(enterer.role, 'enter-score')) return other.withoutDevice === true
  const child = childWhoIs(other, children)
  return child !== null && enterer.knows.includes(child)
}
