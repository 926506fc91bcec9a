import type { MeetingView } from '@evenhand/shared/protocol/view'
import type { Target } from '@evenhand/shared/domain/run-steps'
import { steerRun } from './steer-run.ts'
import { useStep } from './use-step.ts'

/** Moves the session: back at once, on when nothing stands in the way. */
export function useGoTo(view: MeetingView) {
  const step = useStep()
  const run = steerRun(view)
  const from = view.stage
  return {
    refusal: step.refusal,
    back: (to: number) => step.take(() => run.move({ from, to, unmet: [], reason: null })),
    /** Resolves with whether it has moved; a check that is not met is asked about, not refused. */
    async on(to: Target): Promise<'moved' | 'asks' | 'refused'> {
      const checks = await run.checks()
      if (checks.ok && checks.value.stage === from && checks.value.checks.some(({ met }) => !met)) return 'asks'
      const moved = await step.take(() => run.move({ from, to, unmet: [], reason: null }))
      return moved ? 'moved' : 'refused'
    },
  }
}
