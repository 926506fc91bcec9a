import type { RoomId } from '@evenhand/shared/domain/ids'
import { CLOSE, type CloseCode } from '@evenhand/shared/protocol/close-code'
import type { RoomPlace } from './admit.ts'
import type { Room } from './room.ts'

/** The rooms that are open, each once: opened by the first who needs it, let go after the last. */
export interface OpenRooms {
  /** Runs `use` on the room, which stays open for as long. Rejects when it cannot be opened; the next call tries again. */
  using<Result>(place: RoomPlace, use: (room: Room) => Promise<Result>): Promise<Result>
  live(): Iterable<Room>
  /** The room, when it is open by now. */
  find(id: RoomId): Room | null
  /** Sends everybody off and runs `work` while nobody can come in. Rejects with it, and then the room is as it was. */
  retire(id: RoomId, code: CloseCode, work: () => Promise<void>): Promise<void>
  closeAll(code: CloseCode): Promise<void>
}

/** `open` is told what to call when the last seat is left and when the room has given up. */
export function createOpenRooms(
  open: (place: RoomPlace, on: { emptied: () => void; ended: () => void }) => Promise<Room>,
): OpenRooms {
  const live = new Map<RoomId, Room>()
  const opening = new Map<RoomId, Promise<Room>>()
  const retired = createRetired(live, opening)
  const holds = createHolds()

  function opened(place: RoomPlace): Promise<Room> {
    if (retired.has(place.id)) return Promise.reject(new Error('the room is being taken away'))
    const known = opening.get(place.id)
    if (known) return known
    const room: Promise<Room> = open(place, {
      emptied: () => void release(place.id),
      ended: () => void forget(place.id, room),
    })
    return keep(live, opening, place.id, room)
  }

  async function release(id: RoomId): Promise<void> {
    const room = live.get(id)
    const inUse = () => !room?.isEmpty() || holds.has(id)
    if (!room || inUse()) return
    await room.rest()
    if (inUse() || live.get(id) !== room) return
    // Dropped first: nothing of it waits any more, and whoever comes now opens it anew without waiting for its end.
    drop(live, opening, id)
    await room.close(CLOSE.comeBack)
  }

  /** Only when its last write has ended one way or the other may the room be opened again. */
  async function forget(id: RoomId, room: Promise<Room>): Promise<void> {
    await (await room).rest()
    // It may have been let go and opened anew meanwhile: that one is not the one that ended.
    if (opening.get(id) === room) drop(live, opening, id)
  }

  return {
    async using(place, use) {
      holds.add(place.id)
      try {
        return await use(await opened(place))
      } finally {
        holds.remove(place.id)
        void release(place.id)
      }
    },
    live: () => live.values(),
    find: (id) => live.get(id) ?? null,
    retire: retired.retire,
    closeAll: (code) => closeAll(opening.values(), code),
  }
}

function keep(
  live: Map<RoomId, Room>,
  opening: Map<RoomId, Promise<Room>>,
  id: RoomId,
  room: Promise<Room>,
): Promise<Room> {
  opening.set(id, room)
  room.then(
    (ready) => live.set(id, ready),
    () => opening.delete(id),
  )
  return room
}

function drop(live: Map<RoomId, Room>, opening: Map<RoomId, Promise<Room>>, id: RoomId): void {
  live.delete(id)
  opening.delete(id)
}

/** Rooms that are being taken away: nobody comes into them meanwhile. */
function createRetired(live: Map<RoomId, Room>, opening: Map<RoomId, Promise<Room>>) {
  const retiring = new Set<RoomId>()
  return {
    has: (id: RoomId) => retiring.has(id),
    async retire(id: RoomId, code: CloseCode, work: () => Promise<void>): Promise<void> {
      if (retiring.has(id)) throw new Error('the room is being taken away')
      retiring.add(id)
      try {
        const room = await opening.get(id)?.catch(() => null)
        drop(live, opening, id)
        await room?.close(code)
        await work()
      } finally {
        retiring.delete(id)
      }
    },
  }
}

async function closeAll(opening: Iterable<Promise<Room>>, code: CloseCode): Promise<void> {
  const rooms = await Promise.allSettled(opening)
  await Promise.all(rooms.flatMap((room) => (room.status === 'fulfilled' ? [room.value.close(code)] : [])))
}

/** How many are using a room at this moment. */
function createHolds() {
  const counts = new Map<RoomId, number>()
  return {
    has: (id: RoomId) => counts.has(id),
    add: (id: RoomId) => counts.set(id, (counts.get(id) ?? 0) + 1),
    remove(id: RoomId) {
      const left = (counts.get(id) ?? 0) - 1
      if (left > 0) counts.set(id, left)
      else counts.delete(id)
    },
  }
}
