/** The sealed lane's way in: parse, ask who it is and whether they may, run one step, answer. */
import { SCORE_BODY_BYTES } from '@evenhand/shared/domain/answer'
import { firstSession } from '@evenhand/shared/domain/audience'
import { openLookCommand, pathIds, submitScoreCommand } from '@evenhand/shared/protocol/command'
import type { MySubmissionView } from '@evenhand/shared/protocol/view'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { parseBody } from '../http/parse-body.ts'
import { refuse } from '../http/refuse.ts'
import { looksOf } from '../store/score-reads.ts'
import { enter, type EnterParts, insideOf } from './enter.ts'
import { lookAudience } from './look-audience.ts'
import { openOwn } from './open-results.ts'
import { callIn, closeLook, type LookParts, openLook, revealLook, submitScore } from './run-look.ts'
import { setUpRoutes } from './set-up-routes.ts'
import { whoseAnswer } from './whose-answer.ts'

export type ScoreParts = LookParts & EnterParts

const atRound = z.object({ round: pathIds.round })
const atLook = z.object({ look: pathIds.look })
const whose = z.object({ for: pathIds.member.optional() })
/** Whoever may give an answer of some kind; whether they are asked this, the round itself says. */
const ANSWERING = ['score', 'view-threshold', 'enter-score'] as const

/** Open, call in, close and reveal for the chair; an answer in and one's own back out for everybody who is asked. */
export function scoreRoutes(app: FastifyInstance, parts: ScoreParts): void {
  routeOpening(app, parts)
  routeStep(app, parts, 'call-in', callIn)
  routeStep(app, parts, 'close', closeLook)
  routeStep(app, parts, 'reveal', revealLook)
  routeSubmission(app, parts)
  routeOwn(app, parts)
  setUpRoutes(app, parts)
}

function routeOpening(app: FastifyInstance, parts: ScoreParts): void {
  app.post('/api/p/:participant/looks', async (request, reply) => {
    const entered = await enter(parts, request, 'run-looks')
    if (!entered.ok) return refuse(reply, entered.reason)
    const body = parseBody(openLookCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const { open } = entered.value
    const inside = insideOf(entered.value, body.value.audience ?? firstSession(open.meeting).id)
    if (!inside) return refuse(reply, 'not-found')
    const opened = await openLook(parts, open, inside, body.value)
    if (!opened.ok) return refuse(reply, opened.reason, opened.reason === 'bad-request' ? ['scales'] : undefined)
    parts.meetings.touch(open.meeting.id)
    return reply.code(201).send({ look: opened.value })
  })
}

type LookStep = typeof callIn | typeof closeLook | typeof revealLook

function routeStep(
  app: FastifyInstance,
  parts: ScoreParts,
  name: 'call-in' | 'close' | 'reveal',
  step: LookStep,
): void {
  app.post(`/api/p/:participant/looks/:look/${name}`, async (request, reply) => {
    const entered = await enter(parts, request, name === 'reveal' ? 'reveal' : 'run-looks')
    if (!entered.ok) return refuse(reply, entered.reason)
    const path = atLook.safeParse(request.params)
    if (!path.success) return refuse(reply, 'not-found')
    const { open, viewer } = entered.value
    const look = (await looksOf(parts.store.read, open.meeting.id)).find(({ id }) => id === path.data.look)
    if (!look || !insideOf(entered.value, lookAudience(open.meeting, look))) return refuse(reply, 'not-found')
    const stepped = await step(parts, open, viewer.id, look.id)
    if (!stepped.ok) return refuse(reply, stepped.reason)
    parts.meetings.touch(open.meeting.id)
    return reply.code(204).send()
  })
}

function routeSubmission(app: FastifyInstance, parts: ScoreParts): void {
  const opts = { bodyLimit: SCORE_BODY_BYTES, onRequest: refuseOtherSizes }
  app.put('/api/p/:participant/rounds/:round/score', opts, async (request, reply) => {
    const entered = await enter(parts, request, ...ANSWERING)
    if (!entered.ok) return refuse(reply, entered.reason)
    const body = parseBody(submitScoreCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const path = atRound.safeParse(request.params)
    if (!path.success) return refuse(reply, 'not-found')
    const taken = await submitScore(parts, entered.value, path.data.round, body.value)
    if (!taken.ok) {
      const { reason } = taken
      if (reason === 'no-change') return refuse(reply, 'bad-request', ['answer.change'])
      return refuse(reply, reason, reason === 'bad-request' ? ['answer'] : undefined)
    }
    // No `touch` here: others learn of it with the next fixed tick, as a count. [R9]
    return reply.send(taken.value)
  })
}

function routeOwn(app: FastifyInstance, parts: ScoreParts): void {
  app.get('/api/p/:participant/rounds/:round/mine', async (request, reply) => {
    const entered = await enter(parts, request, ...ANSWERING)
    if (!entered.ok) return refuse(reply, entered.reason)
    const path = atRound.safeParse(request.params)
    const query = whose.safeParse(request.query)
    if (!path.success || !query.success) return refuse(reply, 'not-found')
    const { open, device } = entered.value
    const { round } = path.data
    const found = await whoseAnswer(parts.store, entered.value, round, query.data.for)
    if (!found) return refuse(reply, 'not-found')
    const { row, asked, typing } = found
    const of = { meeting: open.meeting.id, round, participant: asked.participant, seq: row.seq }
    const mine = openOwn(open.key, of, row.sealed, device)
    // Its author is whoever typed it: what was typed for somebody is not theirs to read here, nor the other way round.
    const author = query.data.for === undefined ? undefined : typing.member
    if (!mine || mine.answer.entered?.by !== author) return refuse(reply, 'not-found')
    return reply.header('cache-control', 'no-store').type('application/json').send(padded(mine))
  })
}

/** As long as what was sent, whatever it holds: JSON may end in spaces. */
function padded(mine: MySubmissionView): Buffer {
  const text = Buffer.from(JSON.stringify(mine))
  return Buffer.concat([text, Buffer.alloc(SCORE_BODY_BYTES - text.length, ' ')])
}

/** A submission has one size. Everything else is refused before a byte of it is read into a value. */
async function refuseOtherSizes(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  if (request.headers['content-length'] === String(SCORE_BODY_BYTES)) return undefined
  return refuse(reply, 'bad-request')
}
