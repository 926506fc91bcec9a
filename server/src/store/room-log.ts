import type { RoomId } from '@evenhand/shared/domain/ids'
import type { Sealed } from './tables.ts'

export interface LogRow {
  readonly seq: number
  readonly sealed: Sealed
}

/**
 * Port: the durable history of rooms. Rows are opaque here; the room seals and opens them.
 * Any implementation must pass `room-log.contract.ts`.
 */
export interface RoomLog {
  /** The snapshot, if any, and every row after it in order. An unknown room reads as empty. */
  load(room: RoomId): Promise<{ snapshot: LogRow | null; tail: readonly LogRow[] }>
  /**
   * Adds row `seq`, which must be the next one. Resolves only when the row is on disk. `taken` when somebody else
   * wrote that `seq` first: the caller is not the owner any more. Rejects when the outcome is unknown. [S1]
   */
  append(room: RoomId, row: LogRow): Promise<'committed' | 'taken'>
  /** Replaces the snapshot and drops the rows it holds, in one transaction: the old log or the new snapshot, never neither. */
  snapshot(room: RoomId, row: LogRow): Promise<void>
}
