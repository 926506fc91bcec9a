import type { InvitationView } from '@evenhand/shared/protocol/view'
import { command, type CommandOutcome } from '../session/command.ts'
import { secretIn } from '../ui/secret-in.ts'
import { type Ahead, createAhead } from './ahead.ts'

export type Looked = Ahead<CommandOutcome<InvitationView>>

/**
 * Whoever opens their link is going to be asked "Is this you?": whom to ask for comes beside the page, not after it.
 * `onInvited`: the link works.
 */
export function lookAhead({ pathname, hash }: Pick<Location, 'pathname' | 'hash'>, onInvited: () => void): Looked {
  const looked: Looked = createAhead()
  const secret = secretIn(hash)
  if (pathname !== '/join' || secret === null) return looked
  looked.ask(secret, async () => {
    const answer = await lookAt(secret)
    if (answer.ok) onInvited()
    return answer
  })
  return looked
}

/** Looking uses nothing up. [P5] */
export function lookAt(secret: string): Promise<CommandOutcome<InvitationView>> {
  return command<InvitationView>('POST', '/api/join/look', { secret })
}
