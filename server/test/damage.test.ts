import { statSync } from 'node:fs'
import path from 'node:path'
import type { MeetingPeopleView, SeatView } from '@evenhand/shared/protocol/view'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type MeetingAt, setUpMeeting } from './meeting-of.ts'
import { type Person, takeSeat } from './person.ts'
import { type ServerProcess, startServer } from './server-process.ts'
import { movesTo, WRITING } from './steering.ts'
import { until } from './until.ts'
import { wordsAt } from './words-at.ts'
import { createWriter } from './writer.ts'

let server: ServerProcess
let meeting: MeetingAt
let dana: Person
beforeEach(async () => {
  server = await startServer()
  meeting = await setUpMeeting(server.url, server.setUpLink)
  dana = await meeting.joins('Dana')
  dana.board.add(dana.view().me.member, 'worried', 'He waits at the window.')
  await until('it is saved', () => dana.board.saved() === dana.board.sent())
})
afterEach(async () => {
  meeting.everybodyLeaves()
  await server.end()
})

/** Does this to the data while no server has it, and starts the server again. */
async function whileStopped(damage: (db: Sqlite.Database) => void): Promise<void> {
  await server.kill()
  const db = new Sqlite(path.join(server.dataFolder, 'evenhand.db'))
  damage(db)
  db.close()
  await server.restart()
}

/** The same staff member's other meeting, entered by them, with a card of their own on its board. */
async function otherMeetingWorks(): Promise<void> {
  const { staff, base } = meeting
  const answer = await staff.ask('POST', '/api/staff/meetings', {
    title: 'Friday at two',
    kind: 'initial_child_protection_conference',
    date: '2026-11-27',
    children: [{ name: 'Pip', age: 9 }],
    people: [],
    lobby: 'open',
  })
  const made = answer.body as MeetingPeopleView
  const entered = await staff.ask('POST', `/api/staff/meetings/${made.meeting}/enter`)
  const chair = await takeSeat(staff, base, (entered.body as { participant: Person['participant'] }).participant)
  await movesTo(chair, WRITING)
  chair.board.add(chair.view().me.member, 'well', 'All is well here.')
  await until('it is saved', () => chair.board.saved() === chair.board.sent())
  chair.leave()
}

/** Whoever was there is told to come back, and a device that has nothing yet is sent nothing at all. */
async function boardStaysShut(): Promise<void> {
  await until('Dana is told to come back', () => dana.board.closedWith() === CLOSE.comeBack)
  expect(dana.board.synced()).toBe(false)
  const { wire, participant } = dana
  const seated = await wire.ask('POST', `/api/p/${participant}/seat`)
  if (seated.status !== 200) return
  const socket = wire.socket(`/sync/${(seated.body as SeatView).rooms[0]?.handle}`)
  let frames = 0
  socket.on('message', () => {
    frames += 1
  })
  const code = await new Promise((resolve) => socket.once('close', resolve))
  expect([code, frames]).toEqual([CLOSE.comeBack, 0])
}

describe('a board whose data is damaged', () => {
  test('[S2] a byte has changed in a row: this board does not open and the log says which, another works', async () => {
    await whileStopped((db) => {
      const row = db
        .prepare<[], { seq: number; sealed: Buffer }>('select seq, sealed from room_log order by seq desc')
        .get()
      const sealed = Buffer.from(row?.sealed ?? [])
      sealed[sealed.length >> 1] = (sealed[sealed.length >> 1] ?? 0) ^ 1
      expect(db.prepare('update room_log set sealed = ? where seq = ?').run(sealed, row?.seq).changes).toBe(1)
    })
    await boardStaysShut()
    expect(server.log()).toContain('"room-not-opened"')
    expect(server.log()).not.toContain('window')
    await otherMeetingWorks()
  }, 60_000)

  test('[S3] its key is gone: nobody is shown an empty board in its place, the log says so, another works', async () => {
    await whileStopped((db) => {
      expect(db.prepare('delete from meeting_key').run().changes).toBe(1)
    })
    await boardStaysShut()
    expect(server.log()).toContain('"room-without-key"')
    await otherMeetingWorks()
  }, 60_000)
})

describe('a disk that fails', () => {
  test('[S1] a commit that fails ends the process without a "saved"; a fresh start has all that was called saved', async () => {
    const file = path.join(server.dataFolder, 'evenhand.db-wal')
    await server.kill()
    // No file may grow much further: a write that fails and is not for want of room, as on a broken disk.
    await server.restart({ largestFile: statSync(file).size + 65_536 })
    await until('Dana is back', () => dana.board.provider.synced && dana.board.saved() > 0)
    const writer = createWriter(dana)
    const ended = server.ended().then((code) => ({ code }))
    let gone: { code: number | null } | null = null
    while (gone === null) {
      writer.types(' and waits')
      gone = await Promise.race([ended, new Promise<null>((resolve) => setTimeout(resolve, 5, null))])
    }
    expect(gone.code).toBe(1)
    expect(server.log()).toContain('What was to be saved could not be, so this server has ended.')
    writer.away()
    expect(writer.promised()).toBeGreaterThan(0)
    expect(writer.promised()).toBeLessThan(writer.typed().length)
    await server.restart()
    const { chair } = meeting
    const fresh = await takeSeat(chair.wire, meeting.base, chair.participant)
    await until('nothing is missing', () => wordsAt(fresh, writer.card).length >= writer.promised())
    expect(writer.typed().startsWith(wordsAt(fresh, writer.card))).toBe(true)
    fresh.leave()
    writer.back()
    await until('all is saved', writer.allSaved)
  }, 60_000)
})
