import { landed } from './commit-queue.ts'
import type { RoomState } from './room-state.ts'

/** A log with a longer tail than this is slow to open. */
const LONG_TAIL = { rows: 500, bytes: 262_144 }
/** Nobody has written for so long: the room keeps only its bytes. */
const QUIET_MS = 60_000
const LONGEST_WITHOUT_SNAPSHOT_MS = 300_000

/** Shortens the log once it is long. */
export async function keepShort(room: RoomState): Promise<void> {
  const { rows, bytes } = room.log.tail()
  if (rows >= LONG_TAIL.rows || bytes >= LONG_TAIL.bytes) await shorten(room)
}

/** Finishes what is on its way, then leaves nothing to be read back but the snapshot. */
export async function rest(room: RoomState): Promise<void> {
  do {
    await room.queue.settled()
    if (room.log.tail().rows > 0) await shorten(room)
    // Somebody may have come, written and gone again while the snapshot was on its way.
  } while (room.queue.waiting())
}

/** Shortens a log that has waited long for it, and lets the document of a quiet room go. */
export async function tend(room: RoomState): Promise<void> {
  const now = room.clock()
  if (room.dirtySince !== null && now - room.dirtySince >= LONGEST_WITHOUT_SNAPSHOT_MS) await shorten(room)
  const isQuiet = now - room.editedAt >= QUIET_MS
  if (!isQuiet || room.over || room.queue.waiting()) return
  room.grid.sleep()
  room.committed.settle()
}

/** Encoded at once, written when all that it holds is on disk: people may go on writing meanwhile. [S1] */
async function shorten(room: RoomState): Promise<void> {
  if (room.sick || room.shortening) return
  room.shortening = true
  try {
    const upTo = room.log.last()
    const { update } = room.grid.whole()
    await landed(room.queue)
    room.dirtySince = null
    await room.log.snapshot(update, upTo)
  } catch {
    // The rows are all there still: the room is only slower to open.
    room.warn('room-snapshot-failed', { room: room.place.id })
  } finally {
    room.shortening = false
  }
}
