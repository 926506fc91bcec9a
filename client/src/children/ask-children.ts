import type { ChildId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { BringIn, PutAccount, PutReading } from '@evenhand/shared/protocol/child-command'
import { command, type CommandOutcome } from '../session/command.ts'

/** What is asked of the server about one child's panel, as this participant. */
export function askAbout(participant: ParticipantId, child: ChildId) {
  const at = (what: string) => `/api/p/${encodeURIComponent(participant)}/children/${encodeURIComponent(child)}/${what}`
  return {
    account: (said: PutAccount): Promise<CommandOutcome<void>> => command('POST', at('account'), said),
    reading: (said: PutReading): Promise<CommandOutcome<void>> => command('POST', at('reading'), said),
    bringIn: (said: BringIn): Promise<CommandOutcome<void>> => command('POST', at('session'), said),
  }
}
