import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { pathIds } from '@evenhand/shared/protocol/command'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Clock } from '../clock.ts'
import type { Store } from '../store/store.ts'
import { BORROWED_HOURS, type Cookies, PARTICIPATION_DAYS } from './cookies.ts'
import { hashSecret, randomSecret } from './tokens.ts'

const path = z.object({ participant: pathIds.participant })

/** Who may act as which participant: whoever's browser holds that participation's cookie, and nobody else. [P4] */
export interface Participations {
  /** The participant, when this request carries their cookie; null for no cookie, another's, or one that has run out. */
  holder(request: FastifyRequest, participant: ParticipantId): Promise<ParticipantId | null>
  /** What tells this browser from others that hold the same participation: the hash of its token, unchecked. */
  device(request: FastifyRequest, participant: ParticipantId): string | null
  /** Everybody whose cookie this request carries and holds; of more cookies than `most` the rest is not asked about. */
  held(request: FastifyRequest, most: number): Promise<readonly ParticipantId[]>
  /** As `holder`, for the participant that the address `/api/p/:participant/…` names. */
  fromPath(request: FastifyRequest): Promise<ParticipantId | null>
  /** Makes a token for a participation that the caller is about to store; on a borrowed device for a day's work and no more. */
  fresh(borrowed?: boolean): { token: string; tokenHash: string; expiresAt: number }
  give(reply: FastifyReply, participant: ParticipantId, token: string, borrowed?: boolean): void
  /** Lets the browser behind this reply be the participant, without a link. */
  start(reply: FastifyReply, participant: ParticipantId, borrowed?: boolean): Promise<void>
  /** Ends this browser's participation. Other devices of the same person stay. */
  end(request: FastifyRequest, reply: FastifyReply, participant: ParticipantId): Promise<void>
}

export function createParticipations(opts: { store: Store; cookies: Cookies; clock: Clock }): Participations {
  const { store, cookies, clock } = opts

  async function holder(request: FastifyRequest, participant: ParticipantId): Promise<ParticipantId | null> {
    const token = cookies.participation(request, participant)
    if (token === null) return null
    // The name of a cookie is the browser's word only; the row says whose token it is.
    const held = store.door.holderOf(hashSecret(token), clock())
    return held === participant ? participant : null
  }

  function fresh(borrowed = false) {
    const token = randomSecret()
    const lasts = borrowed ? BORROWED_HOURS * 3_600_000 : PARTICIPATION_DAYS * 86_400_000
    return { token, tokenHash: hashSecret(token), expiresAt: clock() + lasts }
  }

  return {
    holder,
    device(request, participant) {
      const token = cookies.participation(request, participant)
      return token === null ? null : hashSecret(token)
    },
    async held(request, most) {
      const named = cookies.participationsNamed(request, most)
      const holders = await Promise.all(named.map((participant) => holder(request, participant)))
      return holders.filter((participant) => participant !== null)
    },
    fresh,
    async fromPath(request) {
      const named = path.safeParse(request.params)
      return named.success ? holder(request, named.data.participant) : null
    },
    give: cookies.giveParticipation,
    async start(reply, participant, borrowed = false) {
      const { token, tokenHash, expiresAt } = fresh(borrowed)
      await store.run('startParticipation', { participant, tokenHash, expiresAt, now: clock() })
      cookies.giveParticipation(reply, participant, token, borrowed)
    },
    async end(request, reply, participant) {
      const token = cookies.participation(request, participant)
      if (token !== null) await store.run('endParticipation', { tokenHash: hashSecret(token) })
      cookies.clearParticipation(reply, participant)
    },
  }
}
