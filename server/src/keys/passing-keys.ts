import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { RoomId } from '@evenhand/shared/domain/ids'
import { asKey, freshKey, type Key } from './seal.ts'

/**
 * Keys that are made to be lost: one for each room whose words are not kept, in a file of its own. They come from no
 * other key and are in no database, so whoever has everything but this folder can open nothing of such a room. It must
 * never be backed up. [B3]
 */
export interface PassingKeys {
  /** The key of this room, or null when there is none, or none any more. Throws when what is there is not a key. */
  read(room: RoomId): Key | null
  /** The key of this room, made when there is none. On disk when this returns; throws when it is not. */
  readOrMake(room: RoomId): Key
  /** Overwrites the key. What it closed can be opened by nobody from here on; the file stays until `forget`. */
  destroy(room: RoomId): void
  /** The last trace of a key that is destroyed: that there was one. Harmless to repeat. */
  forget(room: RoomId): void
  /** The rooms that have a key, or had one and are not forgotten. */
  rooms(): readonly RoomId[]
}

const KEY_BYTES = 32
const NO_KEY = Buffer.alloc(KEY_BYTES)
const A_ROOM = /^[\w-]{1,64}$/

export function createPassingKeys(folder: string): PassingKeys {
  const fileOf = (room: RoomId) => {
    // A name from the database becomes a path here, so it is looked at once more.
    if (!A_ROOM.test(room)) throw new Error('the id of a room is no file name')
    return join(folder, room)
  }

  // Looked up with every change of a meeting, so not asked of the disk each time.
  const rooms = new Set(namesIn(folder).filter((name): name is RoomId => A_ROOM.test(name)))

  function read(room: RoomId): Key | null {
    const bytes = bytesIn(fileOf(room))
    return bytes === null || NO_KEY.equals(bytes) ? null : asKey(new Uint8Array(bytes))
  }

  return {
    read,
    readOrMake(room) {
      const known = read(room)
      if (known) return known
      const key = freshKey()
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      write(fileOf(room), 'w', key)
      syncFolder(folder)
      rooms.add(room)
      return key
    },
    destroy(room) {
      if (bytesIn(fileOf(room)) !== null) write(fileOf(room), 'r+', NO_KEY)
    },
    forget(room) {
      rmSync(fileOf(room), { force: true })
      syncFolder(folder)
      rooms.delete(room)
    },
    rooms: () => [...rooms],
  }
}

function write(file: string, how: 'w' | 'r+', bytes: Uint8Array): void {
  const handle = openSync(file, how, 0o600)
  try {
    writeSync(handle, bytes, 0, KEY_BYTES, 0)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** What was cut off while it was first written is no key: nothing had been closed with it yet. */
function bytesIn(file: string): Buffer | null {
  const bytes = orNull(() => readFileSync(file))
  return bytes?.length === 0 ? NO_KEY : bytes
}

function namesIn(folder: string): readonly string[] {
  return orNull(() => readdirSync(folder)) ?? []
}

function syncFolder(folder: string): void {
  const handle = orNull(() => openSync(folder, 'r'))
  if (handle === null) return
  fsyncSync(handle)
  closeSync(handle)
}

/** What a look at a file gives, or null where there is no such file. */
function orNull<Found>(look: () => Found): Found | null {
  try {
    return look()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
