import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RoomId } from '@evenhand/shared/domain/ids'
import { createGridReader, plainWords } from '@evenhand/shared/grid-doc/read-grid'
import { firstSession } from '@evenhand/shared/domain/audience'
import { attendeesOf } from '@evenhand/shared/domain/participant'
import { must } from '@evenhand/shared/lib/must'
import Fastify from 'fastify'
import { afterEach, describe, expect, test } from 'vitest'
import { createSeatBook } from '../identity/seat-book-sql.ts'
import { hashSecret } from '../identity/tokens.ts'
import { createKeyRing } from '../keys/key-ring.ts'
import { deriveKey, freshKey, openBytes } from '../keys/seal.ts'
import { createMeetings } from '../meetings/create-meetings.ts'
import { meetingsKey } from '../relay/testing/live-meeting.ts'
import { createRelay } from '../relay/relay.ts'
import { createLooks } from '../scoring/looks-for.ts'
import { openStore } from '../store/open-store.ts'
import { loadTemplates } from '../templates/load-templates.ts'
import { exampleRoutes, offersExample } from './example-routes.ts'
import { importWorkedMeeting } from './import-meeting.ts'

const endings: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of endings.splice(0)) await end()
})

/** A server's parts on an empty folder. */
async function freshServer() {
  const store = await openStore({ folder: mkdtempSync(join(tmpdir(), 'evenhand-')) })
  const clock = () => 1_800_000_000_000
  const keyRing = createKeyRing(freshKey())
  const meetings = createMeetings({ store, keyRing, clock })
  const roomOf = async (id: RoomId) => {
    const row = await store.read.selectFrom('room').selectAll().where('id', '=', id).executeTakeFirst()
    return row ? { meeting: row.meeting_id, audience: row.audience } : null
  }
  const seats = createSeatBook({ store, clock })
  const every = () => () => {}
  const relay = createRelay({
    log: store.log,
    seats,
    meetings,
    roomKey: meetingsKey,
    roomOf,
    clock,
    every,
    warn: () => {},
  })
  const looks = createLooks({ store, meetings, every })
  endings.push(async () => {
    looks.stop()
    await relay.drain()
    await store.close()
  })
  const templates = loadTemplates({ folder: join(tmpdir(), 'no templates of our own') })
  return { store, keyRing, clock, relay, meetings, looks, templates }
}
type Server = Awaited<ReturnType<typeof freshServer>>

function fileOf(name: string): Buffer {
  return readFileSync(new URL(`../../../shared/src/testing/worked/${name}.json`, import.meta.url))
}

/** The one meeting that is stored, and what its board shows to whoever opens it anew. */
async function stored({ store, meetings, relay }: Server) {
  const { id } = await store.read.selectFrom('meeting').select('id').executeTakeFirstOrThrow()
  const open = must(await meetings.open(id), 'the meeting')
  const rooms = await store.read.selectFrom('room').selectAll().execute()
  const main = firstSession(open.meeting).id
  const room = must(
    rooms.find(({ audience }) => audience === main),
    'the room of the first session',
  )
  const board = await relay.read(room.id, (doc) => {
    const reader = createGridReader(doc)
    return {
      cards: reader.cards().length,
      impact: open.meeting.children.map((child) => plainWords(reader.impact(child.id))),
    }
  })
  return { open, room, board }
}

async function rowsIn({ store }: Server): Promise<number> {
  const tables = [
    'meeting',
    'meeting_key',
    'meeting_source',
    'participant',
    'link',
    'room',
    'room_log',
    'look',
  ] as const
  const counts = await Promise.all(
    tables.map((table) =>
      store.read
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('rows'))
        .executeTakeFirstOrThrow(),
    ),
  )
  return counts.reduce((sum, { rows }) => sum + rows, 0)
}

describe('importing a worked meeting', () => {
  test('[S6] the conference arrives whole: people, cards, statements and looks, and its file as it came', async () => {
    const server = await freshServer()
    const file = fileOf('conference-pip-and-wren')
    expect(await importWorkedMeeting(server, file)).toMatchObject({ ok: true, view: { title: 'Example conference' } })
    const { open, board } = await stored(server)
    expect(open.meeting.participants).toHaveLength(18)
    expect(board.cards).toBe(34)
    expect(board.impact.map((words) => words.slice(0, 12))).toEqual(['Pip is nine.', 'Wren is two.'])
    const { sealed } = await server.store.read.selectFrom('meeting_source').select('sealed').executeTakeFirstOrThrow()
    const kept = openBytes(deriveKey(open.key, 'source'), `source:${open.meeting.id}`, sealed)
    expect(Buffer.from(kept).equals(file)).toBe(true)
  })

  test('[R10] looks that were held are revealed and unsealed; one more is open for whoever looks round', async () => {
    const server = await freshServer()
    await importWorkedMeeting(server, fileOf('conference-pip-and-wren'))
    const { open } = await stored(server)
    const main = firstSession(open.meeting).id
    const dana = must(
      attendeesOf(open.meeting, main).find(({ name }) => name.startsWith('Dana')),
      'Dana',
    )
    const looks = await server.looks.looksFor(open, dana)
    expect(looks.map(({ number, phase, rounds }) => [number, phase, rounds.length])).toEqual([
      [1, 'revealed', 3],
      [2, 'revealed', 2],
      [3, 'revealed', 2],
      [4, 'open', 1],
    ])
    expect(looks[0]?.rounds[0]).toMatchObject({ root: null, asks: { question: 'Today, how safe and well is Pip?' } })
    expect(looks[3]?.rounds[0]).toMatchObject({ asked: true, asks: { question: 'Today, how safe and well is Pip?' } })
  })

  test('[S6] the supervision arrives whole as well', async () => {
    const server = await freshServer()
    expect(await importWorkedMeeting(server, fileOf('group-supervision-linnet'))).toMatchObject({ ok: true })
    expect((await stored(server)).board.cards).toBe(28)
  })

  test('[P7] of private family time nothing is kept, not even in the file that the meeting came from', async () => {
    const server = await freshServer()
    const file = fileOf('family-network-rowan')
    expect(file.toString()).toContain('hospital in January')
    expect(await importWorkedMeeting(server, file)).toMatchObject({ ok: true })
    const { open, board } = await stored(server)
    expect(board.cards).toBe(11)
    const { sealed } = await server.store.read.selectFrom('meeting_source').select('sealed').executeTakeFirstOrThrow()
    const kept = Buffer.from(openBytes(deriveKey(open.key, 'source'), `source:${open.meeting.id}`, sealed)).toString()
    expect(kept).toContain('I keep a key')
    expect(kept).not.toContain('hospital in January')
    expect(kept).not.toContain('Fridays but do not want')
  })

  test('[P3] everybody who was there gets a link of their own that is in the database only as a hash', async () => {
    const server = await freshServer()
    const imported = await importWorkedMeeting(server, fileOf('conference-pip-and-wren'))
    const people = imported.ok ? imported.view.people : []
    expect(people.map(({ name }) => name)).toContain('Corin Marrowby-Sample')
    const links = await server.store.read.selectFrom('link').select('secret_hash').execute()
    const hashes = new Set(links.map((link) => link.secret_hash))
    expect(new Set(people.map(({ secret }) => hashes.has(hashSecret(secret))))).toEqual(new Set([true]))
  })

  test('[S6] a broken file is answered with every problem and its place, and nothing of it is kept', async () => {
    const server = await freshServer()
    const broken = fileOf('conference-pip-and-wren')
      .toString('utf8')
      .replace('"by": "odile"', '"by": "nobody"')
      .replace('"audience": "main"', '"audience": "nowhere"')
    expect(await importWorkedMeeting(server, Buffer.from(broken))).toEqual({
      ok: false,
      problems: [
        { path: 'cards[0].audience', problem: 'no such audience' },
        { path: 'cards[1].by', problem: 'no such participant' },
      ],
    })
    for (const file of ['not json', '[]', '{"schema":"worked-meeting/1"}'])
      expect(await importWorkedMeeting(server, Buffer.from(file))).toMatchObject({ ok: false })
    expect(await rowsIn(server)).toBe(0)
  })

  test('[S6] when a step fails, what was stored before it is taken away again', async () => {
    const server = await freshServer()
    const relay = {
      async seed(...args: Parameters<typeof server.relay.seed>) {
        await server.relay.seed(...args)
        throw new Error('the disk is gone')
      },
    }
    const importing = importWorkedMeeting({ ...server, relay }, fileOf('conference-pip-and-wren'))
    await expect(importing).rejects.toThrow('the disk is gone')
    expect(await rowsIn(server)).toBe(0)
  })
})

describe('asking for the example', () => {
  async function ask(server: Server, headers: Record<string, string>, remoteAddress: string) {
    const app = Fastify()
    exampleRoutes(app, server)
    app.get('/offers', async (request) => ({ offers: await offersExample(server.store, request) }))
    const offered = await app.inject({ method: 'GET', url: '/offers', headers, remoteAddress })
    const answer = await app.inject({ method: 'POST', url: '/api/example', headers, remoteAddress })
    return { offered: offered.json(), status: answer.statusCode, body: answer.json() }
  }

  test('[N2] on this computer it is offered once, while nothing else is here', async () => {
    const server = await freshServer()
    const first = await ask(server, { host: 'localhost:8080' }, '127.0.0.1')
    expect(first).toMatchObject({ offered: { offers: true }, status: 201, body: { title: 'Example conference' } })
    const second = await ask(server, { host: 'localhost:8080' }, '127.0.0.1')
    expect(second).toEqual({ offered: { offers: false }, status: 409, body: { reason: 'not-empty' } })
  })

  test.each([
    ['another computer', { host: 'localhost' }, '192.0.2.7'],
    ['another name for this server', { host: 'evenhand.example' }, '127.0.0.1'],
    ['a proxy on this computer', { host: 'localhost', 'x-forwarded-for': '192.0.2.7' }, '::1'],
  ])('[N2] by way of %s there is no such thing', async (_way, headers, address) => {
    const server = await freshServer()
    const answer = await ask(server, headers, address)
    expect(answer).toEqual({ offered: { offers: false }, status: 404, body: { reason: 'not-found' } })
    expect(await rowsIn(server)).toBe(0)
  })

  test('[S6] two people who ask at the same moment get one example', async () => {
    const server = await freshServer()
    const app = Fastify()
    exampleRoutes(app, server)
    const asked = [1, 2].map(() => app.inject({ method: 'POST', url: '/api/example', headers: { host: '[::1]:80' } }))
    const answers = await Promise.all(asked)
    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 409])
  })
})
