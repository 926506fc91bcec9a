import type { Meeting } from '@evenhand/shared/domain/meeting'
import { attendeeIn } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import { followUpCommand, setDateCommand } from '@evenhand/shared/protocol/plan-command'
import type { FastifyInstance } from 'fastify'
import { parseBody } from '../http/parse-body.ts'
import { refuse } from '../http/refuse.ts'
import { callerOf } from '../meetings/caller.ts'
import { type MeetingParts, ownMeeting, peopleOf, signedIn } from '../meetings/own-meeting.ts'
import { type FollowUpParts, planFollowUp } from './plan-follow-up.ts'
import { withDate } from './set-date.ts'

interface DateParts {
  readonly meetings: MeetingParts['meetings']
  readonly participations: Pick<MeetingParts['participations'], 'fromPath'>
}

/** The dates that follow a meeting, and the meeting that looks back at it. */
export function followUpRoutes(app: FastifyInstance, parts: MeetingParts & FollowUpParts): void {
  app.post('/api/staff/meetings/:meeting/follow-up', async (request, reply) => {
    const person = await signedIn(parts, request, reply)
    const open = person && (await ownMeeting(parts, request, reply))
    if (!open) return reply
    const body = parseBody(followUpCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    // One that lies before it could not look back at it.
    if (body.value.date < open.meeting.date) return refuse(reply, 'bad-request', ['date'])
    const { meeting, key } = await planFollowUp(parts, open, { ...body.value, staffId: person.id })
    return reply.code(201).send(await peopleOf(parts, { meeting, key }))
  })

  datesRoute(app, parts)
}

/** The real day for one thing, as the chair sets it in one session. */
export function datesRoute(app: FastifyInstance, parts: DateParts): void {
  app.put('/api/p/:participant/dates', async (request, reply) => {
    const caller = await callerOf(parts, request, reply)
    if (!caller) return reply
    const { open, viewer } = caller
    if (!may(viewer.role, 'set-dates', 'other')) return refuse(reply, 'not-allowed')
    const body = parseBody(setDateCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    if (!attendeeIn(open.meeting, body.value.audience, viewer.id)) return refuse(reply, 'not-found')
    if (!withDate(open.meeting, body.value)) return refuse(reply, 'bad-request', ['timescale'])
    let dated: Meeting | null = null
    await parts.meetings.change(open.meeting.id, (meeting) => {
      // Asked again of the meeting as it then is: the chair may have been handed over meanwhile.
      const now = attendeeIn(meeting, body.value.audience, viewer.id)
      dated = now && may(now.role, 'set-dates', 'other') ? withDate(meeting, body.value) : null
      return dated
    })
    return dated ? reply.code(204).send() : refuse(reply, 'changed-meanwhile')
  })
}
