import type { ParticipantId } from '@evenhand/shared/domain/ids'
import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'

export const STAFF_HOURS = 12
export const PARTICIPATION_DAYS = 30
export const BORROWED_HOURS = 12

/**
 * The cookies of this server. Nothing but the server reads them, no other site can have them sent along, and under
 * https the `__Host-` prefix keeps a neighbouring subdomain from planting one.
 */
export interface Cookies {
  staff(request: FastifyRequest): string | null
  giveStaff(reply: FastifyReply, token: string): void
  clearStaff(reply: FastifyReply): void
  /** The name carries the participation, so that two people at one computer do not overwrite each other. */
  participation(request: FastifyRequest, participant: ParticipantId): string | null
  /** Whose cookies came along, by their names alone: at most so many, and nothing of it is checked. */
  participationsNamed(request: FastifyRequest, most: number): readonly ParticipantId[]
  /** On a borrowed device it goes with the browser. [X3] */
  giveParticipation(reply: FastifyReply, participant: ParticipantId, token: string, borrowed?: boolean): void
  clearParticipation(reply: FastifyReply, participant: ParticipantId): void
}

/** The client's own, which says that a device is borrowed; nobody's participation. */
const BORROWED = 'evenhand-borrowed'

/** `secure`: whether the server is reached by https. Browsers refuse the prefix on plain http://localhost. */
export function createCookies(opts: { secure: boolean }): Cookies {
  const { secure } = opts
  const named = (name: string) => `${secure ? '__Host-' : ''}evenhand-${name}`
  const flags: CookieSerializeOptions = { path: '/', httpOnly: true, sameSite: 'strict', secure }

  return {
    staff: (request) => request.cookies[named('staff')] ?? null,
    giveStaff: (reply, token) => void reply.setCookie(named('staff'), token, { ...flags, maxAge: STAFF_HOURS * 3_600 }),
    clearStaff: (reply) => void reply.clearCookie(named('staff'), flags),
    participation: (request, participant) => request.cookies[named(participant)] ?? null,
    participationsNamed: (request, most) =>
      Object.keys(request.cookies)
        .filter((name) => name.startsWith(named('')) && name !== named('staff') && name !== BORROWED)
        .slice(0, most)
        .map((name) => name.slice(named('').length) as ParticipantId),
    giveParticipation: (reply, participant, token, borrowed = false) =>
      void reply.setCookie(
        named(participant),
        token,
        borrowed ? flags : { ...flags, maxAge: PARTICIPATION_DAYS * 86_400 },
      ),
    clearParticipation: (reply, participant) => void reply.clearCookie(named(participant), flags),
  }
}
