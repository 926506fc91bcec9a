import type { AudienceId, CardId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { PublishedView, ReleaseLookView, SharingView } from '@evenhand/shared/protocol/sharing-view'
import { command, type CommandOutcome } from '../session/command.ts'

type Asked = Promise<CommandOutcome<void>>

/** A card that may go over: from where, to where, and in whose words. */
export interface ReleaseWanted {
  readonly from: AudienceId
  readonly card: CardId
  readonly to: AudienceId
  readonly gist: string | null
}

/** What is asked of the server about audiences, as this participant. */
export function askAudiences(participant: ParticipantId) {
  const at = (path: string) => `/api/p/${encodeURIComponent(participant)}${path}`
  return {
    sharing: () => command<SharingView>('GET', at('/audiences')),
    make: (label: string, people: readonly ParticipantId[]): Asked =>
      command('POST', at('/audiences'), { label, people }),
    place: (audience: AudienceId, person: ParticipantId, inside: boolean): Asked =>
      command('POST', at(`/audiences/${encodeURIComponent(audience)}/people`), { person, inside }),
    present: (audience: AudienceId | null): Asked => command('POST', at('/presenting'), { audience }),
    restrict: (words: readonly string[]): Asked => command('POST', at('/restricted-words'), { words }),
    look: (wanted: ReleaseWanted) => command<ReleaseLookView>('POST', at('/releases/look'), wanted),
    release: (
      wanted: ReleaseWanted,
      looked: { readonly hash: string; readonly confirmed: readonly string[]; readonly childAgrees: boolean },
    ): Asked => command('POST', at('/releases'), { ...wanted, ...looked }),
    purge: (audience: AudienceId, card: CardId, reason: string): Asked =>
      command('POST', at('/purges'), { audience, card, reason }),
    publish: (card: CardId): Asked => command('POST', at('/published'), { card }),
    published: () => command<PublishedView>('GET', at('/published')),
  }
}
