import { type Ability, may } from '@evenhand/shared/domain/policy'
import type { Outcome } from '@evenhand/shared/lib/outcome'
import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ParticipantId } from '@evenhand/shared/domain/ids'
import type { Clock } from '../clock.ts'
import { refuse } from '../http/refuse.ts'
import type { Participations } from '../identity/participations.ts'
import { type Caller, callerOf } from '../meetings/caller.ts'
import type { MeetingsInStore } from '../meetings/create-meetings.ts'

export interface PeopleParts {
  readonly meetings: MeetingsInStore
  readonly participations: Participations
  readonly clock: Clock
  /** Called once somebody's participations have ended, so that every socket of theirs is closed at once. [G1] */
  readonly onRemoved: (participant: ParticipantId) => void
}

/** Who asks, when their role may do this to others; otherwise the request is refused. [P1] */
export async function callerWho(
  ability: Ability,
  parts: PeopleParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Caller | null> {
  const caller = await callerOf(parts, request, reply)
  if (!caller) return null
  if (may(caller.viewer.role, ability, 'other')) return caller
  refuse(reply, 'not-allowed')
  return null
}

/** 204, or the refusal. */
export function answer(reply: FastifyReply, taken: Outcome<unknown, CommandRefusal>): FastifyReply {
  return taken.ok ? reply.code(204).send() : refuse(reply, taken.reason)
}
