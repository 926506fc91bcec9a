import type { MemberId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { may } from '@evenhand/shared/domain/policy'
import type { Role } from '@evenhand/shared/domain/role'

/** Somebody who is asked in a round, as they were when it opened: a later removal takes nobody out of a result. */
export interface Asked {
  readonly participant: ParticipantId
  readonly member: MemberId
  readonly name: string
  readonly role: Role
  readonly of: string
}

/** Who is asked in a look that opens now. Somebody who does not know the child is asked too: they can pass. [R5] */
export function rosterOf(meeting: Meeting): readonly Asked[] {
  return meeting.participants
    .filter((person) => person.scores && person.seesBoard && may(person.role, 'score', 'own'))
    .map(({ id, member, name, role, of }) => ({ participant: id, member, name, role, of }))
}
