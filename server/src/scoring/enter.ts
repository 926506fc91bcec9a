import { audienceOf } from '@evenhand/shared/domain/audience'
import type { AudienceId, ParticipantId } from '@evenhand/shared/domain/ids'
import { type Attendee, attendeeIn, type Participant } from '@evenhand/shared/domain/participant'
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
  /** The browser that asks, by what it holds. */
  readonly device: string
}

export interface EnterParts {
  readonly meetings: Meetings
  /** The participant of the path when this request carries their cookie, else null. */
  readonly holder: (request: FastifyRequest, participant: ParticipantId) => Promise<ParticipantId | null>
  /** What tells this browser from the same person's others; null when it holds nothing for them. */
  readonly device: (request: FastifyRequest, participant: ParticipantId) => string | null
}

const atParticipant = z.object({ participant: pathIds.participant })

/**
 * Who asks, and may they? Answered before anything else of the path or the body is looked at, so that a refusal never
 * tells whether a round or a look exists.
 */
export async function enter(
  { meetings, holder, device: deviceOf }: EnterParts,
  request: FastifyRequest,
  ...abilities: readonly Ability[]
): Promise<Outcome<Entered, CommandRefusal>> {
  const path = atParticipant.safeParse(request.params)
  const participant = path.success ? await holder(request, path.data.participant) : null
  const device = participant && deviceOf(request, participant)
  if (!participant || !device) return refused('not-signed-in')
  const open = await meetings.openFor(participant)
  const viewer = open?.meeting.participants.find(({ id }) => id === participant)
  // Somebody who was taken out may come in again by a fresh link, and then sees nothing of what is inside. [P6]
  if (!open || !viewer?.places.some(({ left }) => !left)) return refused('not-found')
  return abilities.some((ability) => may(viewer.role, ability, 'own'))
    ? done({ open, viewer, device })
    : refused('not-allowed')
}

/** The viewer as this audience knows them; null when they are not in it. */
export function insideOf({ open, viewer }: Entered, audience: AudienceId): (Attendee & InAudience) | null {
  const inside = audienceOf(open.meeting, audience)
  const attendee = inside && attendeeIn(open.meeting, inside.id, viewer.id)
  return inside && attendee && { ...attendee, audience: inside.id, first: inside.kind === 'everyone' }
}

interface InAudience {
  readonly audience: AudienceId
  readonly first: boolean
}
