import type { RoomId } from '@evenhand/shared/domain/ids'
import type { Sealed } from './tables.ts'

/** A room keeps this many rows of its trail: far more than a meeting has, and an end to what one person can fill. */
export const LONGEST_TRAIL = 5_000

export interface LogRow {
  readonly seq: number
  readonly sealed: Sealed
}

export interface NewLogRow extends LogRow {
  /** Kept as long as the room, while the row itself goes with a snapshot. */
  readonly trail?: Sealed | undefined
}

/**
 * Port: the durable history of rooms. Rows are opaque here; the room seals and opens them.
 * Any implementation must pass `room-log.contract.ts`.
 */
export interface RoomLog {
  /**
   * The newest snapshot, if any, and every row after it in order. With `before`, the newest one with a smaller `seq`:
   * where to go back to when that one does not open. An unknown room reads as empty.
   */
  load(room: RoomId, before?: number): Promise<{ snapshot: LogRow | null; tail: readonly LogRow[] }>
  /**
   * Adds row `seq`, which must be the next one. Resolves only when the row is on disk. `taken` when somebody else
   * wrote that `seq` first: the caller is not the owner any more. Rejects when the outcome is unknown. [S1]
   */
  append(room: RoomId, row: NewLogRow): Promise<'committed' | 'taken'>
  /**
   * Keeps this snapshot and the one at `base`, and drops every other and the rows up to `base`, in one transaction: the
   * old log or the new one, never neither. `base` is one that is known to open, or 0, and then all rows stay. Rejects
   * when there is no such base, or when what it is asked to keep is not newer.
   */
  snapshot(room: RoomId, row: LogRow, base: number): Promise<void>
  /** What rows left behind as their trail, in order: the newest `LONGEST_TRAIL`, and until the next snapshot some more. */
  trail(room: RoomId): Promise<readonly LogRow[]>
}
