import { done, type Outcome, refused } from '../lib/outcome.ts'
import { unmetChecks, type Seen } from './exit-check.ts'
import type { ParticipantId } from './ids.ts'
import type { Run, StageLeft, UnmetCheck } from './run.ts'
import type { ExitCheck, StagePlan } from './template.ts'

/** `changed-meanwhile`: the session is not where the chair thought it was. `unmet-checks`: a reason is missing. */
export type StepRefusal = 'bad-request' | 'changed-meanwhile' | 'unmet-checks'

const MINUTE = 60_000

/** To a stage, counted from 0, or to the end of the session. */
export type Target = number | 'end'

export interface Move {
  readonly from: number
  readonly to: Target
  readonly unmet: readonly UnmetCheck[]
  /** Why whatever lies between is left out; null when nothing does. */
  readonly reason: string | null
}

export interface Moment {
  readonly stages: readonly StagePlan[]
  /** In ms since 1970. */
  readonly at: number
}

/**
 * The run once this stage was held and left. Back needs no reason; on needs one for each exit check that is not met, by
 * what `seen` says and what was ticked, and one for the stages between. A session that was closed is opened again by a
 * move back. Refused with the stage where it stands, and nothing half done.
 */
export function moved(run: Run, { from, to, unmet, reason }: Move, { stages, at }: Moment, seen: Seen): Stepped {
  const target = targetOf(run, { from, to }, stages)
  if (!target.ok) return target
  const { back, next } = target.value
  if (back) return done(arrived(run, next, { stages, at }, [leaving(run, next, { stages, at })]))
  const between = stages.slice(from + 1, next)
  if (between.length > 0 && reason === null) return refused('bad-request')
  const missing = unmetChecks(stages[from], run, seen)
  const given = unmet.filter(({ check }) => missing.includes(check))
  if (given.length < missing.length) return refused('unmet-checks')
  const held = { ...leaving(run, from + 1, { stages, at }), unmet: given }
  return done(arrived(run, next, { stages, at }, [held, ...leftOut(between, stages[next], { at, reason })]))
}

export interface Skip {
  readonly from: number
  readonly to: Target
  readonly reason: string
}

/** The run once this stage, and whatever lies between, was left out for this reason, which then stands for its checks too. */
export function skipped(run: Run, { from, to, reason }: Skip, { stages, at }: Moment, seen: Seen): Stepped {
  const target = targetOf(run, { from, to }, stages)
  if (!target.ok) return target
  const { back, next } = target.value
  if (back) return refused('bad-request')
  const [first, ...others] = leftOut(stages.slice(from, next), stages[next], { at, reason })
  const unmet = unmetChecks(stages[from], run, seen).map((check) => ({ check, reason }))
  return done(arrived(run, next, { stages, at }, first ? [{ ...first, unmet }, ...others] : []))
}

/** The session begun, in its first stage. One that has begun already stays as it is. */
export function started(run: Run, { stages, at }: Moment): Run {
  return run.phase === 'before' ? arrived({ ...run, stage: 0 }, 0, { stages, at }, []) : run
}

/** Paused or going on. A timer stands still meanwhile, and a break puts away who asked for one. */
export function paused(run: Run, on: boolean, at: number): Run {
  if (on) return run.paused === null ? { ...run, paused: at } : run
  if (run.paused === null) return run
  const away = Math.max(0, at - run.paused)
  return { ...run, paused: null, breaks: [], timer: run.timer && { endsAt: run.timer.endsAt + away } }
}

/** The timer set to so many minutes from now; null takes it away. */
export function timed(run: Run, minutes: number | null, at: number): Run {
  return { ...run, timer: minutes === null ? null : { endsAt: nowIn(run, at) + minutes * MINUTE } }
}

/** So many minutes more: from where the timer ends, or from now when that is over. */
export function extended(run: Run, minutes: number, at: number): Run {
  const from = Math.max(run.timer?.endsAt ?? 0, nowIn(run, at))
  return { ...run, timer: { endsAt: from + minutes * MINUTE } }
}

/** The check of the present stage ticked, or not any more. */
export function ticked(run: Run, { stage, check, on }: { stage: string; check: ExitCheck; on: boolean }): Run {
  const others = run.ticked.filter((each) => each.stage !== stage || each.check !== check)
  return { ...run, ticked: on ? [...others, { stage, check }] : others }
}

/** Somebody asks for a break; once is enough. */
export function askedForBreak(run: Run, by: ParticipantId, at: number): Run {
  return run.breaks.some((each) => each.by === by) ? run : { ...run, breaks: [...run.breaks, { by, at }] }
}

/** The chair has seen that this person asks for a break. The same run when they did not. */
export function breakPutAway(run: Run, by: ParticipantId): Run {
  return run.breaks.some((each) => each.by === by)
    ? { ...run, breaks: run.breaks.filter((each) => each.by !== by) }
    : run
}

/** Somebody brings the case from now on; null: nobody. */
export function presentedBy(run: Run, presenter: ParticipantId | null): Run {
  return { ...run, presenter }
}

type Stepped = Outcome<Run, StepRefusal>

/** Where it goes, as an index; the end lies behind the last stage. */
function targetOf(
  run: Run,
  { from, to }: { from: number; to: Target },
  stages: readonly StagePlan[],
): Outcome<{ back: boolean; next: number }, StepRefusal> {
  const next = to === 'end' ? stages.length : to
  if (next > stages.length || (to !== 'end' && next === stages.length)) return refused('bad-request')
  if (run.phase === 'before') return refused('changed-meanwhile')
  if (run.stage !== from) return refused('changed-meanwhile')
  // Closed, it stands behind the stage it was closed in: everything is back from there.
  const closed = run.phase === 'closed'
  if (closed && to === 'end') return refused('changed-meanwhile')
  if (!closed && next === from) return refused('bad-request')
  return done({ back: closed || next < from, next })
}

function arrived(run: Run, next: number, { stages, at }: Moment, left: readonly StageLeft[]): Run {
  const plan = stages[next]
  const kept = { ...run, left: [...run.left, ...left], since: at }
  if (!plan) return { ...kept, phase: 'closed', timer: null, breaks: [] }
  return { ...kept, phase: 'going', stage: next, timer: { endsAt: nowIn(run, at) + plan.minutes * MINUTE } }
}

/** While it is paused, time stands still where the pause began. */
function nowIn({ paused: since }: Run, at: number): number {
  return since ?? at
}

function leaving({ stage }: Run, next: number, { stages, at }: Moment): StageLeft {
  return { stage: stages[stage]?.id ?? '', to: stages[next]?.id ?? null, at, skipped: null, unmet: [] }
}

function leftOut(
  between: readonly StagePlan[],
  next: StagePlan | undefined,
  { at, reason }: { at: number; reason: string | null },
): readonly StageLeft[] {
  return between.map(({ id }, place) => {
    return { stage: id, to: (between[place + 1] ?? next)?.id ?? null, at, skipped: reason, unmet: [] }
  })
}
