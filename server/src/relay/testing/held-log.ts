import { createMemoryRoomLog } from '../../store/memory-room-log.ts'
import type { LogRow, RoomLog } from '../../store/room-log.ts'

/** A log whose disk can be made to wait or to fail. */
export interface HeldLog extends RoomLog {
  /** From now on nothing gets to the disk. */
  hold(): void
  /** What was held gets there, and everything after it. */
  release(): void
  /** The next append, or the one after so many more, ends like this: somebody else was first, or nobody knows. */
  failNext(how: 'taken' | 'unknown', after?: number): void
  /** From now on every row reads back like this. */
  distort(change: (row: LogRow) => LogRow): void
  /** How often a room was loaded. */
  loads(): number
}

export function createHeldLog(log: RoomLog = createMemoryRoomLog()): HeldLog {
  let held: Promise<void> = Promise.resolve()
  let letGo: (() => void) | null = null
  let failure: { how: 'taken' | 'unknown'; after: number } | null = null
  let distortion: (row: LogRow) => LogRow = asItIs
  let loads = 0
  return {
    async load(room, before) {
      loads += 1
      const { snapshot, tail } = await log.load(room, before)
      return { snapshot, tail: tail.map(distortion) }
    },
    snapshot: (room, row, base) => log.snapshot(room, row, base),
    trail: (room) => log.trail(room),
    async append(room, row) {
      await held
      if (!failure || failure.after-- > 0) return log.append(room, row)
      const { how } = failure
      failure = null
      if (how === 'unknown') throw new Error('the disk did not say')
      return 'taken'
    },
    hold() {
      held = new Promise((resolve) => {
        letGo = resolve
      })
    },
    release: () => letGo?.(),
    failNext(how, after = 0) {
      failure = { how, after }
    },
    distort(change) {
      distortion = change
    },
    loads: () => loads,
  }
}

function asItIs(row: LogRow): LogRow {
  return row
}
