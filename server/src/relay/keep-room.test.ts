import type { AudienceId } from '@evenhand/shared/domain/ids'
import { must } from '@evenhand/shared/lib/must'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { freshKey } from '../keys/seal.ts'
import { keepShort, tend } from './keep-room.ts'
import { createRoomState } from './room-state.ts'
import { createSealedLog } from './sealed-log.ts'
import { boardOf } from './testing/at-the-board.ts'
import { createHeldLog } from './testing/held-log.ts'
import { MEETING, ROOM } from './testing/people.ts'
import { turns } from './testing/turns.ts'

function openRoom() {
  const time = { now: 0 }
  const warn = () => {}
  const log = createHeldLog()
  const sealed = createSealedLog({ log, room: ROOM, key: freshKey(), warn })
  return {
    time,
    log,
    sealed,
    room: createRoomState({
      place: { id: ROOM, meeting: MEETING, audience: 'main' as AudienceId },
      doc: new Y.Doc(),
      log: sealed,
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

describe('a long log', () => {
  test('[S2] is shortened while somebody goes on writing: what is on its way is read after the snapshot', async () => {
    const { room, log, sealed } = openRoom()
    const bytes: Uint8Array[] = []
    const { doc } = room.grid.live()
    doc.on('update', (update: Uint8Array) => bytes.push(update))
    const write = (key: string) => {
      doc.getMap('discussed').set(key, true)
      return must(bytes.pop(), 'an edit')
    }
    for (let row = 1; row <= 500; row += 1) await sealed.append([{ by: null, bytes: write(`m-imogen:${row}`) }])
    log.hold()
    room.queue.add({ by: null, from: null, bytes: write('m-imogen:late') })
    const shortened = keepShort(room)
    await turns()
    expect((await log.load(ROOM)).snapshot).toBeNull()
    log.release()
    await shortened
    const { snapshot, tail } = await log.load(ROOM)
    expect([snapshot?.seq, tail.length]).toEqual([500, 1])
    const reopened = new Y.Doc()
    await sealed.load(reopened)
    expect(boardOf(reopened)).toEqual(boardOf(doc))
    expect(reopened.getMap('discussed').size).toBe(501)
  })
})
