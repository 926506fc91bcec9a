import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AudienceId, MeetingId, ParticipantId, RoomId } from '@evenhand/shared/domain/ids'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from './open-store.ts'
import { audiencesSeenBy } from './room-store.ts'
import type { Store } from './store.ts'

const MEETING = 'm' as MeetingId
const DANA = 'dana' as ParticipantId
const [OLD, FRESH] = ['old' as RoomId, 'fresh' as RoomId]
const MAIN = 'main' as AudienceId
const bytes = (mark: string) => Buffer.from(mark.repeat(40))
let folder: string
let store: Store

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-rooms-'))
  store = await openStore({ folder })
  await store.run('createMeeting', {
    meeting: MEETING,
    staff: null,
    at: 1,
    wrapped: bytes('w'),
    sealed: bytes('r'),
    source: bytes('s'),
    participants: [DANA],
    rooms: [{ id: OLD, audience: MAIN }],
    links: [],
  })
  const rooms = [{ room: OLD, handleHash: 'h-room', clientId: 7 }]
  await store.run('takeSeat', { participant: DANA, audience: MAIN, handleHash: 'h-tab', rooms, at: 1 })
  await store.log.append(OLD, { seq: 1, sealed: bytes('first row'), trail: bytes('first trail') })
  await store.log.append(OLD, { seq: 2, sealed: bytes('second row') })
  await store.log.snapshot(OLD, { seq: 2, sealed: bytes('snapshot') }, 0)
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

/** Every byte of every file of the database. */
const onDisk = () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))))
const OLD_MARKS = ['first row', 'first trail', 'second row', 'snapshot'].map(bytes)
const isOnDisk = (mark: Buffer | string) => onDisk().includes(mark)

test('[B3] an emptied room leaves no byte in any file, and nobody who sat in it', async () => {
  for (const mark of OLD_MARKS) expect(isOnDisk(mark)).toBe(true)
  await store.run('emptyRoom', { room: OLD, fresh: FRESH })
  await store.tidy()
  for (const mark of [...OLD_MARKS, 'h-room', 'h-tab']) expect(isOnDisk(mark)).toBe(false)
  expect(store.door.roomsOf(MEETING)).toEqual([{ room: FRESH, audience: MAIN }])
  expect(await audiencesSeenBy(store.read, DANA)).toEqual(new Set())
})

test('[B3] nothing is left of a long log either, whose rows the database has moved about among those of other rooms', async () => {
  const marks = Array.from({ length: 200 }, () => randomBytes(24))
  const row = (seq: number, mark: Uint8Array) => ({
    seq,
    sealed: Buffer.concat([mark, bytes('x'), randomBytes(seq * 7)]),
  })
  // Asked for in one go, so that they are written together; in the order in which they were asked for.
  const rows = marks.flatMap((mark, index) => [
    store.log.append(OLD, row(index + 3, mark)),
    store.log.append('other' as RoomId, row(index + 1, randomBytes(24))),
  ])
  expect(new Set(await Promise.all(rows))).toEqual(new Set(['committed']))
  await store.tidy()
  const before = onDisk()
  expect(marks.filter((mark) => before.includes(mark))).toHaveLength(200)
  await store.run('emptyRoom', { room: OLD, fresh: FRESH })
  await store.tidy()
  const left = onDisk()
  expect(marks.filter((mark) => left.includes(mark))).toEqual([])
})

test('[B3] emptying a room a second time, after a crash, takes nothing away from the one in its place', async () => {
  await store.run('emptyRoom', { room: OLD, fresh: FRESH })
  await store.log.append(FRESH, { seq: 1, sealed: bytes('kept') })
  await store.run('emptyRoom', { room: OLD, fresh: 'another' as RoomId })
  expect(store.door.roomsOf(MEETING)).toEqual([{ room: FRESH, audience: MAIN }])
  expect((await store.log.load(FRESH)).tail).toHaveLength(1)
})

test('[B4] a room that was purged begins anew under another id; of the old one no byte is left', async () => {
  const first = { room: FRESH, seq: 1, sealed: bytes('what is left'), trail: bytes('its trail') }
  await store.run('rotateRoom', {
    meeting: MEETING,
    room: OLD,
    fresh: { first, clientId: 9, handleHash: 'h-server' },
    source: null,
    by: DANA,
    at: 2,
  })
  await store.tidy()
  for (const mark of [...OLD_MARKS, 'h-room', bytes('s')]) expect(isOnDisk(mark)).toBe(false)
  expect((await store.log.load(FRESH)).tail.map(({ seq }) => seq)).toEqual([1])
  expect((await store.log.trail(FRESH)).map(({ seq }) => seq)).toEqual([1])
  expect(store.door.roomOf(OLD)).toBeNull()
  expect(await store.log.append(FRESH, { seq: 2, sealed: bytes('next') })).toBe('committed')
})

test('[B4] a purge that cannot be done whole is not done at all', async () => {
  const first = { room: FRESH, seq: 1, sealed: bytes('what is left') }
  const fresh = { first, clientId: 9, handleHash: 'h-tab' }
  const args = { meeting: MEETING, room: OLD, fresh, source: null, by: DANA, at: 2 }
  await expect(store.run('rotateRoom', args)).rejects.toThrow('UNIQUE')
  expect(store.door.roomsOf(MEETING)).toEqual([{ room: OLD, audience: MAIN }])
  expect((await store.log.load(OLD)).snapshot?.seq).toBe(2)
})
