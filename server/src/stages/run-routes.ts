import { audienceOf, runOf } from '@evenhand/shared/domain/audience'
import { checksOf, NOTHING_SEEN, type Seen } from '@evenhand/shared/domain/exit-check'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { attendeeIn } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import type { StepRefusal } from '@evenhand/shared/domain/run-steps'
import { quietOnceOver } from '@evenhand/shared/domain/quiet-word'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'
import { type RunCommand, runChecksQuery, runCommand } from '@evenhand/shared/protocol/run-command'
import type { RunChecksView } from '@evenhand/shared/protocol/run-view'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Clock } from '../clock.ts'
import { parseBody } from '../http/parse-body.ts'
import { refuse } from '../http/refuse.ts'
import type { Participations } from '../identity/participations.ts'
import { type Caller, callerOf } from '../meetings/caller.ts'
import { changeAs, type StepAs } from '../meetings/change-as.ts'
import type { MeetingsInStore } from '../meetings/create-meetings.ts'
import type { OpenMeeting } from '../meetings/meetings.ts'
import { breakRoute } from './break-route.ts'
import { handOverRoute } from './hand-over-route.ts'
import { type CallerPlace, placeOf } from './place-of.ts'
import type { SeenBy } from './seen.ts'
import { abilityFor, leavesAStage, takeStep } from './take-step.ts'

export interface RunParts {
  readonly meetings: MeetingsInStore
  readonly participations: Participations
  readonly clock: Clock
  /** What the software sees of the exit checks. */
  readonly seen: SeenBy
}

const RUN = '/api/p/:participant/run'

/** What moves a session, pauses it and keeps its time; breaks, and another chair. [P1] */
export function runRoutes(app: FastifyInstance, parts: RunParts): void {
  stepRoute(app, parts)
  checksRoute(app, parts)
  breakRoute(app, parts)
  handOverRoute(app, parts)
}

/** One step of the run of the session that the caller names and sits in. */
function stepRoute(app: FastifyInstance, parts: RunParts): void {
  app.post(RUN, async (request, reply) => {
    const caller = await callerOf(parts, request, reply)
    if (!caller) return reply
    const { open, viewer } = caller
    const body = parseBody(runCommand, request.body)
    // Whoever steers nothing is told so, whatever they sent.
    if (!may(viewer.role, body.ok ? abilityFor(body.value) : 'run-timer', 'other')) return refuse(reply, 'not-allowed')
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const command = body.value
    const place = placeOf(open.meeting, viewer, command.audience)
    if (!place) return refuse(reply, 'bad-request', ['audience'])
    const seen = leavesAStage(command) ? await seenAt(parts, open, place) : NOTHING_SEEN
    const stepped = await changeRun(parts, caller, { command, place, seen })
    return stepped.ok ? reply.code(204).send() : refuse(reply, stepped.reason)
  })
}

function changeRun(
  { meetings, clock }: RunParts,
  caller: Caller,
  { command, place, seen }: { command: RunCommand; place: CallerPlace; seen: Seen },
): Promise<Outcome<Meeting, StepRefusal>> {
  const { audience } = place
  const step: StepAs<StepRefusal> = (meeting, viewer) => {
    const still = audienceOf(meeting, audience.id)
    if (!still || !attendeeIn(meeting, audience.id, viewer.id)) return refused('changed-meanwhile')
    const stepped = takeStep(meeting, still, command, { at: clock(), seen })
    return stepped.ok ? done(quietOnceOver(stepped.value)) : stepped
  }
  const what = leavesAStage(command) ? 'stage' : command.do === 'pause' ? 'pause' : 'steered'
  return changeAs(meetings, caller, step, { audit: { by: caller.viewer.id, what } })
}

/** The exit checks of the present stage, as they are seen and ticked. */
function checksRoute(app: FastifyInstance, parts: RunParts): void {
  app.get(`${RUN}/checks`, async (request, reply): Promise<RunChecksView | FastifyReply> => {
    const caller = await callerOf(parts, request, reply)
    if (!caller) return reply
    const { open, viewer } = caller
    if (!may(viewer.role, 'steer', 'other')) return refuse(reply, 'not-allowed')
    const query = parseBody(runChecksQuery, request.query)
    if (!query.ok) return refuse(reply, query.reason, query.problems)
    const place = placeOf(open.meeting, viewer, query.value.audience)
    if (!place) return refuse(reply, 'bad-request', ['audience'])
    const run = runOf(open.meeting, place.audience)
    const seen = await seenAt(parts, open, place)
    return { stage: run.stage, checks: checksOf(open.meeting.template.stages[run.stage], run, seen) }
  })
}

function seenAt({ seen }: RunParts, open: OpenMeeting, { audience, viewer }: CallerPlace): Promise<Seen> {
  return seen(open, { audience, stage: runOf(open.meeting, audience).stage, viewer })
}
