import { isAsked } from '@evenhand/shared/domain/asked'
import type { AudienceId, MemberId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { attendeesOf } from '@evenhand/shared/domain/participant'
import type { Role } from '@evenhand/shared/domain/role'
import type { RoundQuestion } from '@evenhand/shared/domain/scale'

/** Somebody who is asked in a round, as they were when it opened: a later removal takes nobody out of a result. */
export interface Asked {
  readonly participant: ParticipantId
  readonly member: MemberId
  readonly name: string
  readonly role: Role
  readonly of: string
}

/** Who of an audience is asked this in a look that opens now; `anyway` are asked although they do not know the child. [R5] */
export function rosterFor(
  meeting: Meeting,
  audience: AudienceId,
  asks: RoundQuestion,
  anyway: readonly MemberId[],
): readonly Asked[] {
  return attendeesOf(meeting, audience)
    .filter((person) => isAsked(person, asks, meeting.children, anyway.includes(person.member)))
    .map(({ id, member, name, role, of }) => ({ participant: id, member, name, role, of }))
}
