import { type Audience, belongsIn } from '@evenhand/shared/domain/audience'
import type { MemberId, ParticipantId } from '@evenhand/shared/domain/ids'
import { inTheWay, waits } from '@evenhand/shared/domain/lobby'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { type Participant, placeIn } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import { quorumNow } from '@evenhand/shared/domain/quorum'
import { needsReason } from '../children/panel-steps.ts'
import type {
  ApartView,
  AttendanceView,
  DoorView,
  InvitedView,
  LobbyView,
  QuorumView,
} from '@evenhand/shared/protocol/people-view'

/** Who is connected: inside by their aliases, and outside by their ids. */
export interface Connected {
  readonly here: ReadonlySet<MemberId>
  readonly outside: ReadonlySet<ParticipantId>
}

/**
 * What one viewer may know about who comes in. The lobby is the chair's alone, times of coming and going the chair's and the
 * minute taker's; everybody else is told of themselves. Pure. [P10] [P11]
 */
export function presentDoor(
  meeting: Meeting,
  viewer: Participant,
  audience: Audience | null,
  connected: Connected,
): DoorView {
  const place = audience && placeIn(viewer, audience.id)
  const chairs = may(viewer.role, 'let-in', 'other')
  return {
    waits: waits(meeting, viewer),
    late: place?.late !== undefined,
    lobby: chairs ? presentLobby(meeting, connected) : null,
    attendance:
      place && may(viewer.role, 'keep-attendance', 'other') ? presentAttendance(meeting, place.audience) : null,
    quorum: chairs ? presentQuorum(meeting, connected) : null,
  }
}

function presentLobby(meeting: Meeting, connected: Connected): LobbyView {
  const { admission, checklist } = meeting.lobby
  const names = new Map(meeting.participants.map(({ id, name }) => [id, name]))
  return {
    admission,
    people: meeting.participants
      .filter(({ role }) => role !== 'chair')
      .map((person) => presentInvited(meeting, person, connected)),
    apart: meeting.lobby.apart.map(({ pair: [one, other], why }): ApartView => {
      return { one, other, names: [names.get(one) ?? '', names.get(other) ?? ''], why }
    }),
    checklist: checklist.map(({ item, done, words }) => ({ item, done, words })),
  }
}

function presentInvited(meeting: Meeting, person: Participant, { outside }: Connected): InvitedView {
  const { id, name, role, of, places, removed, withoutDevice = false } = person
  const inside = places.some(({ left }) => !left)
  const away = outside.has(id) ? 'at-the-door' : 'not-here'
  const doors = meeting.audiences
    // A child comes among the others from their panel, with a reason.
    .filter(({ id: into }) => !needsReason(meeting, id, [into]))
    .filter((audience) => belongsIn(person, audience) !== 'never')
    .map((audience) => ({
      audience: audience.id,
      kind: audience.kind,
      label: audience.label,
      inside: placeIn(person, audience.id) !== null,
      usual: belongsIn(person, audience) === 'always',
      inTheWay: inTheWay(meeting, id, [audience.id]).map((other) => other.name),
    }))
  return { id, name, role, of, withoutDevice, doors, where: removed ? 'removed' : inside ? 'inside' : away }
}

function presentAttendance(meeting: Meeting, audience: Audience['id']): readonly AttendanceView[] {
  const aliases = new Map(
    meeting.participants.flatMap(({ id, places }) => {
      const place = places.find((each) => each.audience === audience)
      return place ? [[id, place.member] as const] : []
    }),
  )
  return meeting.attendance.flatMap(({ participant, audience: of, came, left }) => {
    const id = aliases.get(participant)
    return of === audience && id !== undefined ? [{ id, came, left }] : []
  })
}

function presentQuorum(meeting: Meeting, { here }: Connected): QuorumView | null {
  const quorum = quorumNow(meeting, here)
  const rule = meeting.template.decision?.quorum
  return quorum.met === null || rule === undefined ? null : { ...quorum, rule }
}
