import type { MeetingId, ParticipantId, StaffId } from '@evenhand/shared/domain/ids'
import type { Participant } from '@evenhand/shared/domain/participant'
import { pathIds } from '@evenhand/shared/protocol/command'
import type { MeetingPeopleView, StaffView } from '@evenhand/shared/protocol/view'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Clock } from '../clock.ts'
import { refuse } from '../http/refuse.ts'
import type { Cookies } from '../identity/cookies.ts'
import type { Participations } from '../identity/participations.ts'
import type { StaffAccounts } from '../identity/staff.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { linksOfMeeting } from '../store/link-store.ts'
import { ownsMeeting } from '../store/meeting-store.ts'
import type { Store } from '../store/store.ts'
import type { Templates } from '../templates/load-templates.ts'
import type { MeetingsInStore } from './create-meetings.ts'
import type { OpenMeeting } from './meetings.ts'
import { makerOf } from './present-meeting.ts'
import { presentPeople } from './present-people.ts'

export interface MeetingParts {
  readonly store: Store
  readonly keyRing: KeyRing
  readonly meetings: MeetingsInStore
  readonly staff: StaffAccounts
  readonly cookies: Cookies
  readonly participations: Participations
  readonly clock: Clock
  readonly templates: Templates
  /** Called once somebody's participations have ended, so that every socket of theirs is closed at once. [G1] */
  readonly onRemoved: (participant: ParticipantId) => void
}

const path = z.object({
  meeting: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .transform((id) => id as MeetingId),
  participant: pathIds.participant.optional(),
})

/** Who is signed in as staff; otherwise the request is refused. */
export async function signedIn(
  { staff, cookies }: MeetingParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<{ readonly id: StaffId; readonly view: StaffView } | null> {
  const token = cookies.staff(request)
  const person = token === null ? null : await staff.whose(token)
  if (!person) refuse(reply, 'not-signed-in')
  return person
}

/** The meeting that the address names, if it is this chair's own. A foreign and an unknown one get the same answer. [P7] */
export async function ownMeeting(
  parts: MeetingParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<OpenMeeting | null> {
  const person = await signedIn(parts, request, reply)
  if (!person) return null
  const named = path.safeParse(request.params)
  const owns = named.success && (await ownsMeeting(parts.store.read, person.id, named.data.meeting))
  const open = owns ? await parts.meetings.open(named.data.meeting) : null
  if (!open) refuse(reply, 'not-found')
  return open
}

/** As `ownMeeting`, with the person of it that the address names. The one whose account it is, is not somebody to remove or invite. */
export async function ownGuest(
  parts: MeetingParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<{ open: OpenMeeting; guest: Participant } | null> {
  const open = await ownMeeting(parts, request, reply)
  if (!open) return null
  const named = path.safeParse(request.params)
  const id = named.success ? named.data.participant : undefined
  const maker = makerOf(open.meeting)
  const guest = open.meeting.participants.find((person) => person.id === id && person !== maker)
  if (!guest) {
    refuse(reply, 'not-found')
    return null
  }
  return { open, guest }
}

/** The chair's page about this meeting as it is now. */
export async function peopleOf(
  { store, meetings, clock }: MeetingParts,
  open: OpenMeeting,
): Promise<MeetingPeopleView> {
  const { id } = open.meeting
  return presentPeople(meetings.now(id) ?? open.meeting, open.key, await linksOfMeeting(store.read, id, clock()))
}
