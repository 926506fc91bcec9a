import type { RoomId } from '@evenhand/shared/domain/ids'
import { type LogRow, LONGEST_TRAIL, type RoomLog } from './room-log.ts'

/** The history of rooms for as long as the process lives: for tests and for nothing else. */
export function createMemoryRoomLog(): RoomLog {
  const rooms = new Map<RoomId, { snapshots: LogRow[]; rows: LogRow[]; trail: LogRow[] }>()

  function logOf(room: RoomId) {
    const known = rooms.get(room)
    if (known) return known
    const fresh = { snapshots: [], rows: [], trail: [] }
    rooms.set(room, fresh)
    return fresh
  }

  return {
    async load(room, before = Number.POSITIVE_INFINITY) {
      const { snapshots, rows } = logOf(room)
      const snapshot = snapshots.findLast(({ seq }) => seq < before) ?? null
      const tail = rows.filter(({ seq }) => seq > (snapshot?.seq ?? 0))
      return { snapshot: snapshot && copyOf(snapshot), tail: tail.map(copyOf) }
    },
    async append(room, row) {
      const log = logOf(room)
      if (row.seq !== endOf(log) + 1) return 'taken'
      log.rows.push(copyOf(row))
      if (row.trail) log.trail.push(copyOf({ seq: row.seq, sealed: row.trail }))
      return 'committed'
    },
    async snapshot(room, row, base) {
      const log = logOf(room)
      const kept = log.snapshots.find(({ seq }) => seq === base)
      if (base >= row.seq || log.snapshots.some(({ seq }) => seq > row.seq))
        throw new Error('a newer snapshot is there')
      if (base !== 0 && !kept) throw new Error('there is no such snapshot to go back to')
      log.snapshots = [...(kept ? [kept] : []), copyOf(row)]
      log.rows = log.rows.filter(({ seq }) => seq > base)
      log.trail = log.trail.slice(-LONGEST_TRAIL)
    },
    trail: async (room) => logOf(room).trail.map(copyOf),
  }
}

function endOf({ snapshots, rows }: { snapshots: readonly LogRow[]; rows: readonly LogRow[] }): number {
  return Math.max(rows.at(-1)?.seq ?? 0, snapshots.at(-1)?.seq ?? 0)
}

function copyOf({ seq, sealed }: LogRow): LogRow {
  return { seq, sealed: new Uint8Array(sealed) }
}
