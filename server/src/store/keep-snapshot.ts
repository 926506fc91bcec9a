import type { RoomId } from '@evenhand/shared/domain/ids'
import type { Transaction } from 'kysely'
import { LONGEST_TRAIL } from './room-log.ts'
import type { Database, Sealed } from './tables.ts'

interface NewSnapshot {
  readonly room: RoomId
  readonly seq: number
  readonly sealed: Sealed
  readonly base: number
}

/** Keeps this snapshot beside the one at `base`, and of the rows those after it. Throws when there is no such base, or none older. */
export async function keepSnapshot(
  trx: Transaction<Database>,
  { room, seq, sealed, base }: NewSnapshot,
): Promise<void> {
  const kept = await trx.selectFrom('room_snapshot').select('seq').where('room_id', '=', room).execute()
  if (base >= seq || kept.some((one) => one.seq > seq)) throw new Error('a newer snapshot is there')
  if (base !== 0 && !kept.some((one) => one.seq === base)) throw new Error('there is no such snapshot to go back to')
  await trx
    .insertInto('room_snapshot')
    .values({ room_id: room, seq, sealed })
    .onConflict((conflict) => conflict.columns(['room_id', 'seq']).doUpdateSet({ sealed }))
    .execute()
  await trx.deleteFrom('room_snapshot').where('room_id', '=', room).where('seq', 'not in', [base, seq]).execute()
  await trx.deleteFrom('room_log').where('room_id', '=', room).where('seq', '<=', base).execute()
  const beyond = trx.selectFrom('room_trail').select('seq').where('room_id', '=', room)
  const gone = beyond.orderBy('seq', 'desc').limit(1).offset(LONGEST_TRAIL)
  await trx.deleteFrom('room_trail').where('room_id', '=', room).where('seq', '<=', gone).execute()
}
