import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import { useState } from 'react'
import type { Asked } from './ask-people.ts'

export interface Asking {
  /** Asks for one thing at a time; true once it was done. */
  readonly run: (ask: () => Promise<Asked>) => Promise<boolean>
  readonly working: boolean
  /** Why the last thing was not done; null when it was. */
  readonly refusal: CommandRefusal | 'offline' | null
}

/** Asks the server for something and remembers why it said no. */
export function useAsking(): Asking {
  const [working, setWorking] = useState(false)
  const [refusal, setRefusal] = useState<Asking['refusal']>(null)
  async function run(ask: () => Promise<Asked>): Promise<boolean> {
    if (working) return false
    setWorking(true)
    const asked = await ask()
    setWorking(false)
    setRefusal(asked.ok ? null : asked.reason)
    return asked.ok
  }
  return { run, working, refusal }
}
