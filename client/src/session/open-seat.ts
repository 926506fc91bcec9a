import type { MeetingView, SeatView } from '@evenhand/shared/protocol/view'
import { createGridRoom, type GridRoom } from './grid-room.ts'
import type { HandBackReason } from './handed-back.ts'
import type { Outbox } from './outbox.ts'
import type { RoomEnd } from './room-line.ts'
import { openSteeringSocket, type SteeringEnd } from './steering-socket.ts'

/** One seat's sockets and its document. */
export interface OpenSeat {
  readonly room: GridRoom | null
  /** Ends the document from this side, with what was not saved. Null when there is none any more. */
  giveUp(reason: HandBackReason): RoomEnd | null
  close(): void
}

export interface OpenSeatOptions {
  readonly seat: SeatView
  readonly outbox: Outbox
  readonly onView: (view: MeetingView, fresh: boolean) => void
  readonly onLine: (up: boolean) => void
  readonly onSteeringEnd: (end: SteeringEnd) => void
  readonly onRoomEnd: (end: RoomEnd) => void
  /** The document is whole for the first time. */
  readonly onSynced: (room: GridRoom) => void
}

export function openSeat({
  seat,
  outbox,
  onSynced,
  onRoomEnd,
  onSteeringEnd,
  ...steeringTells
}: OpenSeatOptions): OpenSeat {
  const sockets = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}`
  const place = seat.rooms[0]
  const room = place
    ? createGridRoom({
        url: `${sockets}/sync`,
        handle: place.handle,
        clientId: place.clientId,
        me: seat.meeting.me.member,
        children: seat.meeting.children.map(({ id }) => id),
        outbox: outbox.open({ ...place, key: seat.outboxKey }),
        onEnd(end) {
          open = null
          onRoomEnd(end)
        },
      })
    : null
  let open = room
  if (room) onFirstSync(room, onSynced)
  const url = `${sockets}/seat/${seat.handle}`
  const steering = openSteeringSocket({ url, seen: seat.meeting, onEnd: onSteeringEnd, ...steeringTells })
  return {
    room,
    giveUp(reason) {
      const end = open?.giveUp(reason) ?? null
      open = null
      return end
    },
    close() {
      steering.close()
      open?.destroy()
      open = null
    },
  }
}

function onFirstSync(room: GridRoom, tell: (room: GridRoom) => void) {
  const stop = room.subscribe(() => {
    if (room.saved() === 'not-yet-synced') return
    stop()
    tell(room)
  })
}
