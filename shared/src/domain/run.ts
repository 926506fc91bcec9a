import type { ParticipantId } from './ids.ts'
import type { ExitCheck } from './template.ts'

/**
 * How a session stands.
 *
 *   before  people come in and write drafts on their own devices; nothing is taken on the board
 *   going   one stage after another
 *   closed  it is over: the board can be read, nothing is taken any more
 */
export const RUN_PHASES = ['before', 'going', 'closed'] as const
export type RunPhase = (typeof RUN_PHASES)[number]

/** How far one session has come. Each session has its own; what goes along with a session is judged by that session's. */
export interface Run {
  readonly phase: RunPhase
  /** Where it is: an index into the stages of the template. */
  readonly stage: number
  /** When this stage began, in ms since 1970; 0 when nobody has moved it yet. */
  readonly since: number
  /** Since when it is paused, in ms since 1970, or null. Who asked for it is not kept. While paused nobody's writing is taken. */
  readonly paused: number | null
  /** When the time that was meant for this stage is over. Shown to everybody, and nothing happens then. */
  readonly timer: Timer | null
  /** In supervision: who brings the case. Null: nobody was named. */
  readonly presenter: ParticipantId | null
  /** What the chair has ticked, by stage. */
  readonly ticked: readonly Ticked[]
  /** Every stage that was left, in order; one that was come back to is there more than once. */
  readonly left: readonly StageLeft[]
  /** Who asks for a break, the chair alone is shown. Gone once put away or once there was one. */
  readonly breaks: readonly BreakAsked[]
}

export interface Timer {
  /** In ms since 1970, by the server's clock. */
  readonly endsAt: number
}

export interface Ticked {
  /** A stage's id. */
  readonly stage: string
  readonly check: ExitCheck
}

export interface StageLeft {
  /** The id of the stage that was left, and of the one that came next; null for the end. */
  readonly stage: string
  readonly to: string | null
  readonly at: number
  /** Why it was left out; null when it was held. */
  readonly skipped: string | null
  /** What was not so when it was left, each with the chair's reason. */
  readonly unmet: readonly UnmetCheck[]
}

export interface UnmetCheck {
  readonly check: ExitCheck
  readonly reason: string
}

export interface BreakAsked {
  readonly by: ParticipantId
  readonly at: number
}

export const FIRST_RUN: Run = {
  phase: 'going',
  stage: 0,
  since: 0,
  paused: null,
  timer: null,
  presenter: null,
  ticked: [],
  left: [],
  breaks: [],
}
