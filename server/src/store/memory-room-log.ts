import type { RoomId } from '@evenhand/shared/domain/ids'
import type { LogRow, RoomLog } from './room-log.ts'

/** The history of rooms for as long as the process lives: for tests and for nothing else. */
export function createMemoryRoomLog(): RoomLog {
  const rooms = new Map<RoomId, { snapshot: LogRow | null; tail: LogRow[] }>()

  function logOf(room: RoomId) {
    const known = rooms.get(room)
    if (known) return known
    const fresh = { snapshot: null, tail: [] }
    rooms.set(room, fresh)
    return fresh
  }

  return {
    async load(room) {
      const { snapshot, tail } = logOf(room)
      return { snapshot: snapshot && copyOf(snapshot), tail: tail.map(copyOf) }
    },
    async append(room, row) {
      const log = logOf(room)
      if (row.seq !== endOf(log) + 1) return 'taken'
      log.tail.push(copyOf(row))
      return 'committed'
    },
    async snapshot(room, row) {
      const log = logOf(room)
      if (log.snapshot && log.snapshot.seq > row.seq) throw new Error('a newer snapshot is there')
      log.snapshot = copyOf(row)
      log.tail = log.tail.filter(({ seq }) => seq > row.seq)
    },
  }
}

function endOf({ snapshot, tail }: { snapshot: LogRow | null; tail: readonly LogRow[] }): number {
  return tail.at(-1)?.seq ?? snapshot?.seq ?? 0
}

function copyOf({ seq, sealed }: LogRow): LogRow {
  return { seq, sealed: new Uint8Array(sealed) }
}
