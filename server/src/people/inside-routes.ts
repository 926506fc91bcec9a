import { belongs } from '@evenhand/shared/domain/audience'
import { isPresent, withArrival, withDeparture } from '@evenhand/shared/domain/attendance'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { type Participant, takenOut } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import type { Role } from '@evenhand/shared/domain/role'
import { done, refused } from '@evenhand/shared/lib/outcome'
import { pathIds } from '@evenhand/shared/protocol/command'
import { attendsCommand, changeRoleCommand, presenceCommand } from '@evenhand/shared/protocol/people-command'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { parseBody } from '../http/parse-body.ts'
import { refuse } from '../http/refuse.ts'
import { type Caller, callerOf } from '../meetings/caller.ts'
import { attending, changedPerson, personBehind, withRoleOf } from './change-people.ts'
import { changeAs } from '../meetings/change-as.ts'
import { answer, callerWho, type PeopleParts } from './people-step.ts'

const path = z.object({ member: pathIds.member })
const PERSON = '/api/p/:participant/people/:member'

/** What is done about one person from inside a meeting, each by their alias in an audience that the caller is in too. */
export function insideRoutes(app: FastifyInstance, parts: PeopleParts): void {
  const { onRemoved } = parts

  app.post(`${PERSON}/remove`, async (request, reply) => {
    const caller = await callerWho('remove-somebody', parts, request, reply)
    const guest = caller && guestOf(caller, request, reply)
    if (!caller || !guest) return reply
    const { id } = guest
    const taken = await changeAs(
      parts.meetings,
      caller,
      (meeting) => done(changedPerson(meeting, id, (person) => ({ ...takenOut(person), removed: true }))),
      { removed: id, audit: { by: id, what: 'removed' } },
    )
    // In the same turn as the answer, and before it: nothing more reaches them.
    if (taken.ok) onRemoved(id)
    return answer(reply, taken)
  })

  app.post(`${PERSON}/role`, async (request, reply) => {
    const caller = await callerWho('change-role', parts, request, reply)
    const guest = caller && guestOf(caller, request, reply)
    if (!caller || !guest) return reply
    const body = parseBody(changeRoleCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const { id } = guest
    const taken = await changeAs(
      parts.meetings,
      caller,
      (meeting) =>
        isToBeInvitedAnew(meeting, id, body.value.role)
          ? refused('not-allowed')
          : done(changedPerson(meeting, id, (person) => withRoleOf(meeting, person, body.value.role))),
      { audit: { by: id, what: 'role' } },
    )
    return answer(reply, taken)
  })

  attendingRoutes(app, parts)
}

/**
 * What no other role makes of somebody: a child of the meeting, or no child any more, since a page of their own goes with it
 * [C3]; and one of those to whom private family time is open, when theirs does not open it [B3]. Whoever was invited
 * wrongly is invited anew, where the others can see it.
 */
function isToBeInvitedAnew({ audiences, participants }: Meeting, id: Participant['id'], role: Role): boolean {
  const person = participants.find((each) => each.id === id)
  if (person && person.role !== role && (person.role === 'child' || role === 'child')) return true
  const has = audiences.some(({ kind }) => kind === 'family_time')
  const [now, then] = [person?.role, role].map((each) => each && belongs(each, 'family_time'))
  return has && now === 'never' && then !== 'never'
}

/** How somebody attends, and, for who has no device here, whether they are there. */
function attendingRoutes(app: FastifyInstance, parts: PeopleParts): void {
  app.post(`${PERSON}/attends`, async (request, reply) => {
    const caller = await callerOf(parts, request, reply)
    if (!caller) return reply
    const body = parseBody(attendsCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const said = body.value
    const keeps = may(caller.viewer.role, 'keep-attendance', 'other')
    if (!keeps && (said.withoutDevice !== undefined || said.agency !== undefined)) return refuse(reply, 'not-allowed')
    const person = personNamed(caller, request)
    const whose = person?.id === caller.viewer.id ? 'own' : 'other'
    if (!may(caller.viewer.role, 'say-how-attending', whose)) return refuse(reply, 'not-allowed')
    if (!person) return refuse(reply, 'not-found')
    const taken = await changeAs(parts.meetings, caller, (meeting) =>
      done(changedPerson(meeting, person.id, (now) => attending(now, said))),
    )
    return answer(reply, taken)
  })

  app.post(`${PERSON}/presence`, async (request, reply) => {
    const caller = await callerWho('keep-attendance', parts, request, reply)
    if (!caller) return reply
    const body = parseBody(presenceCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const named = path.safeParse(request.params)
    if (!named.success) return refuse(reply, 'not-found')
    const { member } = named.data
    const taken = await changeAs(parts.meetings, caller, (meeting, viewer) => {
      const person = personBehind(meeting, viewer, member)
      const audience = person?.places.find((place) => place.member === member && !place.left)?.audience
      // Of everybody else the server knows it better.
      if (!person?.withoutDevice || audience === undefined) return refused('not-found')
      return done(withPresence(meeting, { participant: person.id, audience }, body.value.here, parts.clock()))
    })
    return answer(reply, taken)
  })
}

function withPresence(
  meeting: Meeting,
  who: Parameters<typeof isPresent>[1],
  here: boolean,
  at: number,
): Meeting | null {
  const { attendance } = meeting
  if (isPresent(attendance, who) === here) return null
  return { ...meeting, attendance: here ? withArrival(attendance, who, at) : withDeparture(attendance, who, at) }
}

function personNamed({ open, viewer }: Caller, request: FastifyRequest): Participant | null {
  const named = path.safeParse(request.params)
  return named.success ? personBehind(open.meeting, viewer, named.data.member) : null
}

/** The person that the address names, who is not the chair: the chair is handed over, not removed. Otherwise refused. */
function guestOf(caller: Caller, request: FastifyRequest, reply: FastifyReply): Participant | null {
  const person = personNamed(caller, request)
  if (person && person.role !== 'chair') return person
  refuse(reply, 'not-found')
  return null
}
