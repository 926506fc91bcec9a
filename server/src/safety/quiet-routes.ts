import type { ParticipantId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { may } from '@evenhand/shared/domain/policy'
import {
  answeredIfSafe,
  askedIfSafe,
  doneWith,
  type QuietTalk,
  quietOnceOver,
  seenByChair,
  told,
} from '@evenhand/shared/domain/quiet-word'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'
import { pathIds } from '@evenhand/shared/protocol/command'
import {
  type QuietChairCommand,
  quietChairCommand,
  type QuietCommand,
  quietCommand,
} from '@evenhand/shared/protocol/quiet-command'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { UNLOGGED } from '../http/guard.ts'
import { parseBody } from '../http/parse-body.ts'
import { refuse } from '../http/refuse.ts'
import { callerOf } from '../meetings/caller.ts'
import { changeAs } from '../meetings/change-as.ts'
import { answer, callerWho, type PeopleParts } from '../people/people-step.ts'

const path = z.object({ person: pathIds.participant })

/**
 * Between one person and the chair alone, at the door and inside. There is no audit row: that somebody cannot talk freely is
 * written down nowhere but in the sealed record, and there only until it is done with. [X2]
 */
export function quietRoutes(app: FastifyInstance, parts: PeopleParts): void {
  const { clock } = parts

  app.post('/api/p/:participant/quiet', UNLOGGED, async (request, reply) => {
    const caller = await callerOf(parts, request, reply)
    if (!caller) return reply
    if (!may(caller.viewer.role, 'say-quiet-word', 'own')) return refuse(reply, 'not-allowed')
    const body = parseBody(quietCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const at = clock()
    const taken = await changeAs(parts.meetings, caller, (meeting, { id }) =>
      withQuiet(meeting, (talks) => saidNow(talks, { by: id, said: body.value, at })),
    )
    return answer(reply, taken)
  })

  app.post('/api/p/:participant/quiet/:person', UNLOGGED, async (request, reply) => {
    const caller = await callerWho('hear-quiet-words', parts, request, reply)
    if (!caller) return reply
    const named = path.safeParse(request.params)
    const body = parseBody(quietChairCommand, request.body)
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    if (!named.success) return refuse(reply, 'not-found')
    const { person } = named.data
    const at = clock()
    const taken = await changeAs<'not-found' | 'wrong-phase'>(parts.meetings, caller, (meeting) => {
      const guest = meeting.participants.find(({ id }) => id === person)
      if (!guest || guest.removed || !may(guest.role, 'say-quiet-word', 'own')) return refused('not-found')
      return withQuiet(meeting, (talks) => chairNow(talks, { person, does: body.value.do, at }))
    })
    return answer(reply, taken)
  })
}

type Talks = readonly QuietTalk[]

function saidNow(talks: Talks, now: { by: ParticipantId; said: QuietCommand; at: number }): Talks {
  const { by, said, at } = now
  return 'answer' in said ? answeredIfSafe(talks, by, said.answer, at) : told(talks, by, { ...said, at })
}

function chairNow(talks: Talks, now: { person: ParticipantId; does: QuietChairCommand['do']; at: number }): Talks {
  const { person, does, at } = now
  if (does === 'ask') return askedIfSafe(talks, person, at)
  return does === 'seen' ? seenByChair(talks, person) : doneWith(talks, person)
}

/**
 * Null when nothing changes: then nothing is written and nobody's view is made anew. Once the first session is over nothing
 * is kept, and whoever says something is told that nobody has it.
 */
function withQuiet(meeting: Meeting, step: (talks: Talks) => Talks): Outcome<Meeting | null, 'wrong-phase'> {
  const talks = meeting.quiet ?? []
  const next = step(talks)
  if (next === talks) return done(null)
  const kept = quietOnceOver({ ...meeting, quiet: next })
  return next.length > 0 && kept.quiet?.length === 0 ? refused('wrong-phase') : done(kept)
}
