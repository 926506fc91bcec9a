import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AudienceId, MeetingId, ParticipantId, RoomId } from '@evenhand/shared/domain/ids'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from './open-store.ts'
import type { Store } from './store.ts'

let folder: string
let store: Store

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-doors-'))
  store = await openStore({ folder })
  const none = { staff: null, wrapped: new Uint8Array(), sealed: new Uint8Array(), source: null, links: [] }
  await store.run('createMeeting', { ...none, meeting, at: 0, participants: [dana], rooms: [{ id: room, audience }] })
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const dana = 'dana' as ParticipantId
const room = 'room' as RoomId
const meeting = 'meeting' as MeetingId
const audience = 'main' as AudienceId
const token = { participant: dana, tokenHash: 'token', expiresAt: 100, now: 0 }

describe('what is asked at the doors', () => {
  test('[P4] a token stands for its person until it runs out or is ended, and nobody else', async () => {
    await store.run('startParticipation', token)
    expect(store.door.holderOf('token', 99)).toBe(dana)
    expect(store.door.holderOf('token', 100)).toBeNull()
    expect(store.door.holderOf('other', 0)).toBeNull()
    await store.run('endParticipation', { tokenHash: 'token' })
    expect(store.door.holderOf('token', 0)).toBeNull()
  })

  test('[G1] somebody who was shut out is not let in because a room is being read at that moment', async () => {
    await store.run('startParticipation', token)
    await store.read.transaction().execute(async (trx) => {
      await trx.selectFrom('participation').selectAll().execute()
      await store.run('endParticipation', { tokenHash: 'token' })
      expect(await trx.selectFrom('participation').selectAll().execute()).toHaveLength(1)
      expect(store.door.holderOf('token', 0)).toBeNull()
    })
  })

  test('[G5] a handle leads to its place, and one of the server’s own to nowhere', async () => {
    const audience = 'main' as AudienceId
    const places = [{ room, handleHash: 'board', clientId: 7 }]
    await store.run('takeSeat', { participant: dana, audience, handleHash: 'steering', rooms: places, at: 1 })
    await store.run('reserveClientId', { room, handleHash: 'server', clientId: 8, at: 1 })
    expect(store.door.placeBehind('board')).toEqual({ participant: dana, audience, room, clientId: 7 })
    expect(store.door.placeBehind('steering')).toEqual({ participant: dana, audience, room: null, clientId: null })
    expect(store.door.placeBehind('server')).toBeNull()
    expect(store.door.placeBehind('unknown')).toBeNull()
  })

  test('[N1] a person and a room are of one meeting, and what nobody has made is nowhere', () => {
    expect(store.door.meetingOf(dana)).toBe(meeting)
    expect(store.door.roomOf(room)).toEqual({ meeting, audience })
    expect(store.door.roomsOf(meeting)).toEqual([{ room, audience }])
    expect(store.door.meetingOf('nobody' as ParticipantId)).toBeNull()
    expect(store.door.roomOf('nowhere' as RoomId)).toBeNull()
    expect(store.door.roomsOf('none' as MeetingId)).toEqual([])
  })
})
