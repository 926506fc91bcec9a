import type { ParticipantId } from '@evenhand/shared/domain/ids'
import type { AddPerson, CreateMeeting } from '@evenhand/shared/protocol/command'
import type { MeetingLineView, MeetingPeopleView } from '@evenhand/shared/protocol/view'
import { command } from '../session/command.ts'

const meetings = '/api/staff/meetings'
const at = (meeting: string) => `${meetings}/${encodeURIComponent(meeting)}`
const personAt = (meeting: string, person: ParticipantId) => `${at(meeting)}/people/${person}`

/** Everything the staff pages ask the server for. */
export const askStaff = {
  setUp: (body: { secret: string; name: string; email: string; passPhrase: string }) =>
    command('POST', '/api/setup', body),
  signIn: (body: { email: string; passPhrase: string }) => command('POST', '/api/sign-in', body),
  signOut: () => command('POST', '/api/sign-out'),
  meetings: () => command<readonly MeetingLineView[]>('GET', meetings),
  create: (meeting: CreateMeeting) => command<MeetingPeopleView>('POST', meetings, meeting),
  people: (meeting: string) => command<MeetingPeopleView>('GET', at(meeting)),
  enter: (meeting: string) => command('POST', `${at(meeting)}/enter`),
  add: (meeting: string, person: AddPerson) => command<MeetingPeopleView>('POST', `${at(meeting)}/people`, person),
  remove: (meeting: string, person: ParticipantId) => command<MeetingPeopleView>('DELETE', personAt(meeting, person)),
  renew: (meeting: string, person: ParticipantId) =>
    command<MeetingPeopleView>('POST', `${personAt(meeting, person)}/link`),
  revoke: (meeting: string, person: ParticipantId) =>
    command<MeetingPeopleView>('DELETE', `${personAt(meeting, person)}/link`),
}
