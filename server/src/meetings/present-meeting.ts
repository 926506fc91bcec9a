import type { MemberId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Participant } from '@evenhand/shared/domain/participant'
import { must } from '@evenhand/shared/lib/must'
import type { LookView, MeetingView, PersonView } from '@evenhand/shared/protocol/view'

/**
 * What one viewer may know about a meeting. Pure, and the only way a meeting reaches a client. Somebody outside the
 * main audience is told who they are and who invited them, which their invitation said already; not a name, a child, a
 * stage or a count of the people inside, so that their view does not even change when something happens there. [P6]
 */
export function presentMeeting(opts: {
  meeting: Meeting
  viewer: Participant
  here: ReadonlySet<MemberId>
  looks: readonly LookView[]
  revision: number
}): MeetingView {
  const { meeting, viewer, here, looks, revision } = opts
  const { title, kind, date, example } = meeting
  const steady = { revision, title, kind, date, example, me: presentMe(viewer), chair: chairOf(meeting).name }
  if (!viewer.seesBoard) {
    return { ...steady, children: [], people: [], stage: 0, paused: false, scales: [], looks: [] }
  }
  const known = meeting.participants.filter((person) => person.seesBoard || person.left)
  return {
    ...steady,
    children: meeting.children.map(({ id, name, age }) => ({ id, name, age })),
    people: known.map((person) => presentPerson(person, here)),
    stage: meeting.stage,
    paused: meeting.paused,
    scales: meeting.scales,
    looks,
  }
}

function presentPerson({ member, name, role, of, seesBoard }: Participant, here: ReadonlySet<MemberId>): PersonView {
  return { id: member, name, role, of, here: seesBoard && here.has(member), left: !seesBoard }
}

function presentMe({ id, member, name, role, of, scores }: Participant): MeetingView['me'] {
  return { participant: id, member, name, role, of, scores }
}

export function chairOf(meeting: Meeting): Participant {
  return must(
    meeting.participants.find(({ role }) => role === 'chair'),
    'chair',
  )
}
