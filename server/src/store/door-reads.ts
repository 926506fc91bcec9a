import type { AudienceId, MeetingId, ParticipantId, RoomId } from '@evenhand/shared/domain/ids'
import type { Database as File } from 'better-sqlite3'

/**
 * What is asked each time somebody comes in. Read at once, by statements that are prepared once: building each anew would
 * cost more than answering it.
 */
export interface DoorReads {
  /** Whom a participation's token lets its holder be, or null when it is unknown or has run out. */
  holderOf(tokenHash: string, now: number): ParticipantId | null
  /** The place behind a handle. The server's own rows have nobody who could sit there, so they are never found. */
  placeBehind(handleHash: string): StoredPlace | null
  meetingOf(participant: ParticipantId): MeetingId | null
  roomsOf(meeting: MeetingId): readonly { readonly room: RoomId; readonly audience: AudienceId }[]
  /** Which meeting and audience a room is of, or null when there is no such room. */
  roomOf(room: RoomId): { readonly meeting: MeetingId; readonly audience: AudienceId } | null
}

export interface StoredPlace {
  readonly participant: ParticipantId
  readonly audience: AudienceId | null
  readonly room: RoomId | null
  readonly clientId: number | null
}

/**
 * Over a connection of its own: on one that others hold a transaction open on, somebody who was shut out a moment ago
 * would still be let in. [G1]
 */
export function createDoorReads(file: File): DoorReads {
  const holder = file.prepare<[string, number], { participant: ParticipantId }>(
    'select participant_id as participant from participation where token_hash = ? and expires_at > ?',
  )
  const place = file.prepare<[string], StoredPlace>(
    `select participant_id as participant, audience, room_id as room, client_id as clientId from seat
     where handle_hash = ? and participant_id is not null`,
  )
  const meeting = file.prepare<[ParticipantId], { meeting: MeetingId }>(
    'select meeting_id as meeting from participant where id = ?',
  )
  const rooms = file.prepare<[MeetingId], { room: RoomId; audience: AudienceId }>(
    'select id as room, audience from room where meeting_id = ?',
  )
  const room = file.prepare<[RoomId], { meeting: MeetingId; audience: AudienceId }>(
    'select meeting_id as meeting, audience from room where id = ?',
  )
  return {
    holderOf: (tokenHash, now) => holder.get(tokenHash, now)?.participant ?? null,
    placeBehind: (handleHash) => place.get(handleHash) ?? null,
    meetingOf: (participant) => meeting.get(participant)?.meeting ?? null,
    roomsOf: (id) => rooms.all(id),
    roomOf: (id) => room.get(id) ?? null,
  }
}
