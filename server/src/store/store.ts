import type { Kysely } from 'kysely'
import type { Commands } from './commands.ts'
import type { DoorReads } from './door-reads.ts'
import type { RoomLog } from './room-log.ts'
import type { Database } from './tables.ts'

/**
 * What the rest of the server has of the database: reads on a read-only connection, named writes in the writer's
 * worker, and the log of each room.
 */
export interface Store {
  readonly read: Kysely<Database>
  readonly door: DoorReads
  /** Resolves after COMMIT; rejects when the outcome is unknown or the command threw, and then nothing of it is kept. */
  run<Name extends keyof Commands>(
    name: Name,
    args: Parameters<Commands[Name]>[1],
  ): Promise<Awaited<ReturnType<Commands[Name]>>>
  readonly log: RoomLog
  /**
   * Leaves nothing of what was deleted in the files of the database: what was freed is overwritten, and the log of writes
   * is brought to nothing. Rejects while somebody goes on reading what was there before.
   */
  tidy(): Promise<void>
  /** Finishes what is queued, then closes every connection. */
  close(): Promise<void>
}
