import type { AudienceId, MeetingId, RoomId } from '@evenhand/shared/domain/ids'
import type { Key } from '../keys/seal.ts'
import type { OpenMeeting } from './meetings.ts'

/**
 * What every key of one audience's room is derived from: its meeting's key, or one that is kept apart from it. Rejects when
 * there is none, or none any more.
 */
export type RoomKey = (
  place: { readonly id: RoomId; readonly meeting: MeetingId; readonly audience: AudienceId },
  open: OpenMeeting,
) => Promise<Key>
