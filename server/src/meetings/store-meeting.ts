import type { AudienceId, ParticipantId, RoomId, StaffId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Clock } from '../clock.ts'
import { makeLink } from '../identity/links.ts'
import { randomId } from '../identity/tokens.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { deriveKey, type Key, sealBytes } from '../keys/seal.ts'
import type { Store } from '../store/store.ts'
import { makerOf } from './present-meeting.ts'
import { sealMeeting } from './stored-meeting.ts'

export interface StoredMeeting {
  /** The room of each audience. */
  readonly rooms: ReadonlyMap<AudienceId, RoomId>
  readonly key: Key
  /** The secret of each person's link. */
  readonly secrets: ReadonlyMap<ParticipantId, string>
}

/**
 * Stores a meeting that was made or imported, with a fresh key, its rooms and a link for each person, in one
 * transaction. With a staff member behind it the chair needs no link: they enter from their list of meetings.
 * `source` is an imported file as it came; it is kept sealed. Rejects when any of it could not be stored.
 */
export async function storeMeeting(
  parts: { store: Store; keyRing: KeyRing; clock: Clock },
  args: { meeting: Meeting; staffId: StaffId | null; source?: Uint8Array },
): Promise<StoredMeeting> {
  const { meeting, staffId, source } = args
  const at = parts.clock()
  const { key, wrapped } = parts.keyRing.newMeetingKey(meeting.id)
  const rooms = meeting.audiences.map(({ id: audience }) => ({ id: randomId<RoomId>(), audience }))
  const links = meeting.participants
    .filter((person) => staffId === null || person !== makerOf(meeting))
    .map(({ id }) => makeLink(key, id, at))
  await parts.store.run('createMeeting', {
    meeting: meeting.id,
    staff: staffId,
    at,
    wrapped,
    sealed: sealMeeting(key, meeting),
    source: source ? sealBytes(deriveKey(key, 'source'), `source:${meeting.id}`, source) : null,
    participants: meeting.participants.map(({ id }) => id),
    rooms,
    links: links.map(({ row }) => row),
  })
  return {
    rooms: new Map(rooms.map(({ id, audience }) => [audience, id])),
    key,
    secrets: new Map(links.map(({ row, secret }) => [row.participant, secret])),
  }
}
