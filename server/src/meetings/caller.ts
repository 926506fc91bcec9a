import type { Participant } from '@evenhand/shared/domain/participant'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '../http/refuse.ts'
import type { Participations } from '../identity/participations.ts'
import type { Meetings, OpenMeeting } from './meetings.ts'

/** Who asks, by their cookie, and the meeting that they ask of. */
export interface Caller {
  readonly open: OpenMeeting
  readonly viewer: Participant
}

/** The person behind a request to `/api/p/:participant/…`, with their meeting; otherwise it is refused, always alike. [P4] */
export async function callerOf(
  parts: { readonly participations: Pick<Participations, 'fromPath'>; readonly meetings: Meetings },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Caller | null> {
  const participant = await parts.participations.fromPath(request)
  const open = participant === null ? null : await parts.meetings.openFor(participant)
  const viewer = open?.meeting.participants.find(({ id }) => id === participant)
  if (open && viewer) return { open, viewer }
  refuse(reply, 'not-signed-in')
  return null
}
