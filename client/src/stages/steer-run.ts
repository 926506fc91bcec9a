import type { AudienceId, MemberId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { UnmetCheck } from '@evenhand/shared/domain/run'
import type { Target } from '@evenhand/shared/domain/run-steps'
import type { ExitCheck } from '@evenhand/shared/domain/template'
import type { RunChecksView } from '@evenhand/shared/protocol/run-view'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { command, type CommandOutcome } from '../session/command.ts'

type Done = Promise<CommandOutcome<void>>

export interface MoveOn {
  readonly from: number
  readonly to: Target
  readonly unmet: readonly UnmetCheck[]
  readonly reason: string | null
}

/** What is asked of the server about the session that this viewer looks at. */
export function steerRun({ me, audience }: Pick<MeetingView, 'me' | 'audience'>) {
  const path = (what: string) => `/api/p/${encodeURIComponent(me.participant)}/${what}`
  const session: { readonly audience?: AudienceId } = audience ? { audience } : {}
  const step = (body: object): Done => command('POST', path('run'), { ...body, ...session })
  return {
    move: (move: MoveOn) => step({ do: 'move', ...move }),
    skip: (from: number, to: Target, reason: string) => step({ do: 'skip', from, to, reason }),
    pause: (on: boolean) => step({ do: 'pause', on }),
    timer: (minutes: number | null) => step({ do: 'timer', minutes }),
    extend: (minutes: number) => step({ do: 'extend', minutes }),
    tick: (check: ExitCheck, on: boolean) => step({ do: 'tick', check, on }),
    presenter: (member: MemberId | null) => step({ do: 'presenter', member }),
    putAway: (member: MemberId) => step({ do: 'put-away', member }),
    checks: () => askChecks(me.participant, audience),
    askForBreak: (): Done => command('POST', path('break'), session),
    handOver: (to: MemberId): Done => command('POST', path('chair'), { to }),
  }
}

/** The exit checks of the present part, for who steers. */
export function askChecks(
  participant: ParticipantId,
  audience: AudienceId | null,
): Promise<CommandOutcome<RunChecksView>> {
  const query = audience ? `?audience=${encodeURIComponent(audience)}` : ''
  return command('GET', `/api/p/${encodeURIComponent(participant)}/run/checks${query}`)
}
