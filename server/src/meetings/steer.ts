import { type Audience, runOf, withRun } from '@evenhand/shared/domain/audience'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Run } from '@evenhand/shared/domain/run'

/** Whether the meeting has such a stage. */
export function hasStage({ template }: Meeting, stage: number): boolean {
  return stage < template.stages.length
}

/** The meeting with the session of this audience moved there; null when it is there already. */
export function steered(meeting: Meeting, audience: Audience, to: Pick<Run, 'stage' | 'paused'>): Meeting | null {
  const { stage, paused } = runOf(meeting, audience)
  return stage === to.stage && paused === to.paused ? null : withRun(meeting, audience, to)
}
