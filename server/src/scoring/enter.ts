import type { ParticipantId } from '@evenhand/shared/domain/ids'
import type { Participant } from '@evenhand/shared/domain/participant'
import { type Ability, may } from '@evenhand/shared/domain/policy'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'
import { pathIds } from '@evenhand/shared/protocol/command'
import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Meetings, OpenMeeting } from '../meetings/meetings.ts'

export interface Entered {
  readonly open: OpenMeeting
  readonly viewer: Participant
}

export interface EnterParts {
  readonly meetings: Meetings
  /** The participant of the path when this request carries their cookie, else null. */
  readonly holder: (request: FastifyRequest, participant: ParticipantId) => Promise<ParticipantId | null>
}

const atParticipant = z.object({ participant: pathIds.participant })

/**
 * Who asks, and may they? Answered before anything else of the path or the body is looked at, so that a refusal never
 * tells whether a round or a look exists.
 */
export async function enter(
  { meetings, holder }: EnterParts,
  request: FastifyRequest,
  ability: Ability,
): Promise<Outcome<Entered, CommandRefusal>> {
  const path = atParticipant.safeParse(request.params)
  const participant = path.success ? await holder(request, path.data.participant) : null
  if (!participant) return refused('not-signed-in')
  const open = await meetings.openFor(participant)
  const viewer = open?.meeting.participants.find(({ id }) => id === participant)
  if (!open || !viewer) return refused('not-found')
  return may(viewer.role, ability, 'own') ? done({ open, viewer }) : refused('not-allowed')
}
