import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { waits } from '@evenhand/shared/domain/lobby'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Participant } from '@evenhand/shared/domain/participant'
import type { MeetingLineView, MeetingPeopleView } from '@evenhand/shared/protocol/view'
import { openLinkSecret } from '../identity/links.ts'
import type { Key } from '../keys/seal.ts'
import type { LinkState } from '../store/link-store.ts'
import type { Sealed } from '../store/tables.ts'
import { makerOf } from './present-meeting.ts'

type Links = ReadonlyMap<ParticipantId, { state: LinkState; sealedSecret: Sealed | null }>

/** One line in the chair's own list of meetings. */
export function presentLine(meeting: Meeting): MeetingLineView {
  const { id, title, kind, date } = meeting
  const isIn = (person: Participant) => person.places.some(({ left }) => !left) || waits(meeting, person)
  const people = meeting.participants.filter((person) => !person.removed && isIn(person)).length
  return { chair: makerOf(meeting).id, meeting: id, title, kind, date, people }
}

/** The chair's own page about who is invited, with the links that can still be used. */
export function presentPeople(meeting: Meeting, key: Key, links: Links): MeetingPeopleView {
  return {
    ...presentLine(meeting),
    children: meeting.children,
    participants: meeting.participants.map(({ id, name, role, of, knows, scores, withoutDevice = false }) => ({
      id,
      name,
      role,
      of,
      knows,
      scores,
      withoutDevice,
      link: withoutDevice ? NO_LINK : presentLink(id, key, links),
    })),
  }
}

const NO_LINK = { state: 'none', secret: null } as const

function presentLink(id: ParticipantId, key: Key, links: Links): MeetingPeopleView['participants'][number]['link'] {
  const link = links.get(id)
  if (!link) return NO_LINK
  const { state, sealedSecret } = link
  return { state, secret: state === 'ready' && sealedSecret ? openLinkSecret(key, id, sealedSecret) : null }
}
