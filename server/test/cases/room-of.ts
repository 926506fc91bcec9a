import type { MeetingId, RoomId } from '@evenhand/shared/domain/ids'
import type { TestMeeting } from '../meeting-of.ts'

/** The one room of a meeting: its main board. Clients are never told its id. */
export async function roomOf({ app, people }: TestMeeting, meeting = people.meeting): Promise<RoomId> {
  const { read } = app.lanes.store
  const rooms = read
    .selectFrom('room')
    .select('id')
    .where('meeting_id', '=', meeting as MeetingId)
  return (await rooms.executeTakeFirstOrThrow()).id
}
