import { audienceOf, belongsIn, firstSession, runOf, withRun } from '@evenhand/shared/domain/audience'
import { templateOf } from '@evenhand/shared/domain/child-board'
import { withChecked } from '@evenhand/shared/domain/checklist'
import type { MemberId, ParticipantId } from '@evenhand/shared/domain/ids'
import { letIn } from '@evenhand/shared/domain/lobby'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { placeIn, takenOut } from '@evenhand/shared/domain/participant'
import { started } from '@evenhand/shared/domain/run-steps'
import { done, refused } from '@evenhand/shared/lib/outcome'
import { pathIds } from '@evenhand/shared/protocol/command'
import {
  apartCommand,
  checkCommand,
  letInCommand,
  liftApartCommand,
  startCommand,
} from '@evenhand/shared/protocol/people-command'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { needsReason } from '../children/panel-steps.ts'
import { parseBody } from '../http/parse-body.ts'
import { refuse } from '../http/refuse.ts'
import { randomId } from '../identity/tokens.ts'
import { changedPerson, personBehind, withApart, withoutApart } from './change-people.ts'
import { changeAs } from '../meetings/change-as.ts'
import { answer, callerWho, type PeopleParts } from './people-step.ts'

const path = z.object({ person: pathIds.participant })
const inside = z.object({ member: pathIds.member })

/** The door of a meeting: who comes in, who goes back to wait, who must not meet. For the chair alone. [P10] */
export function lobbyRoutes(app: FastifyInstance, parts: PeopleParts): void {
  const { clock } = parts

  app.post('/api/p/:participant/lobby/:person/let-in', async (request, reply) => {
    const caller = await callerWho('let-in', parts, request, reply)
    if (!caller) return reply
    const named = path.safeParse(request.params)
    const body = parseBody(letInCommand, request.body ?? {})
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    if (!named.success) return refuse(reply, 'not-found')
    const { person } = named.data
    const at = clock()
    const taken = await changeAs(parts.meetings, caller, (meeting) => {
      const audiences = body.value.audiences ?? usualFor(meeting, person)
      if (needsReason(meeting, person, audiences)) return refused('not-allowed')
      return letIn(meeting, person, { audiences, freshAlias: () => randomId<MemberId>(), at })
    })
    return answer(reply, taken)
  })

  app.post('/api/p/:participant/people/:member/lobby', async (request, reply) => {
    const caller = await callerWho('let-in', parts, request, reply)
    if (!caller) return reply
    const named = inside.safeParse(request.params)
    if (!named.success) return refuse(reply, 'not-found')
    const taken = await changeAs(parts.meetings, caller, (meeting, viewer) => {
      const guest = personBehind(meeting, viewer, named.data.member)
      if (!guest || guest.role === 'chair') return refused('not-found')
      return done(changedPerson(meeting, guest.id, (person) => takenOut(person)))
    })
    return answer(reply, taken)
  })

  apartRoutes(app, parts)
  beforeRoutes(app, parts)
}

/** Where somebody's role has a place without being asked. */
function usualFor(meeting: Meeting, person: ParticipantId) {
  const somebody = meeting.participants.find(({ id }) => id === person)
  const usual = meeting.audiences.filter((audience) => somebody && belongsIn(somebody, audience) === 'always')
  return usual.map(({ id }) => id)
}

function apartRoutes(app: FastifyInstance, parts: PeopleParts): void {
  app.put('/api/p/:participant/apart', async (request, reply) => {
    const caller = await callerWho('let-in', parts, request, reply)
    if (!caller) return reply
    const body = parseBody(apartCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const { one, other, why } = body.value
    return answer(
      reply,
      await changeAs(parts.meetings, caller, (meeting) => withApart(meeting, { pair: [one, other], why })),
    )
  })

  app.delete('/api/p/:participant/apart', async (request, reply) => {
    const caller = await callerWho('let-in', parts, request, reply)
    if (!caller) return reply
    const body = parseBody(liftApartCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const { one, other } = body.value
    return answer(reply, await changeAs(parts.meetings, caller, (meeting) => done(withoutApart(meeting, one, other))))
  })
}

/** What the chair goes through before, and the start. Nothing on the list has to be done for it. [P11] */
function beforeRoutes(app: FastifyInstance, parts: PeopleParts): void {
  const { clock } = parts

  app.put('/api/p/:participant/checklist', async (request, reply) => {
    const caller = await callerWho('steer', parts, request, reply)
    if (!caller) return reply
    const body = parseBody(checkCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const said = { ...body.value, by: caller.viewer.id, at: clock() }
    const taken = await changeAs(parts.meetings, caller, ({ lobby, ...meeting }) =>
      done({ ...meeting, lobby: { ...lobby, checklist: withChecked(lobby.checklist, said) } }),
    )
    return answer(reply, taken)
  })

  app.post('/api/p/:participant/start', async (request, reply) => {
    const caller = await callerWho('steer', parts, request, reply)
    if (!caller) return reply
    const body = parseBody(startCommand, request.body ?? {})
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const at = clock()
    const taken = await changeAs(
      parts.meetings,
      caller,
      (meeting, viewer) => {
        const audience = body.value.audience ? audienceOf(meeting, body.value.audience) : firstSession(meeting)
        // What goes along with a session begins with it.
        if (!audience?.run || !placeIn(viewer, audience.id)) return refused('not-found')
        const run = runOf(meeting, audience)
        const now = started(run, { stages: templateOf(meeting, audience).stages, at })
        return now === run ? refused('wrong-phase') : done(withRun(meeting, audience, now))
      },
      { audit: { by: caller.viewer.id, what: 'stage' } },
    )
    return answer(reply, taken)
  })
}
