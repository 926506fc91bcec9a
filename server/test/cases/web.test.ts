import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ParticipantId, RoomId } from '@evenhand/shared/domain/ids'
import { must } from '@evenhand/shared/lib/must'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import type { MeetingPeopleView, SeatView } from '@evenhand/shared/protocol/view'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { PASS_PHRASE } from '../meeting-of.ts'
import type { Person } from '../person.ts'
import { until } from '../until.ts'
import { createWire, type Wire } from '../wire.ts'
import { type CaseBoard, caseBoard, PLANTED, saved } from './case-board.ts'
import { editFrame } from './frames.ts'
import { openRawSocket } from './raw-seat.ts'
import { roomOf } from './room-of.ts'

let at: CaseBoard
beforeAll(async () => {
  at = await caseBoard()
})
afterAll(() => at.meeting.end())

/** Opens a socket with exactly these headers, sends ten edits before anybody can have looked who it is, and says how it ends. */
async function knocks(address: string, headers: Record<string, string>): Promise<{ code: number; received: number }> {
  const socket = new WebSocket(`${at.meeting.base.replace('http', 'ws')}${address}`, { headers })
  let received = 0
  socket.on('message', () => {
    received += 1
  })
  socket.on('open', () => {
    for (let sent = 0; sent < 10; sent += 1) socket.send(editFrame(Buffer.from(PLANTED)))
  })
  const code = await new Promise<number>((resolve, reject) => socket.once('close', resolve).once('error', reject))
  return { code, received }
}

const cookieOf = (wire: Wire) => [...wire.cookies].map((pair) => pair.join('=')).join('; ')
const NO_SEAT = { code: CLOSE.noSeat, received: 0 }

/** A fresh seat’s two addresses. */
async function addressesOf(person: Person): Promise<readonly string[]> {
  at.meeting.later(5_000)
  const seat = (await person.ask('POST', '/seat')).body as SeatView
  return [`/seat/${seat.handle}`, `/sync/${must(seat.rooms[0], 'a room').handle}`]
}

describe('the doors of the sockets', () => {
  test('[N1] AC01 a page from elsewhere, from nowhere, or from something that looks like here opens no socket', async () => {
    const { base } = at.meeting
    const { host, port } = new URL(base)
    const foreign = [
      'https://evil.invalid',
      'null',
      '',
      `${base}.evil.invalid`,
      `https://${host}`,
      `http://localhost:${Number(port) + 1}`,
      `http://evil.invalid@${host}`,
      base.toUpperCase(),
      `${base}/`,
    ]
    const cookie = cookieOf(at.odile.wire)
    for (const address of await addressesOf(at.odile)) {
      expect(await knocks(address, { cookie })).toEqual(NO_SEAT)
      for (const origin of foreign) expect(await knocks(address, { cookie, origin })).toEqual(NO_SEAT)
    }
  })

  test('[P4] AC02 without a cookie, with another’s, or with a handle of another or of nobody, no frame is read', async () => {
    const before = await at.shown()
    const origin = at.meeting.base
    const [odiles, priyas] = [await addressesOf(at.odile), await addressesOf(at.priya)]
    for (const address of [...odiles, ...priyas]) expect(await knocks(address, { origin })).toEqual(NO_SEAT)
    for (const address of priyas)
      expect(await knocks(address, { origin, cookie: cookieOf(at.odile.wire) })).toEqual(NO_SEAT)
    const mixed = cookieOf(at.odile.wire).replace(at.odile.participant, at.priya.participant)
    for (const address of [...odiles, ...priyas])
      expect(await knocks(address, { origin, cookie: mixed })).toEqual(NO_SEAT)
    const cookie = cookieOf(at.odile.wire)
    for (const address of ['/seat/', '/sync/'].flatMap((lane) => [lane + 'x'.repeat(43), `${lane}main`])) {
      expect(await knocks(address, { origin, cookie })).toEqual(NO_SEAT)
    }
    // A steering handle is none for the board, nor the other way round.
    const [steering = '', board = ''] = odiles
    expect(await knocks(steering.replace('/seat', '/sync'), { origin, cookie })).toEqual(NO_SEAT)
    expect(await knocks(board.replace('/sync', '/seat'), { origin, cookie })).toEqual(NO_SEAT)
    await at.unaffected(before)
  })

  test('[N1] AC07 hundreds of sockets to rooms that are not there open none and stay in nobody’s memory', async () => {
    const { lanes } = at.meeting.app
    const rooms = () => lanes.store.read.selectFrom('room').select('id').execute()
    const before = [await rooms(), await at.shown()]
    const cookie = cookieOf(at.odile.wire)
    for (let wave = 0; wave < 6; wave += 1) {
      const handles = Array.from({ length: 50 }, (_, n) => `${wave}-${n}`.padEnd(43, 'x'))
      const ended = await Promise.all(
        handles.map((handle) => knocks(`/sync/${handle}`, { origin: at.meeting.base, cookie })),
      )
      expect(new Set(ended.map(({ code }) => code))).toEqual(new Set([CLOSE.noSeat]))
    }
    const memory = process.memoryUsage().heapUsed
    const line = { send: () => {}, sendPresence: () => {}, close: () => {} }
    for (let unknown = 0; unknown < 10_000; unknown += 1) {
      const wanted = { room: `unknown-${unknown}` as RoomId, participant: at.odile.participant, clientId: unknown + 1 }
      expect((await lanes.relay.seat(wanted, line)).ok).toBe(false)
    }
    expect(process.memoryUsage().heapUsed - memory).toBeLessThan(50 * 1_048_576)
    expect([await rooms(), await at.shown()]).toEqual(before)
  })
})

const ODD_WORDS = [
  '<img src=x onerror=alert(1)>',
  '[click](javascript:alert(1))',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<svg onload=alert(1)><style>*{display:none}</style>',
  '**bold** &amp; &#60;b&#62;',
  '=cmd|calc!A1',
]

test('[D6] AC09 words that look like markup, an address or a formula arrive as they were typed, as text and nothing else', async () => {
  const { priya, tamsin } = at
  const cards = ODD_WORDS.map((words) => priya.board.add(priya.view().me.member, 'well', words))
  await saved(priya)
  await until('Tamsin has them', () => cards.every((card) => tamsin.cards().some(({ id }) => id === card)))
  expect(cards.map((card) => tamsin.board.wordsOf(card))).toEqual(ODD_WORDS)
  const { body } = await at.meeting.staff.ask('POST', `/api/staff/meetings/${at.meeting.people.meeting}/people`, {
    name: ODD_WORDS[0],
    role: 'family_network',
    of: ODD_WORDS[4],
    knows: [],
    scores: false,
  })
  expect((body as MeetingPeopleView).participants.at(-1)).toMatchObject({ name: ODD_WORDS[0], of: ODD_WORDS[4] })
  const answer = await fetch(`${at.meeting.base}/api/staff/meetings/${at.meeting.people.meeting}`, {
    headers: { cookie: cookieOf(at.meeting.staff) },
  })
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
})

test('[N1] AC05 no secret, handle or room stands in a log, a header, the page or anything that is sent to somebody else', async () => {
  const room = await roomOf(at.meeting)
  const [steering = '', board = ''] = await addressesOf(at.odile)
  openRawSocket(at.odile.wire, { handle: board.replace('/sync/', ''), clientId: 1 }).leave()
  const secrets = at.meeting.people.participants.flatMap(({ link }) => (link.secret === null ? [] : [link.secret]))
  const handles = [steering, board].map((address) => must(address.split('/')[2], 'a handle'))
  const own = must([...at.odile.wire.cookies.values()][0], 'her token')
  const hidden = [...secrets, ...handles, own, room]
  expect(hidden.length).toBeGreaterThan(6)
  for (const each of hidden) {
    expect(at.meeting.log()).not.toContain(each)
    for (const person of [at.priya, at.tamsin]) expect(person.wire.received().includes(each)).toBe(false)
  }
  for (const person of [at.odile, at.priya]) expect(at.meeting.log()).not.toContain(person.participant)
  const client = path.join(import.meta.dirname, '../../../client')
  const page = readFileSync(path.join(client, 'index.html'), 'utf8')
  // The way out is the one address of another house.
  expect(page.match(/https?:[^"]*/g)).toEqual(['https://www.bbc.co.uk/weather'])
  expect(page).toContain('<title>Evenhand</title>')
  expect(page).toContain('<meta name="referrer" content="no-referrer" />')
})

test('[N1] AC11 of two values under one key only the last is read, and it is judged like any other', async () => {
  const origin = { origin: at.meeting.base, 'content-type': 'application/json', cookie: cookieOf(at.meeting.staff) }
  const asked = (body: string) =>
    fetch(`${at.meeting.base}/api/p/${at.meeting.chair.participant}/run`, { method: 'POST', headers: origin, body })
  expect((await asked('{"do":"pause","on":true,"on":"no"}')).status).toBe(400)
  expect((await asked('{"do":"pause","do":"nothing","on":true}')).status).toBe(400)
  expect((await asked('{"do":"pause","on":true,"__proto__":{"role":"chair"}}')).status).toBe(400)
})

test('[P4] AC13 every cookie is for the server alone and for no other site', async () => {
  const { base } = at.meeting
  const joined = await fetch(`${base}/api/sign-in`, {
    method: 'POST',
    headers: { origin: base, 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'imogen@example.invalid', passPhrase: PASS_PHRASE }),
  })
  const cookies = joined.headers.getSetCookie()
  expect(cookies).toHaveLength(1)
  expect(cookies[0]).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/)
})

describe('a personal link', () => {
  const people = () => `/api/staff/meetings/${at.meeting.people.meeting}/people`
  const looks = (secret: unknown, wire = createWire(at.meeting.base)) => wire.ask('POST', '/api/join/look', { secret })
  const joins = (secret: unknown, wire = createWire(at.meeting.base)) => wire.ask('POST', '/api/join', { secret })
  const NOT_FOUND = { status: 404, body: { reason: 'not-found' } }

  /** Finn’s newest link. */
  async function renewed(): Promise<{ participant: ParticipantId; secret: string }> {
    const finn = must(
      at.meeting.people.participants.find(({ name }) => name.startsWith('Finn')),
      'Finn',
    )
    const { body } = await at.meeting.staff.ask('POST', `${people()}/${finn.id}/link`)
    const now = (body as MeetingPeopleView).participants.find(({ id }) => id === finn.id)
    return { participant: finn.id, secret: must(now?.link.secret ?? null, 'a secret') }
  }

  test('[N4] AC04 a thousand guesses are stopped after a few, and a minute later a good link opens', async () => {
    const { secret } = await renewed()
    let answered = 0
    for (let wave = 0; wave < 20; wave += 1) {
      const guesses = Array.from({ length: 50 }, (_, guess) => `${wave}-${guess}`.padEnd(43, 'x'))
      const answers = await Promise.all(guesses.map((guess) => joins(guess)))
      answered += answers.filter(({ status }) => status !== 429).length
    }
    expect(answered).toBeLessThanOrEqual(20)
    at.meeting.later(60_000)
    expect((await joins(secret)).status).toBe(200)
  })

  test('[P3] AC04 is not used up by a scanner, opens once, and is unknown when wrong by a letter, revoked or expired', async () => {
    const first = await renewed()
    const scanner = createWire(at.meeting.base)
    for (const address of ['/join', `/join?s=${first.secret}`, '/api/join', `/api/join/${first.secret}`]) {
      expect((await scanner.ask('GET', address)).status).toBe(404)
    }
    expect((await looks(first.secret)).status).toBe(200)
    const wrong = `${first.secret.startsWith('A') ? 'B' : 'A'}${first.secret.slice(1)}`
    expect(await joins(wrong)).toMatchObject(NOT_FOUND)
    expect((await joins(first.secret)).status).toBe(200)
    expect(await joins(first.secret)).toMatchObject({ status: 410, body: { reason: 'link-used' } })

    const revoked = await renewed()
    await at.meeting.staff.ask('DELETE', `${people()}/${revoked.participant}/link`)
    expect(await joins(revoked.secret)).toMatchObject(NOT_FOUND)

    const late = await renewed()
    at.meeting.later(15 * 86_400_000)
    // Thirty days a browser stays signed in, and the chair twelve hours.
    expect(await looks(late.secret)).toMatchObject(NOT_FOUND)
    expect(await joins(late.secret)).toMatchObject(NOT_FOUND)
  })
})
