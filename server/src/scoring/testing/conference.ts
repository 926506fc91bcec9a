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
import type { LookView, RoundView } from '@evenhand/shared/protocol/view'
import { commit, freshOpening } from '@evenhand/shared/seal/commitment'
import { padSubmission } from '@evenhand/shared/seal/padding'
import Fastify, { type FastifyInstance } from 'fastify'
import { refuse } from '../../http/refuse.ts'
import { createKeyRing } from '../../keys/key-ring.ts'
import { freshKey } from '../../keys/seal.ts'
import { createMeetings } from '../../meetings/create-meetings.ts'
import type { Meetings, OpenMeeting } from '../../meetings/meetings.ts'
import { sealMeeting } from '../../meetings/stored-meeting.ts'
import { openStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import { createLooks, type Looks } from '../looks-for.ts'
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

export interface Conference {
  readonly store: Store
  readonly folder: string
  readonly meetings: Meetings
  readonly looks: Looks
  /** Meetings that were touched, in order. */
  readonly touched: readonly MeetingId[]
  readonly meeting: Meeting
  /** Another meeting on the same server, with the same names. */
  readonly elsewhere: Meeting
  open(of?: Meeting): Promise<OpenMeeting>
  /** The fixed beat; comes back once it has spoken of the open look. */
  tick(): Promise<void>
  close(): Promise<void>
  /** Sends a request with this person's cookie. `at` lets them try the address of another participation. */
  asks(
    who: Name | Participant,
    method: 'GET' | 'PUT' | 'POST',
    path: string,
    body?: string | object,
    at?: Participant,
  ): Promise<Answered>
  person(who: Name, of?: Meeting): Participant
  sees(who: Name): Promise<readonly LookView[]>
  /** The last look's round on this child, as this person sees it. */
  round(who: Name, child?: 'pip' | 'wren'): Promise<RoundView>
  opens(children?: readonly ('pip' | 'wren')[]): Promise<Answered>
  steps(step: 'close' | 'reveal', who?: Name): Promise<Answered>
  prepares(who: Name, answer: Answer, seq?: number, child?: 'pip' | 'wren'): Promise<Submission>
  sends(who: Name, submission: Submission, child?: 'pip' | 'wren'): Promise<Answered>
  scores(who: Name, answer: Answer, seq?: number): Promise<Answered>
}

/** The body as the product's own client sends it. */
export function bodyOf(submission: Submission): string {
  const padded = padSubmission(submission)
  if (!padded.ok) throw new Error('does not fit')
  return padded.value
}

export async function conference(): Promise<Conference> {
  const folder = join(mkdtempSync(join(tmpdir(), 'evenhand-')), 'data')
  const store = await openStore({ folder })
  const keyRing = createKeyRing(freshKey())
  const clock = () => 1_000
  const [meeting, elsewhere] = [meetingNamed('here'), meetingNamed('elsewhere')]
  for (const one of [meeting, elsewhere]) await keep(store, keyRing, one)
  const meetings = createMeetings({ store, keyRing, clock })
  const touched: MeetingId[] = []
  meetings.onChange((id) => touched.push(id))
  const beats: (() => void)[] = []
  const looks = createLooks({
    store,
    meetings,
    every: (_, work) => {
      beats.push(work)
      return () => {}
    },
  })
  const app = appOver(store, meetings, clock)
  const open = async (of = meeting) => must(await meetings.open(of.id), 'meeting')
  const person = (who: Name, of = meeting) =>
    must(
      of.participants.find(({ name }) => name === who),
      'person',
    )

  const asks: Conference['asks'] = async (who, method, path, body, at) => {
    const asking = typeof who === 'string' ? person(who) : who
    const payload = typeof body === 'object' ? JSON.stringify(body) : body
    const response = await app.inject({
      method,
      url: `/api/p/${(at ?? asking).id}${path}`,
      headers: {
        'x-cookie-of': asking.id,
        ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(payload === undefined ? {} : { payload }),
    })
    return { status: response.statusCode, body: response.body }
  }
  const sees = async (who: Name) => looks.looksFor(await open(), person(who))
  const lastLook = async (): Promise<LookView> => must((await sees('imogen')).at(-1), 'look')
  const round = async (who: Name, child = 'pip') =>
    must(
      (await sees(who)).at(-1)?.rounds.find(({ scale }) => scale.child === `here-${child}`),
      'round',
    )
  const prepares: Conference['prepares'] = async (who, answer, seq = 1, child = 'pip') => {
    const opening = freshOpening()
    const { id } = await round('imogen', child)
    const { member } = person(who)
    const commitment = await commit({ opening, look: (await lastLook()).id, round: id, member, seq, answer })
    return { answer, opening, commitment, seq, key: freshOpening().slice(0, 43) }
  }
  const sends: Conference['sends'] = async (who, submission, child = 'pip') =>
    asks(who, 'PUT', `/rounds/${(await round('imogen', child)).id}/score`, bodyOf(submission))

  return {
    store,
    folder,
    meetings,
    looks,
    touched,
    meeting,
    elsewhere,
    open,
    person,
    asks,
    sees,
    round,
    prepares,
    sends,
    async tick() {
      const before = touched.length
      for (const beat of beats) beat()
      while (touched.length === before) await nextTurn()
    },
    async close() {
      looks.stop()
      await app.close()
      await store.close()
    },
    opens: (children = ['pip', 'wren']) =>
      asks('imogen', 'POST', '/looks', { scales: children.map((child) => `here-${child}-today`) }),
    steps: async (step, who = 'imogen') => asks(who, 'POST', `/looks/${(await lastLook()).id}/${step}`),
    scores: async (who, answer, seq = 1) => sends(who, await prepares(who, answer, seq)),
  }
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

function appOver(store: Store, meetings: Meetings, clock: () => number): FastifyInstance {
  const app = Fastify()
  app.setErrorHandler((error: { statusCode?: number }, _request, reply) =>
    refuse(reply, error.statusCode !== undefined && error.statusCode < 500 ? 'bad-request' : 'not-now'),
  )
  const holder = async (request: { headers: Record<string, unknown> }, participant: ParticipantId) =>
    request.headers['x-cookie-of'] === participant ? participant : null
  scoreRoutes(app, { store, meetings, clock, holder })
  return app
}
