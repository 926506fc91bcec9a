import type { ChildId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Participant } from '@evenhand/shared/domain/participant'
import { accountCommand, bringInCommand, readingCommand } from '@evenhand/shared/protocol/child-command'
import { pathIds } from '@evenhand/shared/protocol/command'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Clock } from '../clock.ts'
import { parseBody } from '../http/parse-body.ts'
import { refuse } from '../http/refuse.ts'
import type { Participations } from '../identity/participations.ts'
import { callerOf } from '../meetings/caller.ts'
import { changeAs } from '../meetings/change-as.ts'
import type { MeetingsInStore } from '../meetings/create-meetings.ts'
import type { Alongside } from '../store/meeting-store.ts'
import { accountPut, broughtIn, type PanelStep, readingPut } from './panel-steps.ts'

export interface ChildParts {
  readonly meetings: MeetingsInStore
  readonly participations: Participations
  readonly clock: Clock
  /** Sends every tab of somebody off to come back, because where they are has changed. */
  readonly onLeft: (participant: Participant['id']) => void
}

const CHILD = '/api/p/:participant/children/:child'
const path = z.object({ child: pathIds.child })

type Step = (meeting: Meeting, viewer: Participant, child: ChildId) => PanelStep

/** A child's panel: accounts of their words, what became of it in a session, and whether the child is brought into one. */
export function childRoutes(app: FastifyInstance, parts: ChildParts): void {
  const { clock, onLeft } = parts

  app.post(`${CHILD}/account`, async (request, reply) => {
    const body = parseBody(accountCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    await take(parts, { request, reply }, (...of) => accountPut(...of, body.value))
    return reply
  })

  app.post(`${CHILD}/reading`, async (request, reply) => {
    const body = parseBody(readingCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const at = clock()
    await take(parts, { request, reply }, (...of) => readingPut(...of, { input: body.value, at }), 'panel')
    return reply
  })

  app.post(`${CHILD}/session`, async (request, reply) => {
    const body = parseBody(bringInCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const at = clock()
    const step: Step = (...of) => broughtIn(...of, { input: body.value, at })
    const taken = await take(parts, { request, reply }, step, body.value.in ? 'child-in' : 'child-out')
    const moved = taken?.meeting.participants.find((each) => each.child === taken.child)
    if (moved && !body.value.in) onLeft(moved.id)
    return reply
  })
}

/** Takes one step for whoever asks, on the meeting as it then is. Gives what it was, or null when it was refused. */
async function take(
  parts: ChildParts,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  step: Step,
  what: NonNullable<Alongside['audit']>['what'] | null = null,
): Promise<{ readonly meeting: Meeting; readonly child: ChildId } | null> {
  const caller = await callerOf(parts, request, reply)
  if (!caller) return null
  const named = path.safeParse(request.params)
  if (!named.success) {
    refuse(reply, 'not-found')
    return null
  }
  const { child } = named.data
  const alongside = what ? { audit: { by: caller.viewer.id, what } } : {}
  const taken = await changeAs(parts.meetings, caller, (meeting, viewer) => step(meeting, viewer, child), alongside)
  if (!taken.ok) {
    refuse(reply, taken.reason)
    return null
  }
  void reply.code(204).send()
  return { meeting: taken.value, child }
}
