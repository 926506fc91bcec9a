import type { RoomId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { addPersonCommand } from '@evenhand/shared/protocol/command'
import type { FastifyInstance } from 'fastify'
import { missingPages, withNewcomer } from '../children/child-page.ts'
import { parseBody } from '../http/parse-body.ts'
import { refuse } from '../http/refuse.ts'
import { makeLink } from '../identity/links.ts'
import { randomId } from '../identity/tokens.ts'
import { changedPerson, removed } from '../people/change-people.ts'
import { newPerson } from './new-meeting.ts'
import { type MeetingParts, ownGuest, ownMeeting, peopleOf } from './own-meeting.ts'

const PEOPLE = '/api/staff/meetings/:meeting/people'

/** Who is invited to a chair's own meeting: adding, removing, and each person's link. Every answer is the whole page. */
export function peopleRoutes(app: FastifyInstance, parts: MeetingParts): void {
  const { meetings, clock, onRemoved } = parts

  app.post(PEOPLE, async (request, reply) => {
    const open = await ownMeeting(parts, request, reply)
    if (!open) return reply
    const body = parseBody(addPersonCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const person = newPerson(open.meeting, body.value)
    if (!person.ok) return refuse(reply, person.reason, ['knows'])
    const { id } = person.value
    const pages = missingPages(open.meeting, [person.value])
    await meetings.change(open.meeting.id, (meeting) => withNewcomer(meeting, person.value, pages), {
      newcomer: { participant: id, link: makeLink(open.key, id, clock()).row },
      rooms: pages.map((page) => ({ id: randomId<RoomId>(), audience: page.id })),
    })
    return reply.code(201).send(await peopleOf(parts, open))
  })

  app.delete(`${PEOPLE}/:participant`, async (request, reply) => {
    const own = await ownGuest(parts, request, reply)
    if (!own) return reply
    const { id } = own.guest
    let gone: Meeting | null = null
    // They stay in the roster, so that what they wrote keeps its author; they may read nothing from here on.
    await meetings.change(
      own.open.meeting.id,
      (meeting) => {
        gone = changedPerson(meeting, id, removed)
        return gone
      },
      { removed: id, audit: { by: id, what: 'removed' } },
    )
    if (!gone) return refuse(reply, 'not-found')
    onRemoved(id)
    return peopleOf(parts, own.open)
  })

  linkRoutes(app, parts)
}

function linkRoutes(app: FastifyInstance, parts: MeetingParts): void {
  const { store, clock, onRemoved } = parts

  app.post(`${PEOPLE}/:participant/link`, async (request, reply) => {
    const own = await ownGuest(parts, request, reply)
    if (!own) return reply
    const now = clock()
    const { row } = makeLink(own.open.key, own.guest.id, now)
    await store.run('renewLink', { meeting: own.open.meeting.id, link: row, now })
    return peopleOf(parts, own.open)
  })

  app.delete(`${PEOPLE}/:participant/link`, async (request, reply) => {
    const own = await ownGuest(parts, request, reply)
    if (!own) return reply
    const participant = own.guest.id
    await store.run('revokeLink', { meeting: own.open.meeting.id, participant, now: clock() })
    onRemoved(participant)
    return peopleOf(parts, own.open)
  })
}
