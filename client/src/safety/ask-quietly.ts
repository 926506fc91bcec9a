import type { ParticipantId } from '@evenhand/shared/domain/ids'
import type { QuietChairCommand, QuietCommand } from '@evenhand/shared/protocol/quiet-command'
import { command, type CommandOutcome } from '../session/command.ts'

/** What is asked of the server between one person and the chair, as this participant. */
export function askQuietly(participant: ParticipantId) {
  const at = `/api/p/${encodeURIComponent(participant)}/quiet`
  return {
    say: (said: QuietCommand): Promise<CommandOutcome<void>> => command('POST', at, said),
    chair: (person: ParticipantId, does: QuietChairCommand['do']): Promise<CommandOutcome<void>> =>
      command('POST', `${at}/${encodeURIComponent(person)}`, { do: does }),
  }
}
