/** How far one session has come. Each session has its own; what goes along with a session is judged by that session's. */
export interface Run {
  /** Where it is: an index into the stages of the template. */
  readonly stage: number
  /** When this stage began, in ms since 1970; 0 when nobody has moved it yet. */
  readonly since: number
  /** While paused nobody's writing is taken. */
  readonly paused: boolean
}

export const FIRST_RUN: Run = { stage: 0, since: 0, paused: false }
