import { type Audience, isOpen } from '@evenhand/shared/domain/audience'
import type { AudienceId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Participant } from '@evenhand/shared/domain/participant'
import { turnsTo } from '@evenhand/shared/domain/places'
import { templateOf } from '@evenhand/shared/domain/child-board'
import { templateShownTo } from '@evenhand/shared/domain/template'
import { takeSeatCommand } from '@evenhand/shared/protocol/command'
import type { SeatView } from '@evenhand/shared/protocol/view'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Clock } from '../clock.ts'
import { parseBody } from '../http/parse-body.ts'
import { refuse } from '../http/refuse.ts'
import type { Participations } from '../identity/participations.ts'
import type { SeatBook } from '../identity/seat-book.ts'
import { createSeatLimit } from '../identity/seat-limit.ts'
import { outboxKey } from '../keys/outbox-key.ts'
import { freshKey, type Key } from '../keys/seal.ts'
import type { Store } from '../store/store.ts'
import { callerOf } from './caller.ts'
import type { MeetingsInStore } from './create-meetings.ts'
import type { OpenMeeting } from './meetings.ts'
import type { RoomKey } from './room-key.ts'
import type { Steering } from './steering.ts'

export interface SeatParts {
  readonly store: Store
  readonly meetings: MeetingsInStore
  readonly participations: Participations
  readonly seatBook: SeatBook
  readonly steering: Steering
  readonly roomKey: RoomKey
  readonly clock: Clock
}

/** A fresh tab: a handle for steering and, for each room this person may enter, a handle and a clientID. */
export function seatRoute(app: FastifyInstance, parts: SeatParts): void {
  const { store, seatBook, steering, roomKey, clock } = parts
  const mayTake = createSeatLimit(clock)

  app.post('/api/p/:participant/seat', async (request, reply): Promise<SeatView | FastifyReply> => {
    const caller = await callerOf(parts, request, reply)
    if (!caller) return reply
    const { open, viewer } = caller
    if (!mayTake(viewer.id)) return refuse(reply, 'too-many-requests')
    const body = parseBody(takeSeatCommand, request.body ?? {})
    if (!body.ok) return refuse(reply, body.reason, body.problems)
    const audience = audienceFor(open.meeting, viewer, body.value.audience)
    const place = audience && placeNow(store, open.meeting, audience)
    // A room whose key is gone for good is being replaced by an empty one.
    const root = place ? await roomKey(place, open).catch(() => null) : keyWhileClosed(open, audience)
    if (!root) return refuse(reply, 'not-now')
    const rooms = place ? [{ room: place.id, audience: place.audience }] : []
    const seat = await seatBook.take(viewer.id, audience?.id ?? null, rooms)
    const view = await steering.viewFor(open, viewer, audience?.id ?? null)
    steering.told(seat.handle, view)
    return {
      ...seat,
      outboxKey: outboxKey(root, viewer.id, audience?.id ?? null),
      template: templateShownTo(viewer.role, audience ? templateOf(open.meeting, audience) : open.meeting.template),
      now: clock(),
      meeting: view,
    }
  })
}

/**
 * The audience that was asked for, if this person is in it; else a child's own page; else the part of the meeting whose board
 * is open to them, or the first. To a separate session, and to a child's page, others turn by themselves: whoever chairs
 * keeps the session they chair.
 */
function audienceFor(meeting: Meeting, viewer: Participant, wanted: AudienceId | undefined): Audience | null {
  const own = turnsTo(meeting, viewer)
  const asked = own.find(({ id }) => id === wanted)
  const page = own.find(({ child }) => child !== undefined && child === viewer.child)
  const parts = own.filter(({ kind }) => kind !== 'session' && kind !== 'child')
  const usual = parts.length > 0 ? parts : own
  return asked ?? page ?? usual.find((each) => isOpen(meeting, each)) ?? usual[0] ?? null
}

/** The room of this audience while its board is open. The relay asks again at its own door. */
function placeNow(store: Store, meeting: Meeting, audience: Audience): Parameters<RoomKey>[0] | null {
  if (!isOpen(meeting, audience)) return null
  const room = store.door.roomsOf(meeting.id).find((each) => each.audience === audience.id)
  return room ? { id: room.room, meeting: meeting.id, audience: audience.id } : null
}

/** As while its board is open, for the drafts that wait; private family time has no key but while it is on. [B3] */
function keyWhileClosed({ key }: OpenMeeting, audience: Audience | null): Key {
  return audience?.kind === 'family_time' ? freshKey() : key
}
