import type { Kysely } from 'kysely'
import type { RoomLog } from './room-log.ts'
import type { Database } from './tables.ts'
import type { Writer } from './writer.ts'

/** The history of rooms in the one file: written by the writer, read beside it. */
export function createSqliteRoomLog(opts: {
  readonly read: Kysely<Database>
  readonly writer: Pick<Writer, 'append' | 'run'>
}): RoomLog {
  const { read, writer } = opts
  return {
    // One transaction, so that a snapshot taken between the two reads cannot swallow rows that neither then shows.
    load: (room, before = Number.MAX_SAFE_INTEGER) =>
      read.transaction().execute(async (trx) => {
        const snapshot = await trx
          .selectFrom('room_snapshot')
          .select(['seq', 'sealed'])
          .where('room_id', '=', room)
          .where('seq', '<', before)
          .orderBy('seq', 'desc')
          .limit(1)
          .executeTakeFirst()
        const tail = await trx
          .selectFrom('room_log')
          .select(['seq', 'sealed'])
          .where('room_id', '=', room)
          .where('seq', '>', snapshot?.seq ?? 0)
          .orderBy('seq')
          .execute()
        return { snapshot: snapshot ?? null, tail }
      }),
    append: (room, row) => writer.append({ room, ...row }),
    snapshot: (room, { seq, sealed }, base) => writer.run('keepSnapshot', { room, seq, sealed, base }),
    trail: (room) =>
      read.selectFrom('room_trail').select(['seq', 'sealed']).where('room_id', '=', room).orderBy('seq').execute(),
  }
}
