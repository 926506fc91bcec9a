import type { CheckState } from '../domain/exit-check.ts'
import type { MemberId } from '../domain/ids.ts'
import type { RunPhase, StageLeft, Timer } from '../domain/run.ts'
import type { ExitCheck } from '../domain/template.ts'

/** How the session of the viewer's audience stands. */
export interface RunView {
  readonly phase: RunPhase
  /** When this stage began, by the server's clock; 0 when nobody has moved it yet. */
  readonly since: number
  /** Since when it is paused; null when it is not. */
  readonly pausedSince: number | null
  readonly timer: Timer | null
  /** Who brings the case; null when nobody was named, or they are not of this audience. */
  readonly presenter: MemberId | null
  /** For the chair and the minute taker: what was left, and how. Null for everybody else. */
  readonly left: readonly StageLeft[] | null
  /** For the chair alone. Null for everybody else. */
  readonly steering: SteeringView | null
}

export interface SteeringView {
  /** What is ticked of this stage. */
  readonly ticked: readonly ExitCheck[]
  /** Who asks for a break, in the order in which they asked. */
  readonly breaks: readonly { readonly id: MemberId; readonly name: string }[]
}

/** GET /api/p/:participant/run/checks: the exit checks of the present stage, for the chair. */
export interface RunChecksView {
  readonly stage: number
  readonly checks: readonly CheckState[]
}
