import { done, type Outcome, refused } from '../lib/outcome.ts'
import type { LookId, ParticipantId, RoundId, ScaleId } from './ids.ts'

export type Phase = 'open' | 'closed' | 'revealed'
export type Step = 'close' | 'reveal'

/** One child on one scale, asked of a fixed roster. Holds no score, so passing a round around cannot leak one. [R1] */
export interface Round {
  readonly id: RoundId
  readonly scale: ScaleId
  /** Who is asked, in the order of the commitment tree. Fixed when the round opens. */
  readonly roster: readonly ParticipantId[]
}

/**
 * Rounds that are asked together. The phase belongs to the look, not to a round, so that no step can reveal a part. [R2]
 *
 *   open ──close──► closed ──reveal──► revealed
 */
export interface Look {
  readonly id: LookId
  /** 1 is the first look; from 2 on everybody is asked what new fact or reason changed it. */
  readonly number: number
  readonly phase: Phase
  readonly rounds: readonly Round[]
}

const NEXT: Record<Phase, Record<Step, Phase | null>> = {
  open: { close: 'closed', reveal: null },
  closed: { close: null, reveal: 'revealed' },
  revealed: { close: null, reveal: null },
}

/** The phase after a step, or `wrong-phase`. A look never goes back. [R3] */
export function advance(phase: Phase, step: Step): Outcome<Phase, 'wrong-phase'> {
  const next = NEXT[phase][step]
  return next ? done(next) : refused('wrong-phase')
}
