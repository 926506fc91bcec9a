import { pathIds } from '@evenhand/shared/protocol/command'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Clock } from '../clock.ts'
import { refuse } from '../http/refuse.ts'
import type { Participations } from './participations.ts'
import { createTryLimit } from './try-limit.ts'

const path = z.object({ participant: pathIds.participant })
/** Ten a second is more than five tabs ask for, and each may cost a write to the disk. */
const MOST = { most: 600, perMs: 60_000 }

/**
 * What one browser may ask as one person, from however many addresses. Counted by its cookie and not by the name in the
 * address, so that nobody uses up what is another's. [N4]
 */
export function limitPeople(
  app: FastifyInstance,
  parts: { participations: Pick<Participations, 'device'>; clock: Clock },
): void {
  const asked = createTryLimit({ ...MOST, clock: parts.clock })
  app.addHook('preHandler', async (request, reply) => {
    const named = path.safeParse(request.params)
    const device = named.success ? parts.participations.device(request, named.data.participant) : null
    if (device !== null && !asked.allows(device)) return refuse(reply, 'too-many-requests')
  })
}
