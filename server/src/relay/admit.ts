import type { AudienceId, MeetingId, ParticipantId, RoomId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { audienceOf, belongsIn, isOpen } from '@evenhand/shared/domain/audience'
import { type Attendee, attendeeIn } from '@evenhand/shared/domain/participant'

/** Where a room belongs: one audience of one meeting. */
export interface RoomPlace {
  readonly id: RoomId
  readonly meeting: MeetingId
  readonly audience: AudienceId
}

/**
 * May this participant sit in this room, that is, read its whole document? Gives the person as this audience has them now,
 * or null. Pure, and asked again on every frame, so a removal or the end of a closed stage binds on the next one. Whatever
 * is not known to be allowed is not: no meeting, another meeting's room, an audience that the meeting has not. [N1] [P1]
 */
export function admit(meeting: Meeting | null, room: RoomPlace | null, participant: ParticipantId): Attendee | null {
  if (!meeting) return null
  if (!room) return null
  if (room.meeting !== meeting.id) return null
  const audience = audienceOf(meeting, room.audience)
  if (!audience) return null
  if (!isOpen(meeting, audience)) return null
  const attendee = attendeeIn(meeting, audience.id, participant)
  if (!attendee) return null
  // Whatever the roster came to say: no professional sits in on private family time, no parent among professionals, and no
  // child on another child's page.
  if (belongsIn(attendee, audience) === 'never') return null
  return attendee
}
