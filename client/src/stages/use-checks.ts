import type { CheckState } from '@evenhand/shared/domain/exit-check'
import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useCallback, useEffect, useState } from 'react'
import { askChecks } from './steer-run.ts'

interface Checks {
  /** Null while they are on their way. */
  readonly checks: readonly CheckState[] | null
  readonly refusal: CommandRefusal | 'offline' | null
  again(): void
}

/** The exit checks of the present part, asked when they are shown and whenever the part changes. */
export function useChecks(view: MeetingView): Checks {
  const { participant } = view.me
  const { audience, stage } = view
  const [asked, ask] = useState(0)
  const [found, find] = useState<Pick<Checks, 'checks' | 'refusal'>>({ checks: null, refusal: null })
  useEffect(() => {
    let over = false
    void askChecks(participant, audience).then((answer) => {
      if (over) return
      find(answer.ok ? { checks: answer.value.checks, refusal: null } : { checks: null, refusal: answer.reason })
    })
    return () => {
      over = true
    }
  }, [participant, audience, stage, asked])
  const again = useCallback(() => ask((count) => count + 1), [])
  return { ...found, again }
}
