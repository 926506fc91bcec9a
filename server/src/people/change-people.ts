import { audienceOf, belongsIn } from '@evenhand/shared/domain/audience'
import type { MemberId, ParticipantId } from '@evenhand/shared/domain/ids'
import { apartFrom, type Apart, someMeetWhoMustNot } from '@evenhand/shared/domain/lobby'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { type Participant, takenOut, withPerson } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import { quietOnceOver } from '@evenhand/shared/domain/quiet-word'
import type { Role } from '@evenhand/shared/domain/role'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'
import type { SetAttends } from '@evenhand/shared/protocol/people-command'

/** The person behind an alias of an audience that the caller is in too; null for every other alias. [P6] */
export function personBehind(
  { participants }: Pick<Meeting, 'participants'>,
  caller: Participant,
  alias: MemberId,
): Participant | null {
  const own = new Set(caller.places.filter(({ left }) => !left).map(({ audience }) => audience))
  const isThem = ({ places }: Participant) =>
    places.some(({ member, audience }) => member === alias && own.has(audience))
  return participants.find(isThem) ?? null
}

/**
 * Somebody with another role, and without what it does not have: places, a score, a view. The next edit is judged by it.
 * Null when they have that role already.
 */
export function withRoleOf(meeting: Meeting, person: Participant, role: Role): Participant | null {
  if (person.role === role) return null
  const changed = { ...person, role }
  const places = person.places.map((place) => {
    const audience = audienceOf(meeting, place.audience)
    return audience && belongsIn(changed, audience) === 'never' ? { ...place, left: true as const } : place
  })
  return {
    ...changed,
    places,
    scores: person.scores && may(role, 'score', 'own'),
    givesView: person.givesView && may(role, 'view-threshold', 'own'),
  }
}

/** Somebody taken out of the whole meeting. Null for the chair: a meeting has one at all times, and they hand over first. */
export function removed(person: Participant): Participant | null {
  return person.role === 'chair' ? null : { ...takenOut(person), removed: true }
}

/** Somebody as it was now said that they attend; what was not said stays. */
export function attending(person: Participant, said: SetAttends): Participant {
  const { attends, withoutDevice, agency } = person
  return {
    ...person,
    attends: said.attends === undefined ? attends : (said.attends ?? undefined),
    withoutDevice: (said.withoutDevice ?? withoutDevice) === true ? true : undefined,
    agency: said.agency === undefined ? agency : (said.agency ?? undefined),
  }
}

/** The meeting with two people who must not meet. Refused while both are inside one audience: one of them goes first. */
export function withApart(meeting: Meeting, apart: Apart): Outcome<Meeting, 'bad-request' | 'must-not-meet'> {
  const [one, other] = apart.pair
  const known = apart.pair.every((id) => meeting.participants.some((person) => person.id === id))
  if (!known || one === other) return refused('bad-request')
  const kept = withoutApart(meeting, one, other)
  const named = { ...kept, lobby: { ...kept.lobby, apart: [...kept.lobby.apart, apart] } }
  return someMeetWhoMustNot(named) ? refused('must-not-meet') : done(named)
}

/** The meeting in which these two may meet again. The same one when they might. */
export function withoutApart(meeting: Meeting, one: ParticipantId, other: ParticipantId): Meeting {
  if (!apartFrom(meeting, one).includes(other)) return meeting
  const apart = meeting.lobby.apart.filter(({ pair }) => !(pair.includes(one) && pair.includes(other)))
  return { ...meeting, lobby: { ...meeting.lobby, apart } }
}

/**
 * The meeting with this person changed by a step; null when the step says there is nothing to change, or they are gone.
 * Whoever is removed by it takes along what they told the chair. [X2]
 */
export function changedPerson(
  meeting: Meeting,
  id: ParticipantId,
  step: (person: Participant) => Participant | null,
): Meeting | null {
  const person = meeting.participants.find((each) => each.id === id)
  const now = person ? step(person) : null
  return now ? quietOnceOver(withPerson(meeting, now)) : null
}
