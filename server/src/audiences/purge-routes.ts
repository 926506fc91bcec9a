import { purgeCommand } from '@evenhand/shared/protocol/audience-command'
import type { FastifyInstance } from 'fastify'
import { parseBody } from '../http/parse-body.ts'
import { refuse } from '../http/refuse.ts'
import { type AudienceParts, chairBehind, ownAudience, stillSteers } from './caller-chair.ts'
import { purgeCard } from './purge-card.ts'

/** Takes a card that must not be there out of a board, its words out of every file. For the chair alone. [B4] */
export function purgeRoutes(app: FastifyInstance, parts: AudienceParts): void {
  app.post('/api/p/:participant/purges', async (request, reply) => {
    const caller = await chairBehind(parts, request, reply)
    if (!caller) return reply
    const body = parseBody(purgeCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const { audience, card, reason } = body.value
    const { open, viewer } = caller
    if (!ownAudience(open.meeting, caller, audience)) return refuse(reply, 'not-found')
    // A chair who has handed over since this request came takes nothing out any more.
    const now = parts.meetings.now(open.meeting.id) ?? open.meeting
    if (!stillSteers(now, viewer.id)) return refuse(reply, 'changed-meanwhile')
    if (!(await purgeCard(parts, open, { audience, card, by: viewer.id }))) return refuse(reply, 'not-found')
    const purge = { at: parts.clock(), audience, reason }
    await parts.meetings.change(open.meeting.id, (meeting) => ({
      ...meeting,
      sharing: { ...meeting.sharing, purges: [...meeting.sharing.purges, purge] },
    }))
    return reply.code(204).send()
  })
}
