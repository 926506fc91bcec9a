import type { RoomId } from '@evenhand/shared/domain/ids'
import type { Database as File } from 'better-sqlite3'
import type { Sealed } from './tables.ts'

export interface RowToAppend {
  readonly room: RoomId
  readonly seq: number
  readonly sealed: Sealed
  /** What is kept of it when the row itself is gone. */
  readonly trail?: Sealed | undefined
}

export type Appended = 'committed' | 'taken'

/**
 * Adds log rows, one transaction for all of them, each only as the next of its room. Raw statements: this is the path
 * of every keystroke. Throws when the transaction did not commit, and then none of the rows may be taken as kept. [S4]
 */
export function createAppendRows(db: File): (rows: readonly RowToAppend[]) => Appended[] {
  const last = db
    .prepare<[RoomId, RoomId], number>(
      `select max(
         coalesce((select max(seq) from room_log where room_id = ?), 0),
         coalesce((select max(seq) from room_snapshot where room_id = ?), 0))`,
    )
    .pluck()
  const insert = db.prepare<[RoomId, number, Sealed]>('insert into room_log (room_id, seq, sealed) values (?, ?, ?)')

  const keepTrail = db.prepare<[RoomId, number, Sealed]>(
    'insert into room_trail (room_id, seq, sealed) values (?, ?, ?)',
  )

  const appendOne = ({ room, seq, sealed, trail }: RowToAppend): Appended => {
    if (seq !== (last.get(room, room) ?? 0) + 1) return 'taken'
    insert.run(room, seq, sealed)
    if (trail) keepTrail.run(room, seq, trail)
    return 'committed'
  }
  const appendAll = db.transaction((rows: readonly RowToAppend[]) => rows.map(appendOne))
  return (rows) => appendAll.immediate(rows)
}
