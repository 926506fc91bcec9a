import { NOTHING_SHARED } from '@evenhand/shared/domain/sharing'
import type { ChildId, MeetingId, MemberId, ParticipantId, RoomId } from '@evenhand/shared/domain/ids'
import { OPEN_LOBBY } from '@evenhand/shared/domain/lobby'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { type Attendee, takenOut } from '@evenhand/shared/domain/participant'
import type { Role } from '@evenhand/shared/domain/role'
import { anAudience, aTemplate, inMain } from '@evenhand/shared/testing/a-template'

export const ROOM = 'room-of-pip' as RoomId
export const PIP = 'pip' as ChildId
export const MEETING = 'meeting-of-pip' as MeetingId

export const person = (name: string, role: Role): Attendee => ({
  id: `p-${name}` as ParticipantId,
  name: `${name.charAt(0).toUpperCase()}${name.slice(1)} Made-Up`,
  role,
  of: '',
  knows: [],
  scores: false,
  givesView: false,
  places: inMain(`m-${name}`),
  member: `m-${name}` as MemberId,
})

/** The same person once they were taken out of the meeting. */
export const gone = (one: Attendee): Attendee => ({ ...one, ...takenOut(one) })

export const imogen = person('imogen', 'chair')
export const dana = person('dana', 'parent_carer')
export const tamsin = person('tamsin', 'social_worker')
export const ivo = person('ivo', 'interpreter')

export const meetingOf = (participants: readonly Attendee[]): Meeting => ({
  id: MEETING,
  title: 'Meeting',
  kind: 'initial_child_protection_conference',
  date: '2026-11-21',
  children: [{ id: PIP, name: 'Pip', age: 4 }],
  participants,
  scales: [],
  template: aTemplate(),
  audiences: [anAudience()],
  panels: [],
  sharing: NOTHING_SHARED,
  lobby: OPEN_LOBBY,
  attendance: [],
  example: true,
})
