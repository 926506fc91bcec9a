import { type Audience, runOf, withRun } from '@evenhand/shared/domain/audience'
import type { Seen } from '@evenhand/shared/domain/exit-check'
import type { MemberId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Ability } from '@evenhand/shared/domain/policy'
import { knownTo } from '@evenhand/shared/domain/participant'
import type { Run } from '@evenhand/shared/domain/run'
import {
  breakPutAway,
  extended,
  moved,
  paused,
  presentedBy,
  skipped,
  type StepRefusal,
  ticked,
  timed,
} from '@evenhand/shared/domain/run-steps'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'
import { unreachable } from '@evenhand/shared/lib/unreachable'
import type { RunCommand } from '@evenhand/shared/protocol/run-command'

/** What somebody must be able to do for a step. The chair leads; the minute taker keeps the time. [P1] */
export function abilityFor({ do: step }: RunCommand): Ability {
  return step === 'timer' || step === 'extend' ? 'run-timer' : 'steer'
}

/** Whether a step leaves a stage, so that its checks are looked at. */
export function leavesAStage({ do: step }: RunCommand): boolean {
  return step === 'move' || step === 'skip'
}

/** The meeting with the session of this audience one step further, or the refusal. Pure; the same meeting when nothing changes. */
export function takeStep(
  meeting: Meeting,
  audience: Audience,
  command: RunCommand,
  { at, seen }: { at: number; seen: Seen },
): Outcome<Meeting, StepRefusal> {
  const run = runOf(meeting, audience)
  const next = nextRun(run, command, { meeting, audience, at, seen })
  if (!next.ok) return next
  return done(next.value === run ? meeting : withRun(meeting, audience, next.value))
}

function nextRun(
  run: Run,
  command: RunCommand,
  { meeting, audience, at, seen }: { meeting: Meeting; audience: Audience; at: number; seen: Seen },
): Outcome<Run, StepRefusal> {
  const moment = { stages: meeting.template.stages, at }
  switch (command.do) {
    case 'move':
      return moved(run, command, moment, seen)
    case 'skip':
      return skipped(run, command, moment, seen)
    case 'pause':
      return done(paused(run, command.on, at))
    case 'timer':
      return done(timed(run, command.minutes, at))
    case 'extend':
      return done(extended(run, command.minutes, at))
    case 'tick':
      return tick(run, command, meeting)
    case 'presenter': {
      if (command.member === null) return done(presentedBy(run, null))
      const who = whoIs(meeting, audience, command.member)
      return who ? done(presentedBy(run, who)) : refused('bad-request')
    }
    case 'put-away': {
      const who = whoIs(meeting, audience, command.member)
      return who ? done(breakPutAway(run, who)) : refused('bad-request')
    }
    default:
      return unreachable(command)
  }
}

function tick(run: Run, { check, on }: RunCommand & { do: 'tick' }, { template }: Meeting): Outcome<Run, StepRefusal> {
  const stage = template.stages[run.stage]
  if (!stage?.checks.includes(check)) return refused('changed-meanwhile')
  return done(ticked(run, { stage: stage.id, check, on }))
}

/** The person behind an alias of this session; null for one of another, as for one of nobody. [P6] */
function whoIs(meeting: Meeting, { id: session }: Audience, member: MemberId): ParticipantId | null {
  return knownTo(meeting, session).find((person) => person.member === member)?.id ?? null
}
