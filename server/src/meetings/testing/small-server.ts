/** A server with people, meetings and the steering lane only, over a real store in a folder of its own. Time stands until a test moves it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ParticipantId, StaffId } from '@evenhand/shared/domain/ids'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import type { MeetingPeopleView } from '@evenhand/shared/protocol/view'
import cookie from '@fastify/cookie'
import websocket, { type WebSocket } from '@fastify/websocket'
import Database from 'better-sqlite3'
import fastify from 'fastify'
import { createArrivals } from '../../http/arrivals.ts'
import { createCookies } from '../../identity/cookies.ts'
import { joinRoutes } from '../../identity/join-routes.ts'
import { createLinks } from '../../identity/links.ts'
import { createParticipations } from '../../identity/participations.ts'
import { createSeatBook } from '../../identity/seat-book-sql.ts'
import { createSetUp, createStaffAccounts } from '../../identity/staff.ts'
import { staffRoutes } from '../../identity/staff-routes.ts'
import { createKeyRing } from '../../keys/key-ring.ts'
import { freshKey, sealJson } from '../../keys/seal.ts'
import { openStore } from '../../store/open-store.ts'
import { loadTemplates } from '../../templates/load-templates.ts'
import { templateRoutes } from '../../templates/template-routes.ts'
import { createMeetings } from '../create-meetings.ts'
import { meetingRoutes } from '../meeting-routes.ts'
import { peopleRoutes } from '../people-routes.ts'
import { seatSocketRoute } from '../seat-socket.ts'
import { createSteering } from '../steering.ts'
import { runRoutes } from '../../stages/run-routes.ts'
import { seatRoute } from '../seat-route.ts'

export const HOME = 'http://localhost:3000'
export const PHRASE = 'a long enough phrase'

export async function startSmallServer({ secure = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-'))
  const store = await openStore({ folder })
  const time = { now: Date.UTC(2026, 10, 21) }
  const clock = () => time.now
  const keyRing = createKeyRing(freshKey())
  const cookies = createCookies({ secure })
  const setUp = createSetUp({ store })
  const staff = createStaffAccounts({ store, keyRing, clock })
  const meetings = createMeetings({ store, keyRing, clock })
  const participations = createParticipations({ store, cookies, clock })
  const links = createLinks({ store, meetings, clock })
  const seatBook = createSeatBook({ store, clock })
  const steering = createSteering({ meetings, looksFor: async () => [], clock })
  const onRemoved = (person: ParticipantId) => steering.closeSeatsOf(person, CLOSE.ended)
  const onLeft = (person: ParticipantId) => steering.closeSeatsOf(person, CLOSE.comeBack)
  const templates = loadTemplates({ folder: join(folder, 'templates') })
  const lane = { templates, store, keyRing, meetings, staff, cookies, participations, clock, seatBook, steering }

  let beat = () => {}
  const arrivals = createArrivals({
    mostPerAddress: 1_000,
    every(_ms, work) {
      beat = work
      return () => {}
    },
  })
  const app = fastify()
  await app.register(cookie)
  await app.register(websocket)
  await app.register(async (app) => {
    staffRoutes(app, { setUp, staff, cookies, clock, offersExample: () => false })
    joinRoutes(app, { links, participations, clock, onLeft })
    meetingRoutes(app, { ...lane, onRemoved })
    peopleRoutes(app, { ...lane, onRemoved })
    templateRoutes(app, lane)
    seatRoute(app, { ...lane, roomKey: async (_place, { key }) => key })
    runRoutes(app, { ...lane, seen: async () => () => null })
    seatSocketRoute(app, { ...lane, origins: [HOME], arrivals })
  })
  await app.ready()

  return {
    folder,
    store,
    time,
    keyRing,
    setUp,
    staff,
    meetings,
    steering,
    browser: () => openBrowser(app),
    /** The beat that looks whether anybody is still there beats so many times. */
    seconds(count: number) {
      for (let second = 0; second < count; second += 1) beat()
    },
    async close() {
      steering.drain()
      await app.close()
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}
export type SmallServer = Awaited<ReturnType<typeof startSmallServer>>
export type Browser = ReturnType<SmallServer['browser']>

/** A browser: it keeps the cookies that it is given. */
function openBrowser(app: Pick<ReturnType<typeof fastify>, 'inject' | 'injectWS'>) {
  const jar = new Map<string, string>()
  const header = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')

  return {
    jar,
    async ask(method: 'GET' | 'POST' | 'DELETE', url: string, body?: object) {
      const answer = await app.inject({ method, url, headers: { cookie: header() }, ...(body ? { body } : {}) })
      for (const { name, value } of answer.cookies) {
        if (value === '') jar.delete(name)
        else jar.set(name, value)
      }
      const flags = answer.headers['set-cookie']
      return { status: answer.statusCode, text: answer.body, body: answer.body ? answer.json() : null, flags }
    },
    /** The frames a socket gets, and the code it closes with. */
    async socket(path: string, origin = HOME) {
      const frames: string[] = []
      let closed: number | null = null
      const listen = (socket: WebSocket) => {
        socket.on('message', (data) => frames.push(data.toString()))
        socket.on('close', (code) => (closed = code))
      }
      const socket = await app.injectWS(path, { headers: { cookie: header(), origin } }, { onInit: listen })
      return { frames, socket, closed: () => closed }
    },
  }
}

/** A chair with an account, signed in. */
export async function chairAt(server: SmallServer, name = 'Imogen Quillfeather', email = 'imogen@example.org') {
  const browser = server.browser()
  const secret = server.setUp.link('').split('#')[1]
  await browser.ask('POST', '/api/setup', { secret, name, email, passPhrase: PHRASE })
  return browser
}

/** A second chair, signed in. No route makes one yet, so the row is put where it would be. */
export async function otherChairAt(server: SmallServer) {
  const id = 'barnaby' as StaffId
  const sealed = sealJson(server.keyRing.serverKey('staff'), `staff:${id}`, {
    name: 'Barnaby Inkwell',
    email: 'r@example.org',
  })
  const file = new Database(join(server.folder, 'evenhand.db'))
  file.prepare('insert into staff values (?, ?, ?, ?, ?)').run(id, 'barnaby', sealed, 'no phrase', 1)
  file.close()
  const browser = server.browser()
  browser.jar.set('evenhand-staff', await server.staff.startSession(id, null))
  return browser
}

export const conference = {
  title: 'Thursday at ten',
  kind: 'initial_child_protection_conference',
  date: '2026-11-26',
  lobby: 'open',
  children: [
    { name: 'Pip Thistledown-Sample', age: 7 },
    { name: 'Wren Thistledown-Sample', age: 3 },
  ],
  people: [
    { name: 'Dana Thistledown-Sample', role: 'parent_carer', of: 'mother', knows: [0, 1], scores: true },
    { name: 'Tamsin Reed-Example', role: 'social_worker', of: 'Children’s services', knows: [0], scores: true },
    { name: 'Finn Observerton', role: 'observer_trainee', of: 'student', knows: [], scores: true },
  ],
}

/** The chair's own meeting with Dana, Tamsin and Finn invited. */
export async function conferenceOf(chair: Browser) {
  const { body } = await chair.ask('POST', '/api/staff/meetings', conference)
  const page: MeetingPeopleView = body
  const called = (name: string) => {
    const person = page.participants.find((each) => each.name.startsWith(name))
    if (!person) throw new Error('nobody of this name is invited')
    return person
  }
  return {
    page,
    path: `/api/staff/meetings/${page.meeting}`,
    dana: called('Dana'),
    tamsin: called('Tamsin'),
    finn: called('Finn'),
  }
}

/** Somebody's browser after "Yes, this is me". */
export async function joinedWith(server: SmallServer, person: { link: { secret: string | null } }) {
  const browser = server.browser()
  await browser.ask('POST', '/api/join', { secret: person.link.secret })
  return browser
}
