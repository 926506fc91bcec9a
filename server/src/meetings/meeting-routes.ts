import { createMeetingCommand } from '@evenhand/shared/protocol/command'
import type { FastifyInstance } from 'fastify'
import { parseBody } from '../http/parse-body.ts'
import { refuse } from '../http/refuse.ts'
import { meetingsOfStaff } from '../store/meeting-store.ts'
import { chosenTemplate } from '../templates/chosen-template.ts'
import { newMeeting } from './new-meeting.ts'
import { type MeetingParts, ownMeeting, peopleOf, signedIn } from './own-meeting.ts'
import { makerOf } from './present-meeting.ts'
import { presentLine } from './present-people.ts'
import { storeMeeting } from './store-meeting.ts'

/** A chair's own meetings: the list, a new one, one of them, and the way in. */
export function meetingRoutes(app: FastifyInstance, parts: MeetingParts): void {
  const { store, meetings, participations, templates } = parts

  app.get('/api/staff/meetings', async (request, reply) => {
    const person = await signedIn(parts, request, reply)
    if (!person) return reply
    const ids = await meetingsOfStaff(store.read, person.id)
    const opened = await Promise.all(ids.map((id) => meetings.open(id)))
    return opened.filter((open) => open !== null).map((open) => presentLine(open.meeting))
  })

  app.post('/api/staff/meetings', async (request, reply) => {
    const person = await signedIn(parts, request, reply)
    if (!person) return reply
    const body = parseBody(createMeetingCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const template = chosenTemplate(templates, body.value)
    if (!template) return refuse(reply, 'bad-request', ['template'])
    const meeting = newMeeting(body.value, person.view.name, template)
    if (!meeting.ok) return refuse(reply, meeting.reason, ['people'])
    const { key } = await storeMeeting(parts, { meeting: meeting.value, staffId: person.id })
    return reply.code(201).send(await peopleOf(parts, { meeting: meeting.value, key }))
  })

  app.get('/api/staff/meetings/:meeting', async (request, reply) => {
    const open = await ownMeeting(parts, request, reply)
    return open ? peopleOf(parts, open) : reply
  })

  app.post('/api/staff/meetings/:meeting/enter', async (request, reply) => {
    const open = await ownMeeting(parts, request, reply)
    if (!open) return reply
    const { id: participant } = makerOf(open.meeting)
    await participations.start(reply, participant)
    return { participant }
  })
}
