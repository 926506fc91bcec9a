import type { ParticipantId } from '@evenhand/shared/domain/ids'
import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import type { MeetingView, SeatView } from '@evenhand/shared/protocol/view'
import { backoff } from './backoff.ts'
import { command, type CommandOutcome } from './command.ts'
import { createGridRoom, type GridRoom, type RoomEnd } from './grid-room.ts'
import { handBack, type HandedBack, stillMissing } from './handed-back.ts'
import { openSteeringSocket, type SteeringEnd } from './steering-socket.ts'

/** What a meeting is for one tab. `in` stays `in` while the line is away: what is on the screen stays there. */
export type MeetingState =
  | { readonly kind: 'entering' }
  | { readonly kind: 'left' }
  | { readonly kind: 'gone'; readonly why: 'ended' | 'no-access' }
  | { readonly kind: 'failed'; readonly reason: CommandRefusal | 'offline' | 'replaced' }
  | {
      readonly kind: 'in'
      readonly view: MeetingView
      readonly online: boolean
      /** Null for somebody who does not see the board, and for a moment while a fresh seat is taken. */
      readonly room: GridRoom | null
      readonly handedBack: readonly HandedBack[]
    }

export interface MeetingSession {
  readonly participant: ParticipantId
  /** The same object until something changes. */
  state(): MeetingState
  subscribe(listener: () => void): () => void
  /** After `failed`: takes a seat anew. */
  again(): void
  /** Puts handed-back words away. */
  dismiss(id: string): void
  /** Gives the seat up and forgets this browser's way in. */
  leave(): Promise<CommandOutcome<void>>
  destroy(): void
}

const NO_ACCESS: readonly string[] = [
  'not-signed-in',
  'not-allowed',
  'not-found',
  'link-used',
] satisfies CommandRefusal[]

/** One tab of one person in one meeting: its seat, its sockets, its document. */
export function createMeetingSession(participant: ParticipantId): MeetingSession {
  const path = `/api/p/${encodeURIComponent(participant)}`
  const sockets = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}`
  const listeners = new Set<() => void>()
  let state: MeetingState = { kind: 'entering' }
  let handedBack: readonly HandedBack[] = []
  let steering: { close(): void } | null = null
  let room: GridRoom | null = null
  let seating = false
  let attempt = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let destroyed = false

  function become(next: MeetingState) {
    if (destroyed) return
    state = next
    for (const listener of listeners) listener()
  }

  function within(change: Partial<Extract<MeetingState, { kind: 'in' }>>) {
    if (state.kind === 'in') become({ ...state, ...change })
  }

  function letGo() {
    steering?.close()
    room?.destroy()
    steering = null
    room = null
  }

  function finish(last: MeetingState) {
    clearTimeout(timer)
    letGo()
    handedBack = []
    become(last)
  }

  async function takeSeat() {
    if (seating || destroyed) return
    seating = true
    clearTimeout(timer)
    const seat = await command<SeatView>('POST', `${path}/seat`)
    seating = false
    if (destroyed) return
    if (seat.ok) return sit(seat.value)
    if (NO_ACCESS.includes(seat.reason)) return finish({ kind: 'gone', why: 'no-access' })
    if (state.kind === 'in') return takeSeatSoon()
    become({ kind: 'failed', reason: seat.reason })
  }

  function takeSeatSoon() {
    clearTimeout(timer)
    timer = setTimeout(takeSeat, backoff(attempt++, Math.random()))
  }

  function sit(seat: SeatView) {
    letGo()
    const place = seat.rooms[0]
    room = place
      ? createGridRoom({
          url: `${sockets}/sync`,
          handle: place.handle,
          clientId: place.clientId,
          me: seat.meeting.me.member,
          children: seat.meeting.children.map(({ id }) => id),
          onEnd: onRoomEnd,
        })
      : null
    if (room) watchFirstSync(room)
    become({ kind: 'in', view: seat.meeting, online: true, room, handedBack })
    steering = openSteeringSocket({
      url: `${sockets}/seat/${seat.handle}`,
      onView: (view, fresh) => {
        if (state.kind === 'in' && (fresh || view.revision > state.view.revision)) within({ view })
      },
      onLine: (online) => within({ online }),
      onEnd: onSteeringEnd,
    })
  }

  /** Words that reached the disk after all are not handed back; only the fresh document knows. */
  function watchFirstSync(fresh: GridRoom) {
    const stop = fresh.subscribe(() => {
      if (fresh.saved() === 'not-yet-synced') return
      stop()
      attempt = 0
      handedBack = stillMissing(handedBack, (where) => fresh.wordsAt(where))
      within({ handedBack })
    })
  }

  function onRoomEnd(end: RoomEnd) {
    room = null
    if (end.kind === 'ended') return finish({ kind: 'gone', why: 'ended' })
    if (end.kind === 'replaced') return finish({ kind: 'failed', reason: 'replaced' })
    handedBack = [...handedBack, ...handBack(end.kept, end.reason, () => crypto.randomUUID())]
    within({ room: null, handedBack })
    takeSeatSoon()
  }

  function onSteeringEnd(end: SteeringEnd) {
    if (end === 'ended') return finish({ kind: 'gone', why: 'ended' })
    if (end === 'replaced') return finish({ kind: 'failed', reason: 'replaced' })
    // The room's own socket says the same in a moment, and its unsaved words have to come out through it first.
    if (room) onRoomEnd(room.giveUp('no-seat'))
    else takeSeatSoon()
  }

  void takeSeat()

  return {
    participant,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    again() {
      become({ kind: 'entering' })
      void takeSeat()
    },
    dismiss(id) {
      handedBack = handedBack.filter((each) => each.id !== id)
      within({ handedBack })
    },
    async leave() {
      const left = await command('POST', `${path}/leave`)
      if (left.ok) finish({ kind: 'left' })
      return left
    },
    destroy() {
      clearTimeout(timer)
      letGo()
      destroyed = true
      listeners.clear()
    },
  }
}
