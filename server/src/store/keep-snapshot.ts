import type { RoomId } from '@evenhand/shared/domain/ids'
import type { Transaction } from 'kysely'
import type { Database, Sealed } from './tables.ts'

/** Replaces a room's snapshot and drops the rows it holds. Throws when it is older than the one there is. */
export async function keepSnapshot(
  trx: Transaction<Database>,
  { room, seq, sealed }: { readonly room: RoomId; readonly seq: number; readonly sealed: Sealed },
): Promise<void> {
  const before = await trx.selectFrom('room_snapshot').select('seq').where('room_id', '=', room).executeTakeFirst()
  if (before && before.seq > seq) throw new Error('a newer snapshot is there')
  await trx
    .insertInto('room_snapshot')
    .values({ room_id: room, seq, sealed })
    .onConflict((conflict) => conflict.column('room_id').doUpdateSet({ seq, sealed }))
    .execute()
  await trx.deleteFrom('room_log').where('room_id', '=', room).where('seq', '<=', seq).execute()
}
