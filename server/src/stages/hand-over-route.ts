import { may } from '@evenhand/shared/domain/policy'
import { handOverCommand } from '@evenhand/shared/protocol/run-command'
import type { FastifyInstance } from 'fastify'
import { parseBody } from '../http/parse-body.ts'
import { refuse } from '../http/refuse.ts'
import { callerOf } from '../meetings/caller.ts'
import { changeAs } from '../meetings/change-as.ts'
import { handedOver } from './hand-over.ts'
import type { RunParts } from './run-routes.ts'

/** The chair gives the chair to somebody else. It applies to the next edit and the next request of both. [M6] */
export function handOverRoute(app: FastifyInstance, parts: Pick<RunParts, 'meetings' | 'participations'>): void {
  const { meetings } = parts
  app.post('/api/p/:participant/chair', async (request, reply) => {
    const caller = await callerOf(parts, request, reply)
    if (!caller) return reply
    const { viewer } = caller
    if (!may(viewer.role, 'steer', 'other')) return refuse(reply, 'not-allowed')
    const body = parseBody(handOverCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const given = await changeAs(meetings, caller, (meeting) => handedOver(meeting, body.value.to), {
      audit: { by: viewer.id, what: 'chair-handed-over' },
    })
    return given.ok ? reply.code(204).send() : refuse(reply, given.reason, ['to'])
  })
}
