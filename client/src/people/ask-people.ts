import type { ChecklistItem } from '@evenhand/shared/domain/checklist'
import type { AudienceId, MemberId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { Role } from '@evenhand/shared/domain/role'
import type { SetAttends } from '@evenhand/shared/protocol/people-command'
import { command, type CommandOutcome } from '../session/command.ts'

export type Asked = CommandOutcome<void>

/** What is asked of the server about people, as this participant. */
export function askPeople(participant: ParticipantId) {
  const at = (path: string) => `/api/p/${encodeURIComponent(participant)}${path}`
  const about = (member: MemberId, what: string) => at(`/people/${encodeURIComponent(member)}/${what}`)
  return {
    letIn: (person: ParticipantId, audiences: readonly AudienceId[]): Promise<Asked> =>
      command('POST', at(`/lobby/${encodeURIComponent(person)}/let-in`), { audiences }),
    sendBack: (member: MemberId): Promise<Asked> => command('POST', about(member, 'lobby')),
    remove: (member: MemberId): Promise<Asked> => command('POST', about(member, 'remove')),
    changeRole: (member: MemberId, role: Role): Promise<Asked> => command('POST', about(member, 'role'), { role }),
    attends: (member: MemberId, said: SetAttends): Promise<Asked> => command('POST', about(member, 'attends'), said),
    presence: (member: MemberId, here: boolean): Promise<Asked> => command('POST', about(member, 'presence'), { here }),
    keepApart: (one: ParticipantId, other: ParticipantId, why: string): Promise<Asked> =>
      command('PUT', at('/apart'), { one, other, why }),
    liftApart: (one: ParticipantId, other: ParticipantId): Promise<Asked> =>
      command('DELETE', at('/apart'), { one, other }),
    check: (item: ChecklistItem, done: boolean, words: string): Promise<Asked> =>
      command('PUT', at('/checklist'), { item, done, words }),
    start: (audience: AudienceId | null): Promise<Asked> => command('POST', at('/start'), audience ? { audience } : {}),
  }
}
