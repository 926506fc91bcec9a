/** What the chair sets up before a look, and tells of one afterwards. */
import { may } from '@evenhand/shared/domain/policy'
import type { MemberId, ScaleId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { withPerson } from '@evenhand/shared/domain/participant'
import { done, refused } from '@evenhand/shared/lib/outcome'
import {
  dropScaleCommand,
  pathIds,
  setAskedCommand,
  setScaleCommand,
  shareResultCommand,
} from '@evenhand/shared/protocol/command'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { parseBody } from '../http/parse-body.ts'
import { refuse } from '../http/refuse.ts'
import { randomId } from '../identity/tokens.ts'
import { changeAs } from '../meetings/change-as.ts'
import { wasAsked } from '../store/score-reads.ts'
import { enter, insideOf } from './enter.ts'
import type { ScoreParts } from './score-routes.ts'
import { scaleFor, withoutScale, withScale } from './set-scale.ts'
import { tellResult } from './tell-result.ts'

/** Scales, who is asked, and what another session is told of an answer. For the chair alone. [P1] */
export function setUpRoutes(app: FastifyInstance, parts: ScoreParts): void {
  routeScales(app, parts)
  routeAsked(app, parts)
  routeTelling(app, parts)
}

function routeScales(app: FastifyInstance, parts: ScoreParts): void {
  const { meetings, store } = parts

  app.post('/api/p/:participant/scales', async (request, reply) => {
    const entered = await enter(parts, request, 'run-looks')
    if (!entered.ok) return refuse(reply, entered.reason)
    const body = parseBody(setScaleCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const { open } = entered.value
    const id = body.value.id ?? randomId<ScaleId>()
    // Once it was asked its words stay as they were asked; other words are another scale. [R7]
    if (await wasAsked(store.read, open.meeting.id, id)) return refuse(reply, 'already-open')
    const changed = await changeAs(meetings, entered.value, (meeting) => {
      const scale = scaleFor(meeting, body.value, id)
      return scale.ok ? done(withScale(meeting, scale.value)) : scale
    })
    return changed.ok ? reply.code(200).send({ scale: id }) : refuse(reply, changed.reason, ['child'])
  })

  app.post('/api/p/:participant/scales/drop', async (request, reply) => {
    const entered = await enter(parts, request, 'run-looks')
    if (!entered.ok) return refuse(reply, entered.reason)
    const body = parseBody(dropScaleCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const { open } = entered.value
    if (await wasAsked(store.read, open.meeting.id, body.value.scale)) return refuse(reply, 'already-open')
    const changed = await changeAs(meetings, entered.value, (meeting) => done(withoutScale(meeting, body.value.scale)))
    return changed.ok ? reply.code(204).send() : refuse(reply, changed.reason)
  })
}

function routeAsked(app: FastifyInstance, parts: ScoreParts): void {
  app.post('/api/p/:participant/asked', async (request, reply) => {
    const entered = await enter(parts, request, 'run-looks')
    if (!entered.ok) return refuse(reply, entered.reason)
    const body = parseBody(setAskedCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const { audience, member, scores, givesView } = body.value
    if (!insideOf(entered.value, audience)) return refuse(reply, 'not-found')
    const changed = await changeAs(parts.meetings, entered.value, (meeting) => {
      const person = meeting.participants.find((each) => isKnownAs(each, member, audience))
      if (!person) return refused('not-found')
      const fits =
        (!scores || may(person.role, 'score', 'own')) && (!givesView || may(person.role, 'view-threshold', 'own'))
      return fits ? done(withPerson(meeting, { ...person, scores, givesView })) : refused('bad-request')
    })
    if (!changed.ok) return refuse(reply, changed.reason, changed.reason === 'bad-request' ? ['member'] : [])
    return reply.code(204).send()
  })
}

function isKnownAs({ places }: Meeting['participants'][number], member: MemberId, audience: string): boolean {
  return places.some((place) => place.member === member && place.audience === audience && !place.left)
}

function routeTelling(app: FastifyInstance, parts: ScoreParts): void {
  const atRound = z.object({ round: pathIds.round })
  app.post('/api/p/:participant/rounds/:round/tell', async (request, reply) => {
    const entered = await enter(parts, request, 'run-looks')
    if (!entered.ok) return refuse(reply, entered.reason)
    const path = atRound.safeParse(request.params)
    if (!path.success) return refuse(reply, 'not-found')
    const body = parseBody(shareResultCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const told = await tellResult(parts, entered.value, path.data.round, body.value)
    if (!told.ok) return refuse(reply, told.reason)
    parts.meetings.touch(entered.value.open.meeting.id)
    return reply.code(204).send()
  })
}
