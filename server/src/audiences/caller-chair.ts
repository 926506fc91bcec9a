import { type Audience, audienceOf } from '@evenhand/shared/domain/audience'
import type { AudienceId, ParticipantId, RoomId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Attendee } from '@evenhand/shared/domain/participant'
import { attendeeIn } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import { must } from '@evenhand/shared/lib/must'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../clock.ts'
import { refuse } from '../http/refuse.ts'
import type { Participations } from '../identity/participations.ts'
import { type Caller, callerOf } from '../meetings/caller.ts'
import type { MeetingsInStore } from '../meetings/create-meetings.ts'
import type { RoomKey } from '../meetings/room-key.ts'
import type { Relay } from '../relay/relay.ts'
import type { Store } from '../store/store.ts'
import type { Log } from '../observe/log.ts'

export interface AudienceParts {
  readonly store: Store
  readonly meetings: MeetingsInStore
  readonly participations: Participations
  readonly relay: Pick<Relay, 'read' | 'seed' | 'retire'>
  readonly roomKey: RoomKey
  readonly clock: Clock
  readonly warn: Log['warn']
}

/** What it takes to know who asks and to change the meeting's record. */
export interface ChairParts {
  readonly meetings: MeetingsInStore
  readonly participations: Pick<Participations, 'fromPath'>
}

/** The chair behind a request; whoever else asks is refused, always alike. */
export async function chairBehind(
  parts: ChairParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Caller | null> {
  const caller = await callerOf(parts, request, reply)
  if (!caller) return null
  if (may(caller.viewer.role, 'steer', 'other')) return caller
  refuse(reply, 'not-allowed')
  return null
}

/** Whether they may steer this meeting as it is by now: a step asks again, since the role may have gone after the request came. */
export function stillSteers({ participants }: Meeting, caller: ParticipantId): boolean {
  return participants.some(({ id, role }) => id === caller && may(role, 'steer', 'other'))
}

/** An audience of somebody's own, as they are known there. Another one and none are the same to them. [N1] */
export function ownAudience(
  meeting: Meeting,
  { viewer }: Caller,
  id: AudienceId,
): { readonly audience: Audience; readonly me: Attendee } | null {
  const audience = audienceOf(meeting, id)
  const me = attendeeIn(meeting, id, viewer.id)
  return audience && me ? { audience, me } : null
}

/** The room of an audience. Each has exactly one. */
export function roomOfAudience({ door }: Pick<Store, 'door'>, { id }: Meeting, audience: AudienceId): RoomId {
  const rooms = door.roomsOf(id)
  return must(
    rooms.find((room) => room.audience === audience),
    'the room of an audience',
  ).room
}
