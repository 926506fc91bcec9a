import type { MeetingId, ParticipantId } from '@evenhand/shared/domain/ids'
import { must } from '@evenhand/shared/lib/must'
import { deriveKey, openBytes } from '../../src/keys/seal.ts'
import { decodeEdits } from '../../src/relay/edit-log.ts'
import type { TestMeeting } from '../meeting-of.ts'
import { roomOf } from './room-of.ts'

/** Who wrote each edit that is on disk and not yet part of a snapshot, in the order in which they were taken. */
export async function writtenBy(at: TestMeeting): Promise<readonly (ParticipantId | null)[]> {
  const { store, meetings } = at.app.lanes
  const { key } = must(await meetings.open(at.people.meeting as MeetingId), 'the meeting')
  const room = await roomOf(at)
  const { tail } = await store.log.load(room)
  return tail.flatMap(({ seq, sealed }) =>
    decodeEdits(openBytes(deriveKey(key, `log:${room}`), `${room}:${seq}`, sealed)).map(({ by }) => by),
  )
}
