import type { AudienceId, MeetingId, ParticipantId, RoomId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Participant } from '@evenhand/shared/domain/participant'

/** Where a room belongs: one audience of one meeting. */
export interface RoomPlace {
  readonly id: RoomId
  readonly meeting: MeetingId
  readonly audience: AudienceId
}

/**
 * May this participant sit in this room, that is, read its whole document? Gives the person as the roster has them now,
 * or null. Pure, and asked again on every frame, so a removal binds on the next one. Whatever is not known to be
 * allowed is not: no meeting, another meeting's room, an audience nobody has decided about. [N1] [P1]
 */
export function admit(meeting: Meeting | null, room: RoomPlace | null, participant: ParticipantId): Participant | null {
  if (!meeting) return null
  if (!room) return null
  if (room.meeting !== meeting.id) return null
  const audience: string = room.audience
  if (audience !== 'main') return null
  const person = meeting.participants.find(({ id }) => id === participant)
  if (!person) return null
  if (!person.seesBoard) return null
  return person
}
