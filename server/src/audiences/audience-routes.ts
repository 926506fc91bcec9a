import { type Audience, belongsIn } from '@evenhand/shared/domain/audience'
import type { AudienceId, MemberId, ParticipantId, RoomId } from '@evenhand/shared/domain/ids'
import { letIn } from '@evenhand/shared/domain/lobby'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { placeIn, withPerson } from '@evenhand/shared/domain/participant'
import { unplaced, withSession } from '@evenhand/shared/domain/places'
import { FIRST_RUN } from '@evenhand/shared/domain/run'
import type { Sharing } from '@evenhand/shared/domain/sharing'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'
import {
  audiencePath,
  makeSessionCommand,
  placeCommand,
  presentCommand,
  restrictWordsCommand,
} from '@evenhand/shared/protocol/audience-command'
import type { FastifyInstance } from 'fastify'
import { needsReason } from '../children/panel-steps.ts'
import { parseBody } from '../http/parse-body.ts'
import { refuse } from '../http/refuse.ts'
import { randomId } from '../identity/tokens.ts'
import { changeAs } from '../meetings/change-as.ts'
import { audiencesSeenBy } from '../store/room-store.ts'
import { type AudienceParts, chairBehind, type ChairParts } from './caller-chair.ts'
import { presentSharing } from './present-audiences.ts'
import { publishRoutes } from './publish-routes.ts'
import { purgeRoutes } from './purge-routes.ts'
import { releaseRoutes } from './release-routes.ts'

const AUDIENCES = '/api/p/:participant/audiences'
/** More sessions than anybody can chair in a day. */
const MOST_AUDIENCES = 24

/** Who is in which session, and what is shown on a shared screen. For the chair alone. [B1] [B5] */
export function audienceRoutes(app: FastifyInstance, parts: AudienceParts): void {
  const { clock } = parts

  app.get(AUDIENCES, async (request, reply) => {
    const caller = await chairBehind(parts, request, reply)
    return caller ? presentSharing(caller.open.meeting, caller.viewer) : reply
  })

  app.post(AUDIENCES, async (request, reply) => {
    const caller = await chairBehind(parts, request, reply)
    if (!caller) return reply
    const body = parseBody(makeSessionCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const { label } = body.value
    const people = [...new Set([caller.viewer.id, ...body.value.people])]
    // Not begun yet: the chair opens it when those who are in it have come.
    const session: Audience = {
      id: randomId<AudienceId>(),
      kind: 'session',
      label,
      run: { ...FIRST_RUN, phase: 'before' },
    }
    const room = { id: randomId<RoomId>(), audience: session.id }
    const by = { by: caller.viewer.id, what: 'session' } as const
    const made = await changeAs(
      parts.meetings,
      caller,
      (meeting) => {
        if (meeting.audiences.length >= MOST_AUDIENCES) return refused('not-allowed')
        const made = withSession(meeting, session, people, { freshAlias: () => randomId<MemberId>(), at: clock() })
        // A child comes among the others from their panel, with a reason.
        const brings = made.ok && people.some((person) => needsReason(made.value, person, [session.id]))
        return brings ? refused('not-allowed') : made
      },
      { rooms: [room], audit: by },
    )
    return made.ok ? reply.code(201).send({ audience: session.id }) : refuse(reply, made.reason)
  })

  placeRoute(app, parts)
  sharingRoutes(app, parts)
  releaseRoutes(app, parts)
  purgeRoutes(app, parts)
  publishRoutes(app, parts)
}

/** A place for one person, or none. Whoever loses it is shown out at once. */
function placeRoute(app: FastifyInstance, parts: AudienceParts): void {
  const { clock } = parts

  app.post(`${AUDIENCES}/:audience/people`, async (request, reply) => {
    const caller = await chairBehind(parts, request, reply)
    if (!caller) return reply
    const named = audiencePath.safeParse(request.params)
    const body = parseBody(placeCommand, request.body)
    if (!named.success || !body.ok) return refuse(reply, 'bad-request')
    const { person, inside } = body.value
    const seen = inside ? new Set<AudienceId>() : await audiencesSeenBy(parts.store.read, person)
    const audit = { by: person, what: inside ? 'placed' : 'taken-out' } as const
    const changed = await changeAs(
      parts.meetings,
      caller,
      (meeting) => {
        const audience = ownPlaces(meeting, caller.viewer.id).find(({ id }) => id === named.data.audience)
        if (!audience) return refused('not-found')
        if (!mayBeMoved(meeting, audience, person)) return refused('not-allowed')
        if (inside && needsReason(meeting, person, [audience.id])) return refused('not-allowed')
        if (!inside) return takenFrom(meeting, audience, person, seen)
        return letIn(meeting, person, {
          audiences: [audience.id],
          freshAlias: () => randomId<MemberId>(),
          at: clock(),
        })
      },
      { audit },
    )
    return changed.ok ? reply.code(204).send() : refuse(reply, changed.reason)
  })
}

/** What is shown on a shared screen, and which words must not cross without a second look. */
export function sharingRoutes(app: FastifyInstance, parts: ChairParts): void {
  app.post('/api/p/:participant/presenting', async (request, reply) => {
    const caller = await chairBehind(parts, request, reply)
    if (!caller) return reply
    const body = parseBody(presentCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const presenting = body.value.audience
    const audit = { by: caller.viewer.id, what: 'presenting' } as const
    const changed = await changeAs(
      parts.meetings,
      caller,
      (meeting) => {
        const isOwn = presenting === null || ownPlaces(meeting, caller.viewer.id).some(({ id }) => id === presenting)
        return isOwn ? done(withSharing(meeting, { presenting })) : refused('not-found')
      },
      { audit },
    )
    return changed.ok ? reply.code(204).send() : refuse(reply, changed.reason)
  })

  app.post('/api/p/:participant/restricted-words', async (request, reply) => {
    const caller = await chairBehind(parts, request, reply)
    if (!caller) return reply
    const body = parseBody(restrictWordsCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const restrictedWords = [...new Set(body.value.words)]
    const audit = { by: caller.viewer.id, what: 'restricted-words' } as const
    const changed = await changeAs(
      parts.meetings,
      caller,
      (meeting) => done(withSharing(meeting, { restrictedWords })),
      { audit },
    )
    return changed.ok ? reply.code(204).send() : refuse(reply, changed.reason)
  })
}

/** Where the chair is too: nobody changes who is in private family time but for whom the chair lets in there. */
function ownPlaces(meeting: Meeting, chair: ParticipantId): readonly Audience[] {
  const me = meeting.participants.find(({ id }) => id === chair)
  return meeting.audiences.filter(({ id, kind }) => kind === 'family_time' || (me && placeIn(me, id) !== null))
}

/** Whose the family time is anyway is nobody's to say; the chair adds whom the family asks for, such as an advocate. [B3] */
function mayBeMoved({ participants }: Meeting, audience: Audience, person: ParticipantId): boolean {
  const somebody = participants.find(({ id }) => id === person)
  return audience.kind !== 'family_time' || (somebody !== undefined && belongsIn(somebody, audience) !== 'always')
}

function takenFrom(
  meeting: Meeting,
  audience: Audience,
  person: ParticipantId,
  seen: ReadonlySet<AudienceId>,
): Outcome<Meeting, 'not-found' | 'not-allowed'> {
  const somebody = meeting.participants.find(({ id }) => id === person)
  if (!somebody || !placeIn(somebody, audience.id)) return refused('not-found')
  if (somebody.role === 'chair') return refused('not-allowed')
  return done(withPerson(meeting, unplaced(meeting, somebody, audience, seen)))
}

function withSharing(meeting: Meeting, change: Partial<Sharing>): Meeting {
  return { ...meeting, sharing: { ...meeting.sharing, ...change } }
}
