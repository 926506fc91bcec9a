import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { cpSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { MemberId } from '@evenhand/shared/domain/ids'
import type { PublishedView } from '@evenhand/shared/protocol/sharing-view'
import { FAMILY_TIME, familyMeeting, movesOnTo } from './family-meeting.ts'
import { meetingOf, type TestMeeting } from './meeting-of.ts'
import { backUp, everyByte, openAll } from './read-everything.ts'
import { type SeatAt, seatAt } from './seat-at.ts'
import { until } from './until.ts'

/** Words that occur nowhere else. */
const PRIVATE = 'privatecanary we do not trust that aunt'
const PUBLISHED = 'plancanary grandmother has them on Fridays'

let server: TestMeeting
let chair: SeatAt
let dana: SeatAt
let odile: SeatAt
let tamsin: SeatAt
const passing = () => `${server.dataFolder}.passing`
const keyFiles = () => (existsSync(passing()) ? readdirSync(passing()) : [])
const me = (seat: SeatAt): MemberId => seat.view().me.member

beforeEach(async () => {
  server = await meetingOf()
  const meeting = await familyMeeting(server.staff, server.base)
  chair = meeting.chair
  tamsin = await meeting.joins('Tamsin')
  await movesOnTo(chair, FAMILY_TIME)
  dana = await meeting.joins('Dana')
  odile = await meeting.joins('Odile')
})
afterEach(async () => {
  for (const seat of [chair, dana, odile, tamsin]) seat.leave()
  await server.end()
})

/** Dana writes one card that stays and one that she publishes; everything is on disk. */
async function writes() {
  dana.board().add(me(dana), 'needs', PRIVATE)
  const plan = dana.board().add(me(dana), 'needs', PUBLISHED)
  await until('Odile has both', () => odile.board().cards().length === 2)
  expect((await dana.ask('POST', '/published', { card: plan })).status).toBe(204)
  return plan
}

async function isOver(): Promise<void> {
  await movesOnTo(chair, FAMILY_TIME, 1)
  await until('nothing is left of the key', () => keyFiles().length === 0)
}

describe('while private family time is on', () => {
  test('[B3] the family writes together, and the chair and the social worker wait outside', async () => {
    await writes()
    for (const outside of [chair, tamsin]) {
      expect(outside.view().waiting).toBe(true)
      const again = await seatAt(outside, server.base)
      expect(again.room).toBeNull()
      // The family's own audience and one that does not exist are the same to them.
      const [foreign, unknown] = [dana.view().audience, 'nothing-like-it']
      const answers = [foreign, unknown].map((audience) => outside.ask('POST', '/seat', { audience }))
      for (const { body } of await Promise.all(answers))
        expect(body).toMatchObject({ rooms: [], meeting: { waiting: true } })
      expect((await outside.ask('GET', '/published')).status).toBe(403)
      again.leave()
    }
    expect(Buffer.concat([chair, tamsin].map(({ wire }) => wire.received())).includes('canary')).toBe(false)
  })

  test('[B3] nobody comes in by a handle of Dana’s, whatever their role', async () => {
    const handle = dana.seat.rooms[0]?.handle ?? ''
    for (const outside of [chair, tamsin]) {
      const socket = outside.wire.socket(`/sync/${handle}`)
      const code = await new Promise((resolve) => socket.once('close', resolve))
      expect(code).toBe(4404)
    }
  })

  test('[B3] what they wrote is still there after the server was stopped and started again', async () => {
    await writes()
    await server.restart()
    const again = await seatAt(dana, server.base)
    expect(again.board().cards()).toHaveLength(2)
    expect(again.seat.outboxKey).toBe(dana.seat.outboxKey)
    again.leave()
  })

  test('[B3] a card is published by whoever wrote it, once, under their name, and by nobody else', async () => {
    const plan = await writes()
    expect((await odile.ask('POST', '/published', { card: plan })).status).toBe(404)
    expect((await dana.ask('POST', '/published', { card: plan })).status).toBe(204)
    expect(((await odile.ask('GET', '/published')).body as PublishedView).cards).toEqual([plan])
    await isOver()
    const board = await seatAt(chair, server.base)
    const author = board.view().people.find(({ name }) => name.startsWith('Dana'))
    expect(
      board
        .board()
        .cards()
        .map((card) => card.author),
    ).toEqual([author?.id])
    board.leave()
  })
})

describe('once private family time is over', () => {
  test('[B3] nobody finds anything but what was published: no device, file, backup of then, key or log', async () => {
    await writes()
    const backup = backUp(server.dataFolder)
    const [room = ''] = keyFiles()
    const key = readFileSync(path.join(passing(), room))
    // The backup does hold the rows, and with the key that was there then they would open.
    expect(openAll(backup, [key]).plain.includes('privatecanary')).toBe(true)
    expect(openAll(backup).closed).toBeGreaterThan(0)
    const family = openAll(backup, [key]).plain.length - openAll(backup).plain.length
    expect(family).toBeGreaterThan(0)

    await isOver()
    const again = await seatAt(chair, server.base)
    await until('the plan is on the board', () => again.board().cards().length === 1)
    for (const folder of [server.dataFolder, backup]) {
      const files = everyByte(folder)
      for (const secret of [key, 'privatecanary', 'plancanary']) expect(files.includes(secret)).toBe(false)
      expect(openAll(folder).plain.includes('privatecanary')).toBe(false)
    }
    const live = openAll(server.dataFolder)
    expect(live.plain.includes('plancanary')).toBe(true)
    expect(live.closed).toBe(0)
    expect(everyByte(server.dataFolder).includes(room)).toBe(false)
    for (const { wire } of [chair, tamsin, again]) expect(wire.received().includes('privatecanary')).toBe(false)
    expect(server.log()).not.toContain('canary')
    again.leave()
    rmSync(backup, { recursive: true })
  })

  test('[B3] what Dana’s phone had not sent yet is noise: the next family time has another key', async () => {
    await writes()
    const before = dana.seat.outboxKey
    await isOver()
    const from = chair.view().stage
    await chair.ask('POST', '/run', { do: 'move', from, to: from - 1, unmet: [], reason: null })
    await until('it is on again', () => chair.view().stage === from - 1)
    const again = await seatAt(dana, server.base)
    expect(again.board().cards()).toEqual([])
    expect(again.seat.outboxKey).not.toBe(before)
    again.leave()
  })

  test('[B3] a backup of then that is brought back holds rows that nobody opens, and they are taken away', async () => {
    await writes()
    const backup = backUp(server.dataFolder)
    await isOver()
    await server.restart(() => {
      for (const name of readdirSync(server.dataFolder)) rmSync(path.join(server.dataFolder, name), { recursive: true })
      cpSync(backup, server.dataFolder, { recursive: true })
    })
    expect((await dana.ask('POST', '/seat')).status).toBe(503)
    const again = await seatAt(dana, server.base)
    expect(again.board().cards()).toEqual([])
    expect(openAll(server.dataFolder).closed).toBe(0)
    again.leave()
    rmSync(backup, { recursive: true })
  })

  test('[B3] the record of what was done says no more than that the chair moved on', async () => {
    const audit = () => server.app.lanes.store.read.selectFrom('audit').select(['what', 'participant_id']).execute()
    const before = (await audit()).length
    await writes()
    expect(await audit()).toHaveLength(before)
  })
})
