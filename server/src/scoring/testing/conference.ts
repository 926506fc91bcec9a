/** Pip and Wren's conference over the real store and routes, for tests of the sealed lane. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Answer } from '@evenhand/shared/domain/answer'
import type { AudienceId, MeetingId, MemberId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Attendee } from '@evenhand/shared/domain/participant'
import { must } from '@evenhand/shared/lib/must'
import { commit, freshOpening } from '@evenhand/shared/seal/commitment'
import { padSubmission } from '@evenhand/shared/seal/padding'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { refuse } from '../../http/refuse.ts'
import { createKeyRing } from '../../keys/key-ring.ts'
import { freshKey } from '../../keys/seal.ts'
import { createMeetings } from '../../meetings/create-meetings.ts'
import type { Meetings } from '../../meetings/meetings.ts'
import { sealMeeting } from '../../meetings/stored-meeting.ts'
import { openStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import { createLooks } from '../looks-for.ts'
import { scoreRoutes } from '../score-routes.ts'
import { meetingNamed, type Name } from './conference-meeting.ts'

export interface Answered {
  readonly status: number
  readonly body: string
}

export interface Submission {
  readonly answer: Answer
  readonly opening: string
  readonly commitment: string
  readonly seq: number
  readonly key: string
  readonly for?: MemberId
}

const STILL = { helps: '', worse: '', harder: '' }
export const place = (at: number, helps = '', change: Answer['change'] = null): Answer => {
  return { kind: 'score', place: at, reasons: { ...STILL, helps }, change }
}
export const pass = (helps = ''): Answer => {
  return { kind: 'pass', why: 'does_not_know_child', reasons: { ...STILL, helps }, change: null }
}

type Method = 'GET' | 'PUT' | 'POST'
/** Somebody with their own cookie and address, or with their own cookie at somebody else's address. */
type Asking = Name | Attendee | readonly [cookieOf: Name, at: Attendee]
type OfChild = 'pip' | 'wren'

/** The body as the product's own client sends it. */
export function bodyOf(submission: Submission): string {
  const padded = padSubmission(submission)
  if (!padded.ok) throw new Error('does not fit')
  return padded.value
}

/** The server alone: two meetings with people of the same names, and a beat that the test turns by hand. */
async function serve() {
  const folder = join(mkdtempSync(join(tmpdir(), 'evenhand-')), 'data')
  const store = await openStore({ folder })
  const keyRing = createKeyRing(freshKey())
  const [meeting, elsewhere] = [meetingNamed('here'), meetingNamed('elsewhere')]
  for (const one of [meeting, elsewhere]) await keep(store, keyRing, one)
  const meetings = createMeetings({ store, keyRing, clock: now })
  const touched: MeetingId[] = []
  meetings.onChange((id) => touched.push(id))
  const beats: (() => void)[] = []
  const every = (_: number, work: () => void) => {
    beats.push(work)
    return () => void beats.splice(0)
  }
  const looks = createLooks({ store, meetings, every })
  const app = appOver(store, meetings)
  /** The fixed beat; comes back once it has spoken of the open look. */
  async function tick(): Promise<void> {
    const before = touched.length
    for (const beat of beats) beat()
    while (touched.length === before) await nextTurn()
  }

  const close = async () => {
    looks.stop()
    await app.close()
    await store.close()
  }
  return { folder, store, meeting, elsewhere, meetings, touched, looks, app, tick, close }
}

const now = () => 1_000

export type Conference = Awaited<ReturnType<typeof conference>>

/** What people do and see in it. A look's verbs are about the last look, and about Pip unless said otherwise. */
export async function conference() {
  const server = await serve()
  const { meetings, meeting, looks, app } = server
  const open = async (of = meeting) => must(await meetings.open(of.id), 'meeting')
  const person = (who: Name, of = meeting, audience?: AudienceId) => personOf(of, who, audience)
  const sees = async (who: Name, audience?: AudienceId) => looks.looksFor(await open(), person(who, meeting, audience))
  const lastLook = async (audience?: AudienceId) => must((await sees('imogen', audience)).at(-1), 'look')
  /** The round about a child, or about that very question. */
  const round = async (who: Name, asked: string = 'pip', audience?: AudienceId) => {
    const { rounds } = must((await sees(who, audience)).at(-1), 'look')
    return must(
      rounds.find(({ asks }) => asks.id === asked || asks.child === `here-${asked}`),
      'round',
    )
  }

  const asks = asksOf(app, person)

  async function prepares(who: Name, answer: Answer, seq = 1, at: At = {}): Promise<Submission> {
    const opening = freshOpening()
    const { asked, audience } = at
    const { member } = person(at.for ?? who, meeting, audience)
    const context = {
      look: (await lastLook(audience)).id,
      round: (await round('imogen', asked, audience)).id,
      member,
      seq,
    }
    const commitment = await commit({ ...context, opening, answer })
    const whose = at.for ? { for: member } : {}
    return { answer, opening, commitment, seq, key: opening.slice(0, 43), ...whose }
  }

  async function sends(who: Name, submission: Submission, at: At = {}): Promise<Answered> {
    const { id } = await round('imogen', at.asked, at.audience)
    return asks(who, 'PUT', `/rounds/${id}/score`, bodyOf(submission))
  }

  return {
    ...server,
    open,
    person,
    sees,
    round,
    asks,
    prepares,
    sends,
    opens: (children: readonly OfChild[] = ['pip', 'wren'], more: object = {}) =>
      asks('imogen', 'POST', '/looks', { scales: children.map((child) => `here-${child}-today`), ...more }),
    steps: async (step: 'close' | 'reveal' | 'call-in', who: Name = 'imogen', audience?: AudienceId) =>
      asks(who, 'POST', `/looks/${(await lastLook(audience)).id}/${step}`),
    scores: async (who: Name, answer: Answer, seq = 1, at: At = {}) =>
      sends(who, await prepares(who, answer, seq, at), at),
  }
}

/** Where an answer goes: in answer to what, in which session, and for whom somebody types it. */
interface At {
  readonly asked?: string
  readonly audience?: AudienceId
  readonly for?: Name
}

function asksOf(app: FastifyInstance, person: (who: Name) => Attendee) {
  return async (who: Asking, method: Method, path: string, body?: string | object): Promise<Answered> => {
    const [cookieOf, at] = cookieAndAddress(who, person)
    const payload = typeof body === 'object' ? JSON.stringify(body) : body
    const typed = payload === undefined ? {} : { 'content-type': 'application/json' }
    const response = await app.inject({
      method,
      url: `/api/p/${at.id}${path}`,
      headers: { 'x-cookie-of': cookieOf.id, ...typed },
      ...(payload === undefined ? {} : { payload }),
    })
    return { status: response.statusCode, body: response.body }
  }
}

function personOf(meeting: Meeting, who: Name, audience?: AudienceId): Attendee {
  const known = must(
    meeting.participants.find(({ name }) => name === who),
    'person',
  )
  const place = known.places.find((each) => each.audience === (audience ?? known.places[0]?.audience))
  return { ...known, member: must(place, 'a place').member }
}

function cookieAndAddress(who: Asking, person: (who: Name) => Attendee): readonly [Attendee, Attendee] {
  if (typeof who === 'string') return [person(who), person(who)]
  if ('id' in who) return [who, who]
  return [person(who[0]), who[1]]
}

async function keep(store: Store, keyRing: ReturnType<typeof createKeyRing>, meeting: Meeting): Promise<void> {
  const { key, wrapped } = keyRing.newMeetingKey(meeting.id)
  await store.run('createMeeting', {
    meeting: meeting.id,
    staff: null,
    at: 0,
    wrapped,
    sealed: sealMeeting(key, meeting),
    source: null,
    participants: meeting.participants.map(({ id }) => id),
    rooms: [],
    links: [],
  })
}

function appOver(store: Store, meetings: Meetings): FastifyInstance {
  const app = Fastify()
  app.setErrorHandler((error: { statusCode?: number }, _request, reply) =>
    refuse(reply, error.statusCode !== undefined && error.statusCode < 500 ? 'bad-request' : 'not-now'),
  )
  scoreRoutes(app, {
    store,
    meetings,
    clock: now,
    holder,
    device: ({ headers }) => String(headers['x-device'] ?? 'own device'),
  })
  return app
}

async function holder({ headers }: FastifyRequest, participant: ParticipantId): Promise<ParticipantId | null> {
  return headers['x-cookie-of'] === participant ? participant : null
}
