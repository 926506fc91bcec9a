import { type Audience, runOf, stageOf } from '@evenhand/shared/domain/audience'
import type { MemberId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { knownTo, type Participant } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import type { RunView, SteeringView } from '@evenhand/shared/protocol/run-view'

/**
 * What one viewer may know about how the session of their audience stands. Who asks for a break is told to who steers, and
 * to nobody else; what was left, and why, to who steers and who writes the record. Pure. [P6]
 */
export function presentRun(meeting: Meeting, viewer: Participant, audience: Audience): RunView {
  const run = runOf(meeting, audience)
  const { phase, since, paused: pausedSince, timer } = run
  const known = new Map(knownTo(meeting, audience.id).map((person) => [person.id, person]))
  const presenter = run.presenter && (known.get(run.presenter)?.member ?? null)
  const left = may(viewer.role, 'run-timer', 'other') ? run.left : null
  return {
    phase,
    since,
    pausedSince,
    timer,
    presenter,
    left,
    steering: presentSteering(meeting, viewer, { audience, known }),
  }
}

function presentSteering(
  meeting: Meeting,
  viewer: Participant,
  {
    audience,
    known,
  }: { audience: Audience; known: ReadonlyMap<ParticipantId, { readonly member: MemberId; readonly name: string }> },
): SteeringView | null {
  if (!may(viewer.role, 'steer', 'other')) return null
  const { ticked, breaks } = runOf(meeting, audience)
  const stage = stageOf(meeting, audience)
  return {
    ticked: ticked.filter((each) => each.stage === stage.id).map(({ check }) => check),
    breaks: breaks.flatMap(({ by }) => {
      const person = known.get(by)
      return person ? [{ id: person.member, name: person.name }] : []
    }),
  }
}
