import type { MeetingId } from '@evenhand/shared/domain/ids'
import type { Transaction } from 'kysely'
import type { Database } from './tables.ts'

/** Takes a meeting away with all that hangs on it, its key among it. What a room has kept goes by the room. [S3] */
export async function dropMeeting(trx: Transaction<Database>, { meeting }: { meeting: MeetingId }): Promise<void> {
  const rooms = trx.selectFrom('room').select('id').where('meeting_id', '=', meeting)
  await trx.deleteFrom('room_log').where('room_id', 'in', rooms).execute()
  await trx.deleteFrom('room_snapshot').where('room_id', 'in', rooms).execute()
  await trx.deleteFrom('room_trail').where('room_id', 'in', rooms).execute()
  await trx.deleteFrom('seat').where('room_id', 'in', rooms).execute()
  await trx.deleteFrom('audit').where('meeting_id', '=', meeting).execute()
  await trx.deleteFrom('meeting').where('id', '=', meeting).execute()
}
