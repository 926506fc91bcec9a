import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { joinCommand, useLinkCommand } from '@evenhand/shared/protocol/command'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Clock } from '../clock.ts'
import { parseBody } from '../http/parse-body.ts'
import { refuse } from '../http/refuse.ts'
import type { Links } from './links.ts'
import type { Participations } from './participations.ts'
import { createTryLimit } from './try-limit.ts'

/** Joining with a personal link. There is no GET here: mail scanners open links, and that must not use one up. [P3] */
export function joinRoutes(
  app: FastifyInstance,
  parts: {
    links: Links
    participations: Participations
    clock: Clock
    /** Called when one browser of this person has left, so that the sockets it opened are closed; others come back. */
    onLeft: (participant: ParticipantId) => void
  },
): void {
  const { links, participations, clock, onLeft } = parts
  // Counts what opens nothing: a whole conference comes from one building within a minute.
  const tries = createTryLimit({ most: 20, perMs: 60_000, clock })
  const holdsOn = (request: FastifyRequest) => async (participant: ParticipantId) =>
    (await participations.holder(request, participant)) !== null

  app.post('/api/join/look', async (request, reply) => {
    if (!tries.allows(request.ip)) return refuse(reply, 'too-many-requests')
    const body = parseBody(joinCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const looked = await links.look(body.value.secret, holdsOn(request))
    if (looked.ok) tries.forgive(request.ip)
    return looked.ok ? looked.value : refuse(reply, looked.reason)
  })

  app.post('/api/join', async (request, reply) => {
    if (!tries.allows(request.ip)) return refuse(reply, 'too-many-requests')
    const body = parseBody(useLinkCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const { token, tokenHash, expiresAt } = participations.fresh(body.value.borrowed)
    const used = await links.use(body.value.secret, holdsOn(request), { tokenHash, expiresAt })
    if (!used.ok) return refuse(reply, used.reason)
    tries.forgive(request.ip)
    const { participant, already } = used.value
    if (!already) participations.give(reply, participant, token, body.value.borrowed)
    else if (body.value.borrowed) {
      // The way in that this browser has would outlast it.
      await participations.end(request, reply, participant)
      await participations.start(reply, participant, true)
    }
    return { participant }
  })

  app.post('/api/p/:participant/leave', async (request, reply) => {
    const participant = await participations.fromPath(request)
    if (participant === null) return refuse(reply, 'not-signed-in')
    await participations.end(request, reply, participant)
    onLeft(participant)
    return reply.code(204).send()
  })
}
