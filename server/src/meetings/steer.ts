import { type Audience, runOf, withRun } from '@evenhand/shared/domain/audience'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'
import type { SetScale } from '@evenhand/shared/protocol/command'
import type { Run } from '@evenhand/shared/domain/run'
import type { Scale } from '@evenhand/shared/domain/scale'
import { firstScale } from './new-meeting.ts'

/** Whether the meeting has such a stage. */
export function hasStage({ template }: Meeting, stage: number): boolean {
  return stage < template.stages.length
}

/** The meeting with the session of this audience moved there; null when it is there already. */
export function steered(meeting: Meeting, audience: Audience, to: Pick<Run, 'stage' | 'paused'>): Meeting | null {
  const { stage, paused } = runOf(meeting, audience)
  return stage === to.stage && paused === to.paused ? null : withRun(meeting, audience, to)
}

/** The scale that these words are for: the child's own, or the one it would start with. */
export function scaleFor(meeting: Meeting, input: SetScale): Outcome<Scale, 'bad-request'> {
  const child = meeting.children.find(({ id }) => id === input.child)
  if (!child) return refused('bad-request')
  const known = meeting.scales.find((scale) => scale.child === child.id && scale.kind === 'safety_and_wellbeing')
  const { question, anchor0, anchor10 } = input
  return done({ ...(known ?? firstScale(child)), question, anchor0, anchor10 })
}

/** The meeting with this scale in the place of the one it replaces, or at the end when it is new. */
export function withScale(meeting: Meeting, scale: Scale): Meeting {
  const known = meeting.scales.some(({ id }) => id === scale.id)
  const scales = known
    ? meeting.scales.map((other) => (other.id === scale.id ? scale : other))
    : [...meeting.scales, scale]
  return { ...meeting, scales }
}
