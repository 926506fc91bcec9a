import type { AudienceId, MeetingId, ParticipantId, RoomId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { knownTo } from '@evenhand/shared/domain/participant'
import { splitKey } from '@evenhand/shared/grid-doc/check-value'
import type { TrailStep, TrailView } from '@evenhand/shared/protocol/trail'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { refuse } from '../http/refuse.ts'
import type { Participations } from '../identity/participations.ts'
import { callerOf } from '../meetings/caller.ts'
import type { Meetings } from '../meetings/meetings.ts'
import { admit, type RoomPlace } from './admit.ts'
import type { Relay } from './relay.ts'
import type { KeptRetag } from './retag.ts'

export interface TrailParts {
  readonly participations: Participations
  readonly meetings: Meetings
  readonly roomsOf: (meeting: MeetingId) => readonly { readonly room: RoomId; readonly audience: AudienceId }[]
  readonly relay: Pick<Relay, 'trail'>
}

const path = z.object({ card: z.string().max(130) })

/**
 * When a card was moved or tagged otherwise, by whom and from what to what: for who may read that card's board now, by the
 * same door as the board itself. A card of another audience, a closed board and no card at all get one answer. [D8] [N1]
 */
export function trailRoutes(app: FastifyInstance, parts: TrailParts): void {
  app.get('/api/p/:participant/cards/:card/trail', async (request, reply): Promise<TrailView | FastifyReply> => {
    const caller = await callerOf(parts, request, reply)
    if (!caller) return reply
    const { meeting } = caller.open
    const named = path.safeParse(request.params)
    const card = named.success ? named.data.card : ''
    const rooms = parts.roomsOf(meeting.id).map(({ room, audience }) => ({ id: room, meeting: meeting.id, audience }))
    const place = rooms.find((room) => isCardOf(meeting, room, card) && admit(meeting, room, caller.viewer.id))
    if (!place) return refuse(reply, 'not-found')
    const trail = await parts.relay.trail(place.id)
    // Asked again, because somebody may have been removed while it was read.
    const now = parts.meetings.now(meeting.id)
    if (!now || !admit(now, place, caller.viewer.id)) return refuse(reply, 'not-found')
    return presentTrail(now, place, card, trail)
  })
}

/** A card's key begins with its author's alias, which stands in one audience alone. */
function isCardOf(meeting: Meeting, { audience }: RoomPlace, card: string): boolean {
  const author = splitKey(card)?.prefix
  return knownTo(meeting, audience).some(({ member }) => member === author)
}

function presentTrail(meeting: Meeting, { audience }: RoomPlace, card: string, trail: readonly KeptRetag[]): TrailView {
  const known = knownTo(meeting, audience)
  const aliasOf = (by: ParticipantId) => known.find(({ id }) => id === by)?.member ?? null
  const steps = trail.filter((retag) => retag.card === card)
  return { steps: steps.map(({ field, from, to, by, at }): TrailStep => ({ field, from, to, by: aliasOf(by), at })) }
}
