import type { MeetingId, ParticipantId } from '@evenhand/shared/domain/ids'
import { sql, type Transaction } from 'kysely'
import type { Database } from './tables.ts'

/** Notes what was done in the transaction that does it. `by` is who did it or to whom; `what` is a constant word. */
export async function addAudit(
  trx: Transaction<Database>,
  row: { meeting: MeetingId; at: number; by: ParticipantId | null; what: string },
): Promise<void> {
  await trx
    .insertInto('audit')
    .values({
      // Numbered here and not by the database, which would do it differently on each kind.
      id: sql<number>`(select coalesce(max(id), 0) + 1 from audit)`,
      meeting_id: row.meeting,
      at: row.at,
      participant_id: row.by,
      what: row.what,
    })
    .execute()
}
