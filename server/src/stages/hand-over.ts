import { belongs, firstSession } from '@evenhand/shared/domain/audience'
import { MAY_TAKE_THE_CHAIR } from '@evenhand/shared/domain/chair'
import type { MemberId } from '@evenhand/shared/domain/ids'
import { someMeetWhoMustNot } from '@evenhand/shared/domain/lobby'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { type Participant, type Place, placeIn } from '@evenhand/shared/domain/participant'
import type { Role } from '@evenhand/shared/domain/role'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'
import { randomId } from '../identity/tokens.ts'
import { withRoleOf } from '../people/change-people.ts'

/**
 * The meeting with another chair, in one change: the two swap roles, and with the role goes a place wherever the chair has
 * one. What either of them wrote stays theirs, and so do the scores they are asked for. Refused when there is nobody of
 * that alias in the first session, when they cannot take the chair, or when they would meet somebody whom they must not.
 */
export function handedOver(meeting: Meeting, to: MemberId): Outcome<Meeting, 'bad-request'> {
  const { participants } = meeting
  const first = firstSession(meeting).id
  const next = participants.find((person) => placeIn(person, first)?.member === to)
  const chair = participants.find(({ role }) => role === 'chair')
  if (!next || !chair || !MAY_TAKE_THE_CHAIR.includes(next.role)) return refused('bad-request')
  const isMade = participants.some(({ maker }) => maker)
  const changed = {
    ...meeting,
    participants: participants.map((person) => {
      if (person === chair) return { ...as(meeting, person, next.role), ...(isMade ? {} : { maker: true as const }) }
      return person === next ? { ...as(meeting, person, 'chair'), places: placesOf(meeting, next, chair) } : person
    }),
  }
  return someMeetWhoMustNot(changed) ? refused('bad-request') : done(changed)
}

/** Places that the new role has not end: whoever was the chair reads no child's page as somebody else. [C3] */
function as(meeting: Meeting, person: Participant, role: Role): Participant {
  return withRoleOf(meeting, person, role) ?? person
}

/** Their own places, and one wherever the chair sits: a session without its chair could not go on. */
function placesOf({ audiences }: Meeting, next: Participant, chair: Participant): readonly Place[] {
  const missing = audiences.filter(({ id, kind }) => {
    return placeIn(chair, id) !== null && placeIn(next, id) === null && belongs('chair', kind) !== 'never'
  })
  // Somebody who was in a session once is known there by the alias they had.
  const back = new Set(missing.map(({ id }) => id))
  const own = next.places.map(({ audience, member, left }) => {
    return left && !back.has(audience) ? { audience, member, left } : { audience, member }
  })
  const fresh = missing.filter(({ id }) => own.every(({ audience }) => audience !== id))
  return [...own, ...fresh.map(({ id }) => ({ audience: id, member: randomId<MemberId>() }))]
}
