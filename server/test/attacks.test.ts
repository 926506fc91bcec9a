import { connect, type Socket } from 'node:net'
import { must } from '@evenhand/shared/lib/must'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import { FRAME } from '@evenhand/shared/protocol/sync-frame'
import type { SeatView } from '@evenhand/shared/protocol/view'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { WebSocket } from 'ws'
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

/** A socket of this person's, of which a test writes every byte itself. */
async function upgraded(person: Person, path: string): Promise<Socket> {
  const socket = connect(Number(new URL(meeting.base).port), 'localhost')
  const cookie = [...person.wire.cookies].map((pair) => pair.join('=')).join('; ')
  const asks = `GET ${path} HTTP/1.1\nHost: localhost\nOrigin: ${meeting.base}\nCookie: ${cookie}\n${UPGRADE}\n`
  socket.on('error', () => {})
  socket.write(asks.replaceAll('\n', '\r\n'))
  await new Promise((resolve) => socket.once('data', resolve))
  socket.resume()
  return socket
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
      const socket = await upgraded(dana, path)
      socket.pause()
      const line = { cut: false }
      socket.on('error', () => {
        line.cut = true
      })
      const pings = Buffer.concat(
        Array<Buffer>(8_000).fill(Buffer.from([0x89, 0xfd, 0, 0, 0, 0, ...Array(125).fill(1)])),
      )
      for (let sent = 0; sent < 40 && !line.cut; sent += 1) {
        await new Promise((resolve) => socket.write(pings, resolve))
      }
      socket.destroy()
      expect(line.cut).toBe(true)
    }
  })

  test('[N1] UP01 UP22 frames that break the protocol of the socket end that socket and nothing else', async () => {
    const dana = await meeting.joins('Dana')
    const priya = await meeting.joins('Priya')
    const broken = {
      'text that is no text': [0x81, 0x82, 0, 0, 0, 0, 0xff, 0xfe],
      'an unknown kind': [0x8b, 0x80, 0, 0, 0, 0],
      'no mask': [0x82, 0x01, 0x00],
      'compressed, though nobody agreed to it': [0xc2, 0x81, 0, 0, 0, 0, 0],
      'longer than there is memory': [0x82, 0xff, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0],
      'a going on of nothing': [0x80, 0x81, 0, 0, 0, 0, 0],
      'a close without a code': [0x88, 0x81, 0, 0, 0, 0, 3],
    }
    for (const bytes of Object.values(broken)) {
      const seat = (await dana.ask('POST', '/seat')).body as SeatView
      for (const path of [`/seat/${seat.handle}`, `/sync/${must(seat.rooms[0], 'a room').handle}`]) {
        const socket = await upgraded(dana, path)
        socket.write(Buffer.from(bytes))
        await new Promise((resolve) => socket.once('close', resolve))
      }
    }
    priya.board.add(priya.view().me.member, 'well', 'Still here.')
    await until('Priya’s words are saved', () => priya.board.saved() > 0 && priya.board.saved() === priya.board.sent())
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

describe('somebody who is not who they say', () => {
  const allOf = (person: Person) => `/api/p/${person.participant}`

  test('[P4] AC02 a cookie under another person’s name, and one person’s handle with another’s cookie, open nothing', async () => {
    const dana = await meeting.joins('Dana')
    const priya = await meeting.joins('Priya')
    const thief = createWire(meeting.base)
    thief.cookies.set(`evenhand-${dana.participant}`, must([...priya.wire.cookies.values()][0], 'her token'))
    for (const [method, path] of [
      ['POST', '/seat'],
      ['POST', '/stage'],
      ['POST', '/looks'],
      ['GET', '/rounds/x/mine'],
      ['POST', '/leave'],
    ] as const) {
      expect((await thief.ask(method, `${allOf(dana)}${path}`, method === 'POST' ? {} : undefined)).status).toBe(401)
    }
    const seat = (await dana.ask('POST', '/seat')).body as SeatView
    for (const path of [`/seat/${seat.handle}`, `/sync/${must(seat.rooms[0], 'a room').handle}`]) {
      for (const wire of [thief, priya.wire]) expect(await closedWith(wire.socket(path))).toBe(CLOSE.noSeat)
    }
  })

  test('[P4] a handle is worth nothing once its person has left, and comes alive for nobody but them', async () => {
    const dana = await meeting.joins('Dana')
    const seat = (await dana.ask('POST', '/seat')).body as SeatView
    const kept = [...dana.wire.cookies]
    expect((await dana.ask('POST', '/leave')).status).toBe(204)
    for (const [name, value] of kept) dana.wire.cookies.set(name, value)
    for (const path of [`/seat/${seat.handle}`, `/sync/${must(seat.rooms[0], 'a room').handle}`]) {
      expect(await closedWith(dana.wire.socket(path))).toBe(CLOSE.noSeat)
    }
    expect((await dana.ask('POST', '/seat')).status).toBe(401)
  })

  test('[N1] AC11 AC12 AC15 bodies of every odd kind are refused without a word of them, and headers override nothing', async () => {
    const odd = [
      '{bad "canary"',
      '{"__proto__":{"canary":1}}',
      '{"constructor":{"prototype":{"canary":1}}}',
      '[]',
      'null',
      '',
    ]
    for (const type of [
      'application/json',
      'application/json\t',
      'application/json; charset=utf-16',
      'text/plain',
      'canary/x',
    ]) {
      for (const body of odd) {
        const answer = await meeting.staff.ask('POST', '/api/join', body, { 'content-type': type })
        expect(answer.status).toBe(400)
        expect(JSON.stringify(answer.body)).not.toContain('canary')
      }
    }
    const dana = await meeting.joins('Dana')
    const overridden = { 'x-http-method-override': 'DELETE', 'x-http-method': 'DELETE' }
    const one = `${PEOPLE()}/${dana.participant}`
    expect((await meeting.staff.ask('POST', one, {}, overridden)).status).toBe(404)
    expect((await meeting.staff.ask('GET', one, undefined, overridden)).status).toBe(404)
    expect((await dana.ask('POST', '/seat')).status).toBe(200)
  })

  test('[N3] PR01 PR02 PR04 nobody appears as Dana, renames themselves or takes her away', async () => {
    const dana = await meeting.joins('Dana')
    const priya = await meeting.joins('Priya')
    const tamsin = await meeting.joins('Tamsin')
    const danas = dana.board.doc.clientID
    dana.board.provider.awareness.setLocalState({ cursor: null, dragging: null })
    const seen = () => tamsin.board.provider.awareness.getStates()
    await until('Tamsin sees Dana', () => seen().has(danas))
    const socket = must(priya.board.provider.ws, 'a socket')
    const own = priya.board.doc.clientID
    const liar = {
      user: { id: dana.view().me.member, name: 'Dana Thistledown-Sample', role: 'chair' },
      extra: 'canary',
    }
    socket.send(presenceFrame(danas, 2 ** 40, null))
    socket.send(presenceFrame(danas, 2 ** 40, liar))
    socket.send(presenceFrame(own, 2 ** 50, liar))
    await until('Tamsin sees Priya', () => seen().has(own))
    expect(seen().get(own)).toEqual({
      user: { id: priya.view().me.member, name: 'Priya Lanternby', role: 'partner_professional' },
      cursor: null,
      dragging: null,
    })
    expect(seen().get(danas)?.user).toMatchObject({ id: dana.view().me.member, role: 'parent_carer' })
  })
})

function presenceFrame(clientId: number, clock: number, state: object | null): Uint8Array<ArrayBuffer> {
  const entry = encoding.createEncoder()
  for (const number of [1, clientId, clock]) encoding.writeVarUint(entry, number)
  encoding.writeVarString(entry, JSON.stringify(state))
  const frame = encoding.createEncoder()
  encoding.writeVarUint(frame, FRAME.presence)
  encoding.writeVarUint8Array(frame, encoding.toUint8Array(entry))
  return encoding.toUint8Array(frame)
}

function closedWith(socket: WebSocket): Promise<number> {
  return new Promise((resolve, reject) => socket.once('close', resolve).once('error', reject))
}
