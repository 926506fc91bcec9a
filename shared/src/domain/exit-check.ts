import type { Run } from './run.ts'
import type { ExitCheck, StagePlan } from './template.ts'

/** What the software sees of a check by itself: so, not so, or null when it cannot tell and the chair says. */
export type Seen = (check: ExitCheck) => boolean | null

export const NOTHING_SEEN: Seen = () => null

/** A check of the present stage as the chair is shown it. */
export interface CheckState {
  readonly check: ExitCheck
  readonly seen: boolean | null
  readonly ticked: boolean
  readonly met: boolean
}

/** Each check of this stage as it stands: what is seen counts, and only what cannot be seen is ticked. */
export function checksOf(
  stage: StagePlan | undefined,
  { ticked }: Pick<Run, 'ticked'>,
  seen: Seen,
): readonly CheckState[] {
  return (stage?.checks ?? []).map((check) => {
    const said = ticked.some((each) => each.stage === stage?.id && each.check === check)
    const saw = seen(check)
    return { check, seen: saw, ticked: said, met: saw ?? said }
  })
}

/** The checks of this stage that are not met, in its order. Leaving it needs a reason for each. */
export function unmetChecks(stage: StagePlan | undefined, run: Pick<Run, 'ticked'>, seen: Seen): readonly ExitCheck[] {
  return checksOf(stage, run, seen).flatMap(({ check, met }) => (met ? [] : [check]))
}
