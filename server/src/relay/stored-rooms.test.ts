import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AudienceId, RoomId } from '@evenhand/shared/domain/ids'
import { expect, test } from 'vitest'
import { openStore } from '../store/open-store.ts'
import { createRelay } from './relay.ts'
import { createHeldLog } from './testing/held-log.ts'
import { createMemorySeatBook, meetingsKey, meetingsOf } from './testing/live-meeting.ts'
import { dana, MEETING, meetingOf } from './testing/people.ts'

const ROOMS = Array.from({ length: 100 }, (_, index) => `room-${index}` as RoomId)

test('[S2] RE15 after a restart with 100 stored boards none is read before somebody comes, and each is as its log has it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-'))
  const meetings = meetingsOf(meetingOf([dana]))
  const seats = createMemorySeatBook()

  async function started() {
    const store = await openStore({ folder })
    const log = createHeldLog(store.log)
    const relay = createRelay({
      log,
      seats,
      meetings,
      roomKey: meetingsKey,
      roomOf: async () => ({ meeting: MEETING, audience: 'main' as AudienceId }),
      clock: () => 0,
      every: () => () => {},
      warn: () => {},
    })
    const end = async () => {
      await relay.drain()
      await store.close()
    }
    return { relay, log, end }
  }

  const before = await started()
  await Promise.all(ROOMS.map((room) => before.relay.seed(room, (doc) => doc.getMap('discussed').set(room, true))))
  await before.end()

  const after = await started()
  expect(after.log.loads()).toBe(0)
  const keysOf = (room: RoomId) => after.relay.read(room, (doc) => [...doc.getMap('discussed').keys()])
  expect(await keysOf('room-7' as RoomId)).toEqual(['room-7'])
  expect(after.log.loads()).toBe(1)
  for (const room of ROOMS) expect(await keysOf(room)).toEqual([room])
  await after.end()
}, 30_000)
