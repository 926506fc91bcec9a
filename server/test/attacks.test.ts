import { connect } from 'node:net'
import { must } from '@evenhand/shared/lib/must'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import type { SeatView } from '@evenhand/shared/protocol/view'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { WebSocket } from 'ws'
import { UPGRADE, upgradedByHand } from './by-hand.ts'
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

describe('somebody who speaks to the server by hand', () => {
  test('[N1] AC08 AC15 an address of a wrong shape is answered without detail, guarded, and its line is not kept open', async () => {
    const long = `/sync/${'%41'.repeat(33)}/${'x'.repeat(4_000)}`
    const odd = ['/sync/%E0%A4%A', '/api/p/%zz/seat', '/sync/%2e%2e/healthz', '//sync', '/SYNC/x', '/sync/x/', long]
    for (const address of odd) {
      for (const how of ['Connection: close\n', UPGRADE]) {
        const { answer, hungUp } = await speaks(`GET ${address} HTTP/1.1\nHost: localhost\n${how}\n`)
        expect(answer).toMatch(/^HTTP\/1\.1 404 /)
        expect(answer).toMatch(/content-security-policy/i)
        expect(answer).toMatch(/cache-control: no-store/i)
        expect(answer.split('\r\n\r\n')[1]).toContain('{"reason":"not-found"}')
        expect(hungUp).toBe(true)
      }
    }
  })

  test('[N4] somebody who pings without ever reading the answers is cut off', async () => {
    const dana = await meeting.joins('Dana')
    const seat = (await dana.ask('POST', '/seat')).body as SeatView
    for (const path of [`/seat/${seat.handle}`, `/sync/${must(seat.rooms[0], 'a room').handle}`]) {
      const socket = await upgradedByHand(meeting.base, dana, path)
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
        const socket = await upgradedByHand(meeting.base, dana, path)
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
      ['POST', '/run'],
      ['POST', '/break'],
      ['POST', '/chair'],
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
})

function closedWith(socket: WebSocket): Promise<number> {
  return new Promise((resolve, reject) => socket.once('close', resolve).once('error', reject))
}
