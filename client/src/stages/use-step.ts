import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import { useState } from 'react'
import type { CommandOutcome } from '../session/command.ts'

export interface Step {
  /** One at a time; true once it was done. */
  take(ask: () => Promise<CommandOutcome<void>>): Promise<boolean>
  /** Why the last one was not done; null when it was. */
  readonly refusal: CommandRefusal | 'offline' | null
}

/** Takes steps of the run. What they do is seen when the server has taken them, not before. */
export function useStep(): Step {
  const [working, setWorking] = useState(false)
  const [refusal, setRefusal] = useState<Step['refusal']>(null)
  async function take(ask: () => Promise<CommandOutcome<void>>): Promise<boolean> {
    if (working) return false
    setWorking(true)
    const taken = await ask()
    setWorking(false)
    setRefusal(taken.ok ? null : taken.reason)
    return taken.ok
  }
  return { take, refusal }
}
