import type { AudienceId } from '@evenhand/shared/domain/ids'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { freshKey } from '../keys/seal.ts'
import { tend } from './keep-room.ts'
import { createRoomState } from './room-state.ts'
import { createSealedLog } from './sealed-log.ts'
import { createHeldLog } from './testing/held-log.ts'
import { MEETING, ROOM } from './testing/people.ts'

function openRoom() {
  const time = { now: 0 }
  const warn = () => {}
  return {
    time,
    room: createRoomState({
      place: { id: ROOM, meeting: MEETING, audience: 'main' as AudienceId },
      doc: new Y.Doc(),
      log: createSealedLog({ log: createHeldLog(), room: ROOM, key: freshKey(), warn }),
      bindings: new Map(),
      present: () => null,
      clock: () => time.now,
      warn,
      emptied: () => {},
      ended: () => {},
    }),
  }
}

describe('a room that is tended now and then', () => {
  test('[N4] sleeps when nobody has written for a minute, and not before', async () => {
    const { room, time } = openRoom()
    time.now = 59_999
    await tend(room)
    expect(room.grid.isAsleep()).toBe(false)
    time.now = 60_000
    await tend(room)
    expect(room.grid.isAsleep()).toBe(true)
  })

  test('[S1] does not sleep while an edit is on its way to the disk', async () => {
    const { room, time } = openRoom()
    time.now = 60_000
    room.queue.add({ by: null, from: null, bytes: new Uint8Array(1) })
    await tend(room)
    expect(room.grid.isAsleep()).toBe(false)
  })
})
