/** Pip and Wren's conference over the real store and routes, for tests of the sealed lane. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Answer } from '@evenhand/shared/domain/answer'
import type { ChildId, MeetingId, MemberId, ParticipantId, ScaleId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Participant } from '@evenhand/shared/domain/participant'
import type { Role } from '@evenhand/shared/domain/role'
import type { Scale } from '@evenhand/shared/domain/scale'
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

export const PEOPLE = [
  ['imogen', 'chair', false],
  ['dana', 'parent_carer', true],
  ['kit', 'family_network', true],
  ['tamsin', 'social_worker', true],
  ['joss', 'partner_professional', true],
  ['bea', 'minute_taker', true],
  ['margot', 'interpreter', true],
  ['ivo', 'observer_trainee', true],
] as const satisfies readonly (readonly [string, Role, boolean])[]
export type Name = (typeof PEOPLE)[number][0]

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
}

const STILL = { helps: '', worse: '', harder: '' }
export const place = (at: number, helps = '', change: Answer['change'] = null): Answer => {
  return { kind: 'score', place: at, reasons: { ...STILL, helps }, change }
}
export const pass = (helps = ''): Answer => {
  return { kind: 'pass', why: 'does_not_know_child', reasons: { ...STILL, helps }, change: null }
}

export function scaleOf(child: string): Scale {
  return {
    id: `${child}-today` as ScaleId,
    child: child as ChildId,
    kind: 'safety_and_wellbeing',
    question: `Today, how safe and well is ${child}?`,
    anchor0: 'Hurt or frightened most days',
    anchor10: 'Safe and calm whatever day it is',
    direction: 'ten-left',
  }
}

function meetingNamed(id: string): Meeting {
  const participants = PEOPLE.map(
    ([name, role, scores]): Participant => ({
      id: `${id}-${name}` as ParticipantId,
      name,
      role,
      of: '',
      knows: [],
      scores,
      member: `${id}-m-${name}` as MemberId,
      seesBoard: true,
    }),
  )
  const scales = ['pip', 'wren'].map((child) => scaleOf(`${id}-${child}`))
  const children = scales.map(({ child }) => ({ id: child, name: 'A child', age: 7 }))
  const kind = 'initial_child_protection_conference'
  return {
    id: id as MeetingId,
    title: 'Conference',
    kind,
    date: '2026-11-21',
    children,
    participants,
    scales,
    stage: 0,
    paused: false,
    example: false,
  }
}

type Method = 'GET' | 'PUT' | 'POST'
/** Somebody with their own cookie and address, or with their own cookie at somebody else's address. */
type Asking = Name | Participant | readonly [cookieOf: Name, at: Participant]
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
  const person = (who: Name, of = meeting) => personOf(of, who)
  const sees = async (who: Name) => looks.looksFor(await open(), person(who))
  const lastLook = async () => must((await sees('imogen')).at(-1), 'look')
  const round = async (who: Name, child: OfChild = 'pip') => {
    const { rounds } = must((await sees(who)).at(-1), 'look')
    return must(
      rounds.find(({ scale }) => scale.child === `here-${child}`),
      'round',
    )
  }

  const asks = asksOf(app, person)

  async function prepares(who: Name, answer: Answer, seq = 1): Promise<Submission> {
    const opening = freshOpening()
    const context = { look: (await lastLook()).id, round: (await round('imogen')).id, member: person(who).member, seq }
    return {
      answer,
      opening,
      commitment: await commit({ ...context, opening, answer }),
      seq,
      key: opening.slice(0, 43),
    }
  }

  async function sends(who: Name, submission: Submission): Promise<Answered> {
    return asks(who, 'PUT', `/rounds/${(await round('imogen')).id}/score`, bodyOf(submission))
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
    opens: (children: readonly OfChild[] = ['pip', 'wren']) =>
      asks('imogen', 'POST', '/looks', { scales: children.map((child) => `here-${child}-today`) }),
    steps: async (step: 'close' | 'reveal', who: Name = 'imogen') =>
      asks(who, 'POST', `/looks/${(await lastLook()).id}/${step}`),
    scores: async (who: Name, answer: Answer, seq = 1) => sends(who, await prepares(who, answer, seq)),
  }
}

function asksOf(app: FastifyInstance, person: (who: Name) => Participant) {
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

function personOf(meeting: Meeting, who: Name): Participant {
  return must(
    meeting.participants.find(({ name }) => name === who),
    'person',
  )
}

function cookieAndAddress(who: Asking, person: (who: Name) => Participant): readonly [Participant, Participant] {
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
