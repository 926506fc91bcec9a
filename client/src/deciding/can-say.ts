import { childWhoIs } from '@evenhand/shared/domain/asked'
import { type Ability, may, onlyAsProxy } from '@evenhand/shared/domain/policy'
import type { MeetingView, PersonView } from '@evenhand/shared/protocol/view'

/** What the viewer can say here: their own words, and whose words they may write down. The server asks again. [P1] [P2] */
export function canSay(view: MeetingView, ability: Ability) {
  const { role } = view.me
  const proxy = onlyAsProxy(role, ability)
  const writes = may(role, 'write-down-for-others', 'own')
  const speaks = (person: PersonView) => may(person.role, ability, 'own') && !onlyAsProxy(person.role, ability)
  const others = view.people.filter((person) => person.id !== view.me.member && !person.left && speaks(person))
  return {
    own: may(role, ability, 'own') && !proxy,
    others: others.filter((person) => writes || (proxy && isChild(view, person))),
    /** Somebody of the family who is not in the meeting. */
    absent: writes && ability === 'give-family-view',
  }
}

/** Whether that child is one the viewer supports, only the server knows; it refuses any other. */
function isChild({ children }: MeetingView, { role, name, child }: PersonView): boolean {
  const known = children.map(({ id }) => id)
  const person = { role, name, child, knows: known, scores: false, givesView: false, withoutDevice: undefined }
  return childWhoIs(person, children) !== null
}
