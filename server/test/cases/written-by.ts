import type { MeetingId, ParticipantId } from '@evenhand/shared/domain/ids'
import { must } from '@evenhand/shared/lib/must'
import { deriveKey, openBytes } from '../../src/keys/seal.ts'
import { decodeEdits } from '../../src/relay/edit-log.ts'
import { roomsOf } from '../../src/store/meeting-store.ts'
import type { TestMeeting } from '../meeting-of.ts'

/** Who wrote each edit that is on disk and not yet part of a snapshot, in the order in which they were taken. */
export async function writtenBy({ app, people }: TestMeeting): Promise<readonly (ParticipantId | null)[]> {
  const { store, meetings } = app.lanes
  const meeting = people.meeting as MeetingId
  const { key } = must(await meetings.open(meeting), 'the meeting')
  const { room } = must((await roomsOf(store.read, meeting))[0], 'a room')
  const { tail } = await store.log.load(room)
  return tail.flatMap(({ seq, sealed }) =>
    decodeEdits(openBytes(deriveKey(key, `log:${room}`), `${room}:${seq}`, sealed)).map(({ by }) => by),
  )
}
