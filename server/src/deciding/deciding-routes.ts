/** Decisions about each child, the family's views of them, and dissent. None of these reads a score. [R14] */
import { audienceOf, isPaused } from '@evenhand/shared/domain/audience'
import { NOTHING_DECIDED, withConfirmed } from '@evenhand/shared/domain/deciding'
import type { AudienceId, DissentId, FamilyViewId, MeetingId, MemberId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { type Participant, placeIn } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import { quorumNow } from '@evenhand/shared/domain/quorum'
import { done, refused } from '@evenhand/shared/lib/outcome'
import {
  confirmDissentCommand,
  decideCommand,
  dissentCommand,
  familyViewCommand,
  tellDecisionCommand,
} from '@evenhand/shared/protocol/deciding-command'
import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Clock } from '../clock.ts'
import { parseBody } from '../http/parse-body.ts'
import { refuse } from '../http/refuse.ts'
import { randomId } from '../identity/tokens.ts'
import type { Participations } from '../identity/participations.ts'
import { callerOf } from '../meetings/caller.ts'
import { changeAs } from '../meetings/change-as.ts'
import type { MeetingsInStore } from '../meetings/create-meetings.ts'
import type { Alongside } from '../store/meeting-store.ts'
import { decided, type DecidingStep, decisionTold, dissentSaid, familyViewSaid } from './deciding-steps.ts'
import { whoseWords } from './whose-words.ts'

export interface DecidingParts {
  readonly meetings: MeetingsInStore
  readonly participations: Pick<Participations, 'fromPath'>
  readonly clock: Clock
  /** Who has a tab open, by their aliases. */
  readonly here: (meeting: MeetingId) => ReadonlySet<MemberId>
}

type Refusal = Extract<
  CommandRefusal,
  'not-allowed' | 'bad-request' | 'changed-meanwhile' | 'not-found' | 'wrong-phase'
>
type Step = DecidingStep | ReturnType<typeof refused<Refusal>>

export function decidingRoutes(app: FastifyInstance, parts: DecidingParts): void {
  const { clock, here } = parts

  route(app, parts, { path: 'decisions', command: decideCommand, what: 'decided' }, (meeting, viewer, body) => {
    if (!may(viewer.role, 'decide', 'other')) return refused('not-allowed')
    return decided(meeting, body, { by: viewer.id, at: clock(), quorum: quorumNow(meeting, here(meeting.id)) })
  })

  const telling = { path: 'decisions/tell', command: tellDecisionCommand, what: 'decision-told' } as const
  route(app, parts, telling, (meeting, viewer, body) => {
    if (!may(viewer.role, 'decide', 'other')) return refused('not-allowed')
    return decisionTold(meeting, body)
  })

  const viewing = { path: 'family-views', command: familyViewCommand, what: 'family-view' } as const
  route(app, parts, viewing, (meeting, viewer, body) => {
    const said = { by: viewer.id, at: clock(), id: randomId<FamilyViewId>() }
    if (body.name !== '') {
      if (!may(viewer.role, 'write-down-for-others', 'own')) return refused('not-allowed')
      if (body.of !== null || body.readBack === null) return refused('bad-request')
      return familyViewSaid(meeting, body, { ...said, of: null })
    }
    const of = whoseWords(meeting, viewer, { ...body, ability: 'give-family-view' })
    return of.ok ? familyViewSaid(meeting, body, { ...said, of: of.value }) : of
  })

  route(app, parts, { path: 'dissents', command: dissentCommand, what: 'dissent' }, (meeting, viewer, body) => {
    const ability = body.kind === 'formal' ? 'dissent-formally' : 'disagree'
    const of = whoseWords(meeting, viewer, { ...body, ability })
    const said = { by: viewer.id, at: clock(), id: randomId<DissentId>() }
    return of.ok ? dissentSaid(meeting, body, { ...said, of: of.value }) : of
  })

  const confirming = { path: 'dissents/confirm', command: confirmDissentCommand, what: 'dissent-confirmed' } as const
  route(app, parts, confirming, (meeting, viewer, { dissent, audience }) => {
    const deciding = meeting.deciding ?? NOTHING_DECIDED
    const confirmed = withConfirmed(deciding, { id: dissent, of: viewer.id, audience }, clock())
    return confirmed ? done(confirmed) : refused('not-found')
  })
}

interface Route<Body> {
  readonly path: string
  readonly command: z.ZodType<Body>
  readonly what: NonNullable<Alongside['audit']>['what']
}

/** Each of them is one change of the meeting's record, by somebody who is in that audience. */
function route<Body extends { readonly audience: AudienceId }>(
  app: FastifyInstance,
  parts: DecidingParts,
  { path, command, what }: Route<Body>,
  step: (meeting: Meeting, viewer: Participant, body: Body) => Step,
): void {
  app.post(`/api/p/:participant/${path}`, async (request: FastifyRequest, reply: FastifyReply) => {
    const caller = await callerOf(parts, request, reply)
    if (!caller) return reply
    const body = parseBody(command, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const changed = await changeAs<Refusal>(
      parts.meetings,
      caller,
      (meeting, viewer) => {
        if (!placeIn(viewer, body.value.audience)) return refused('not-found')
        const stepped = whyNotNow(meeting, viewer, body.value.audience) ?? step(meeting, viewer, body.value)
        return stepped.ok ? done({ ...meeting, deciding: stepped.value }) : stepped
      },
      { audit: { by: caller.viewer.id, what } },
    )
    return changed.ok ? reply.code(204).send() : refuse(reply, changed.reason)
  })
}

/**
 * What is said in private family time is in no record: that is kept, and its words are not to be. [B3] In a pause nobody but
 * who called it says anything on the others' screens. [M4]
 */
function whyNotNow(
  meeting: Meeting,
  viewer: Participant,
  audience: AudienceId,
): ReturnType<typeof refused<Refusal>> | null {
  if (audienceOf(meeting, audience)?.kind === 'family_time') return refused('not-allowed')
  return isPaused(meeting, audience) && !may(viewer.role, 'steer', 'other') ? refused('wrong-phase') : null
}
