import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { must } from '@evenhand/shared/lib/must'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import type { SeatView } from '@evenhand/shared/protocol/view'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type App, buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { freePort } from './free-port.ts'
import { meetingOf, type TestMeeting } from './meeting-of.ts'
import type { Person } from './person.ts'
import { until } from './until.ts'
import { createWire, type Wire } from './wire.ts'

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await meetingOf()
})
afterEach(() => meeting.end())

const PEOPLE = () => `/api/staff/meetings/${meeting.people.meeting}/people`

async function asks(...people: readonly Person[]): Promise<void> {
  const scales = meeting.chair.view().scales.map(({ id }) => id)
  await meeting.chair.ask('POST', '/looks', { scales })
  await until('they are asked', () => people.every((person) => person.view().looks.length === 1))
}

/** The chair makes a fresh link for somebody and opens it in a browser of their own. */
async function comesInAs(person: Person): Promise<Wire> {
  const renewed = await meeting.staff.ask('POST', `${PEOPLE()}/${person.participant}/link`)
  const list = renewed.body as typeof meeting.people
  const guest = must(
    list.participants.find(({ id }) => id === person.participant),
    'that person',
  )
  const wire = createWire(meeting.base)
  expect((await wire.ask('POST', '/api/join', { secret: guest.link.secret })).status).toBe(200)
  return wire
}

describe('a chair who comes in by somebody else’s link', () => {
  test('[R1] SC01 cannot read what Dana has sent; the device she sent it from can', async () => {
    const dana = await meeting.joins('Dana')
    await asks(dana)
    await dana.scores('Pip', 6, 'weekendcanary')
    const mine = `/rounds/${dana.round('Pip').id}/mine`
    const chairs = await comesInAs(dana)
    expect((await chairs.ask('GET', `/api/p/${dana.participant}${mine}`)).status).toBe(404)
    expect(chairs.received().includes('weekendcanary')).toBe(false)
    expect((await dana.ask('GET', mine)).body).toMatchObject({ answer: { place: 6 } })
  })

  test('[P6] SC07 somebody who was taken out and is let in again sends no score to those inside', async () => {
    const dana = await meeting.joins('Dana')
    await asks(dana)
    await meeting.staff.ask('DELETE', `${PEOPLE()}/${dana.participant}`)
    const back = await comesInAs(dana)
    for (const [name, value] of back.cookies) dana.wire.cookies.set(name, value)
    expect((await dana.scores('Pip', 6)).status).toBe(404)
  })
})

/** What a connection that speaks HTTP by hand is answered, and whether the server then hangs up. */
async function speaks(text: string): Promise<{ answer: string; hungUp: boolean }> {
  const socket = connect(Number(new URL(meeting.base).port), 'localhost')
  let answer = ''
  let hungUp = false
  socket.on('data', (data) => {
    answer += String(data)
  })
  socket.on('error', () => {})
  socket.on('close', () => {
    hungUp = true
  })
  socket.write(text.replaceAll('\n', '\r\n'))
  await until('it is answered', () => answer !== '')
  await until('the server hangs up', () => hungUp, 2_000).catch(() => {})
  socket.destroy()
  return { answer, hungUp }
}

const UPGRADE =
  'Connection: Upgrade\nUpgrade: websocket\nSec-WebSocket-Version: 13\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\n'

describe('somebody who speaks to the server by hand', () => {
  for (const address of ['/sync/%E0%A4%A', '/api/p/%zz/seat', '/sync/%2e%2e/healthz', '//sync', '/SYNC/x']) {
    test(`[N1] AC08 AC15 ${address} is answered without detail, guarded, and its line is not kept open`, async () => {
      for (const how of ['Connection: close\n', UPGRADE]) {
        const { answer, hungUp } = await speaks(`GET ${address} HTTP/1.1\nHost: localhost\n${how}\n`)
        expect(answer).toMatch(/^HTTP\/1\.1 404 /)
        expect(answer).toMatch(/content-security-policy/i)
        expect(answer).toMatch(/cache-control: no-store/i)
        expect(answer.split('\r\n\r\n')[1]).toContain('{"reason":"not-found"}')
        expect(hungUp).toBe(true)
      }
    })
  }

  test('[N4] somebody who pings without ever reading the answers is cut off', async () => {
    const dana = await meeting.joins('Dana')
    const seat = (await dana.ask('POST', '/seat')).body as SeatView
    for (const path of [`/seat/${seat.handle}`, `/sync/${must(seat.rooms[0], 'a room').handle}`]) {
      const socket = connect(Number(new URL(meeting.base).port), 'localhost')
      const cookie = [...dana.wire.cookies].map((pair) => pair.join('=')).join('; ')
      const asks = `GET ${path} HTTP/1.1\nHost: localhost\nOrigin: ${meeting.base}\nCookie: ${cookie}\n${UPGRADE}\n`
      socket.write(asks.replaceAll('\n', '\r\n'))
      await new Promise((resolve) => socket.once('data', resolve))
      socket.pause()
      let cut = false
      socket.on('error', () => {
        cut = true
      })
      const pings = Buffer.concat(
        Array<Buffer>(8_000).fill(Buffer.from([0x89, 0xfd, 0, 0, 0, 0, ...Array(125).fill(1)])),
      )
      for (let sent = 0; sent < 40 && !cut; sent += 1) {
        await new Promise((resolve) => socket.write(pings, resolve))
      }
      socket.destroy()
      expect(cut).toBe(true)
    }
  })

  test('[N4] one person holds five seats at the board and no more, and the others notice nothing', async () => {
    const dana = await meeting.joins('Dana')
    const priya = await meeting.joins('Priya')
    const closed: number[] = []
    for (let tab = 0; tab < 8; tab += 1) {
      const seat = (await dana.ask('POST', '/seat')).body as SeatView
      const socket = dana.wire.socket(`/sync/${must(seat.rooms[0], 'a room').handle}`)
      socket.on('close', (code) => closed.push(code))
      await new Promise((resolve) => socket.once('message', resolve))
    }
    await until('the oldest are closed', () => closed.length >= 3)
    expect(closed).toEqual([CLOSE.replaced, CLOSE.replaced, CLOSE.replaced])
    expect(priya.board.closedWith()).toBeNull()
  })

  test('[N4] new sockets bring no new allowance: who comes again and again is sent away for a while', async () => {
    const dana = await meeting.joins('Dana')
    const seat = (await dana.ask('POST', '/seat')).body as SeatView
    for (const path of [`/seat/${seat.handle}`, `/sync/${must(seat.rooms[0], 'a room').handle}`]) {
      let sentAway = 0
      for (let come = 0; come < 125; come += 1) {
        const socket = dana.wire.socket(path)
        sentAway += await new Promise<number>((resolve) => {
          socket.once('message', () => resolve(0))
          socket.once('close', (code) => resolve(code === CLOSE.comeBack ? 1 : 0))
        })
        socket.terminate()
      }
      expect(sentAway).toBeGreaterThan(0)
    }
  })
})

describe('behind a proxy that speaks https', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'evenhand-proxied-'))
  const HOME = 'https://board.example.invalid'
  let app: App
  let port: number

  beforeEach(async () => {
    port = await freePort()
    const config = readConfig({ PORT: String(port), EVENHAND_DATA: folder, EVENHAND_URL: HOME }, folder)
    const silent = () => undefined
    const log = { debug: silent, info: silent, warn: silent, error: silent }
    app = await buildApp({ config, log, clock: Date.now, every: () => silent, clientFolder: folder })
    await app.listen()
  })
  afterEach(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const asks = (route: string, forwarded: Record<string, string> = {}) =>
    fetch(`http://localhost:${port}${route}`, {
      method: 'POST',
      headers: { origin: HOME, 'content-type': 'application/json', ...forwarded },
      body: JSON.stringify({ email: 'nobody@example.invalid', passPhrase: 'x' }),
    })

  test('[N4] one caller’s guesses do not shut the door on the others, and naming somebody else does not help them', async () => {
    const guesses = Array.from({ length: 21 }, (_, at) => `203.0.113.${at}, 198.51.100.1`)
    let last = 0
    for (const caller of guesses) last = (await asks('/api/sign-in', { 'x-forwarded-for': caller })).status
    expect(last).toBe(429)
    expect((await asks('/api/sign-in', { 'x-forwarded-for': '198.51.100.2' })).status).toBe(401)
  })

  test('[N1] nobody loads the example from outside, however near the proxy makes them look', async () => {
    expect((await asks('/api/example', { 'x-forwarded-host': 'localhost' })).status).toBe(404)
    const door = await fetch(`http://localhost:${port}/api/front-door`)
    expect(await door.json()).toEqual({ needsSetUp: true, offersExample: false })
    expect(door.headers.get('strict-transport-security')).toContain('max-age=')
  })
})
