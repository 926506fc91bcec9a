import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Participant } from '@evenhand/shared/domain/participant'
import { type Ability, may } from '@evenhand/shared/domain/policy'
import { done, type Outcome } from '@evenhand/shared/lib/outcome'
import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ParticipantId } from '@evenhand/shared/domain/ids'
import type { Clock } from '../clock.ts'
import { refuse } from '../http/refuse.ts'
import type { Participations } from '../identity/participations.ts'
import { type Caller, callerOf } from '../meetings/caller.ts'
import type { MeetingsInStore } from '../meetings/create-meetings.ts'
import type { Alongside } from '../store/meeting-store.ts'

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

/** The meeting one step further, null when nothing changes, or why not. `caller` is as the meeting has them at that moment. */
export type PeopleStep = (meeting: Meeting, caller: Participant) => Outcome<Meeting | null, CommandRefusal>

/**
 * Takes a step of the meeting's record and answers with nothing, or with why not. The step may run again when somebody else
 * changed the meeting first, and whoever asks is asked about again each time: their role may have gone meanwhile. [G1]
 */
export async function takePeopleStep(
  { meetings }: PeopleParts,
  { open, viewer }: Caller,
  step: PeopleStep,
  alongside: Alongside = {},
): Promise<Outcome<Meeting, CommandRefusal>> {
  let refusal: CommandRefusal | null = null
  const meeting = await meetings.change(
    open.meeting.id,
    (now) => {
      const caller = now.participants.find(({ id }) => id === viewer.id)
      const stepped: ReturnType<PeopleStep> =
        caller?.role === viewer.role ? step(now, caller) : { ok: false, reason: 'changed-meanwhile' }
      refusal = stepped.ok ? null : stepped.reason
      return stepped.ok ? stepped.value : null
    },
    alongside,
  )
  return refusal === null ? done(meeting) : { ok: false, reason: refusal }
}

/** 204, or the refusal. */
export function answer(reply: FastifyReply, taken: Outcome<unknown, CommandRefusal>): FastifyReply {
  return taken.ok ? reply.code(204).send() : refuse(reply, taken.reason)
}
