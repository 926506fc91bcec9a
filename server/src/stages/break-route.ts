import { audienceOf, runOf, withRun } from '@evenhand/shared/domain/audience'
import { attendeeIn } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import { askedForBreak } from '@evenhand/shared/domain/run-steps'
import { askBreakCommand } from '@evenhand/shared/protocol/run-command'
import type { FastifyInstance } from 'fastify'
import { UNLOGGED } from '../http/guard.ts'
import { parseBody } from '../http/parse-body.ts'
import { refuse } from '../http/refuse.ts'
import { callerOf } from '../meetings/caller.ts'
import { placeOf } from './place-of.ts'
import type { RunParts } from './run-routes.ts'

/** Somebody asks the chair for a break. Nobody else is told, and it is not written down anywhere: there is no audit row. [M5] */
export function breakRoute(app: FastifyInstance, parts: Pick<RunParts, 'meetings' | 'participations' | 'clock'>): void {
  const { meetings, clock } = parts
  app.post('/api/p/:participant/break', UNLOGGED, async (request, reply) => {
    const caller = await callerOf(parts, request, reply)
    if (!caller) return reply
    const { open, viewer } = caller
    if (!may(viewer.role, 'ask-for-break', 'own')) return refuse(reply, 'not-allowed')
    const body = parseBody(askBreakCommand, request.body ?? {})
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const place = placeOf(open.meeting, viewer, body.value.audience)
    if (!place) return refuse(reply, 'bad-request', ['audience'])
    await meetings.change(open.meeting.id, (meeting) => {
      const audience = audienceOf(meeting, place.audience.id)
      if (!audience || !attendeeIn(meeting, audience.id, viewer.id)) return null
      const run = runOf(meeting, audience)
      const asked = askedForBreak(run, viewer.id, clock())
      return asked === run ? null : withRun(meeting, audience, asked)
    })
    return reply.code(204).send()
  })
}
