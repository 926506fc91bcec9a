import { type Audience, belongsIn, isOpen } from '@evenhand/shared/domain/audience'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { type Participant, placeIn } from '@evenhand/shared/domain/participant'
import { turnsTo } from '@evenhand/shared/domain/places'
import { knowsEachAgency } from '@evenhand/shared/domain/quorum'
import type { AudienceId } from '@evenhand/shared/domain/ids'
import { may } from '@evenhand/shared/domain/policy'
import type { DoorView } from '@evenhand/shared/protocol/people-view'
import type { SharingView } from '@evenhand/shared/protocol/sharing-view'
import type { AudienceView, MeetingView } from '@evenhand/shared/protocol/view'

/** Where the viewer may turn, and the door as they may see it: for a chair who shows a board to others, only what may be seen with it. */
export function presentTurns(
  meeting: Meeting,
  viewer: Participant,
  door: DoorView,
): Pick<MeetingView, 'audiences' | 'presenting' | 'door'> {
  const shown = may(viewer.role, 'steer', 'other') ? meeting.sharing.presenting : null
  const audiences = presentAudiences(meeting, viewer)
  return { audiences, presenting: shown !== null, door: shown ? presentDoorOnScreen(meeting, door, shown) : door }
}

/**
 * What the viewer may turn to, in the meeting's order. Somebody with one session is told of it as of any first one: that
 * there is another, or that theirs is the separate one, is not to be read from it. [B1]
 */
function presentAudiences(meeting: Meeting, viewer: Participant): readonly AudienceView[] {
  const own = turnsTo(meeting, viewer)
  const hasSeveral = meeting.audiences.filter((each) => isSession(each) && placeIn(viewer, each.id)).length > 1
  return own.map((audience) => {
    const { id, kind, label } = audience
    const told = hasSeveral || kind !== 'session' ? { kind, label } : { kind: 'everyone' as const, label: '' }
    return { id, ...told, open: isOpen(meeting, audience) }
  })
}

function isSession({ kind }: Audience): boolean {
  return kind === 'everyone' || kind === 'session'
}

/** For the chair. While a board is shown to others there is nothing in it to see over a shoulder. [B5] */
export function presentSharing(meeting: Meeting, viewer: Participant): SharingView {
  const { sharing, participants, audiences } = meeting
  const { presenting, restrictedWords, releases, purges } = sharing
  if (presenting !== null)
    return { presenting, audiences: [], people: [], restrictedWords: [], releases: [], purges: [] }
  const own = audiences.filter(({ id }) => placeIn(viewer, id))
  return {
    presenting,
    audiences: own.map((audience) => {
      const { id, kind, label } = audience
      const people = participants.filter((person) => placeIn(person, id)).map((person) => person.id)
      const placeable = participants
        .filter((person) => belongsIn(person, audience) !== 'never')
        .map((person) => person.id)
      return { id, kind, label, people, may: placeable }
    }),
    people: participants.map(({ id, name, role, of }) => ({ id, name, role, of })),
    restrictedWords,
    releases,
    purges,
  }
}

/**
 * The door as it may stand on a shared screen: nobody who is elsewhere, no other session, nobody who must not meet those
 * who look on, nothing that the chair wrote down of people, and no agency of another session. [B5]
 */
function presentDoorOnScreen(meeting: Meeting, door: DoorView, presenting: AudienceId): DoorView {
  if (!door.lobby) return door
  const people = door.lobby.people.flatMap((person) => {
    const doors = person.doors.filter(({ audience }) => audience === presenting)
    const isElsewhere = person.doors.some(({ audience, inside }) => inside && audience !== presenting)
    const isHere = doors.some(({ inside }) => inside)
    const mustNotMeet = doors.some(({ inTheWay }) => inTheWay.length > 0)
    return mustNotMeet || (isElsewhere && !isHere) ? [] : [{ ...person, doors }]
  })
  const quorum = door.quorum && knowsEachAgency(meeting, presenting, door.quorum) ? door.quorum : null
  return { ...door, quorum, lobby: { ...door.lobby, people, apart: [], checklist: [] } }
}
