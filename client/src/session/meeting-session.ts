import type { ParticipantId } from '@evenhand/shared/domain/ids'
import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import type { MeetingView, SeatView } from '@evenhand/shared/protocol/view'
import { type Cell, createCell } from './cell.ts'
import { command, type CommandOutcome } from './command.ts'
import { forgetReceipts } from './forget-receipts.ts'
import type { GridRoom } from './grid-room.ts'
import { handBack, type HandedBack, stillMissing } from './handed-back.ts'
import { type OpenSeat, openSeat, type OpenSeatOptions } from './open-seat.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { createIndexedOutbox } from './outbox-store.ts'
import { createRetry } from './retry.ts'
import type { RoomEnd } from './room-line.ts'

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

const LAST = {
  ended: { kind: 'gone', why: 'ended' },
  replaced: { kind: 'failed', reason: 'replaced' },
} as const satisfies Record<string, MeetingState>

/** One tab of one person in one meeting: its seat, its sockets, its document. */
export function createMeetingSession(participant: ParticipantId): MeetingSession {
  const path = `/api/p/${encodeURIComponent(participant)}`
  const cell = createCell<MeetingState>({ kind: 'entering' })
  const outbox = createOutbox({ participant, store: createIndexedOutbox(), locks: navigator.locks, now: Date.now })
  const seats = createSeats(path, cell, outbox)
  void seats.take()
  return {
    participant,
    state: cell.get,
    subscribe: cell.subscribe,
    again() {
      cell.set({ kind: 'entering' })
      void seats.take()
    },
    dismiss: seats.dismiss,
    async leave() {
      const left = await command('POST', `${path}/leave`)
      if (left.ok) seats.finish({ kind: 'left' })
      return left
    },
    destroy: seats.destroy,
  }
}

interface Seats {
  take(): Promise<void>
  dismiss(id: string): void
  finish(last: MeetingState): void
  destroy(): void
}

/** Takes one seat after another for as long as the meeting lasts; words outlive the seat they were written on. */
function createSeats(path: string, cell: Cell<MeetingState>, outbox: Outbox): Seats {
  const words = createKeptWords((handedBack) => within(cell, { handedBack }))
  const retry = createRetry(() => void take())
  let open: OpenSeat | null = null
  let [seating, over] = [false, false]

  function finish(last: MeetingState) {
    over = last.kind !== 'failed'
    retry.stop()
    open?.close()
    // When another tab takes this one's place, what was handed back here stays until its author has looked at it.
    if (over) leaveNothing(cell.get(), { words, outbox })
    cell.set(last)
  }

  async function take() {
    if (seating || cell.isClosed()) return
    seating = true
    retry.stop()
    const seat = await command<SeatView>('POST', `${path}/seat`)
    seating = false
    if (over || cell.isClosed()) return
    if (seat.ok) return sit(seat.value)
    if (NO_ACCESS.includes(seat.reason)) return finish({ kind: 'gone', why: 'no-access' })
    if (cell.get().kind === 'in') return retry.soon()
    cell.set({ kind: 'failed', reason: seat.reason })
  }

  function onRoomEnd(end: RoomEnd) {
    if (end.kind !== 'again') return finish(LAST[end.kind])
    words.add(end)
    within(cell, { room: null })
    retry.soon()
  }

  function sit(seat: SeatView) {
    open?.close()
    open = openSeat({ seat, outbox, onRoomEnd, ...steeringTells(cell, finish, moveSeat), onSynced })
    cell.set({ kind: 'in', view: seat.meeting, online: true, room: open.room, handedBack: words.now() })
  }

  function onSynced(room: GridRoom) {
    retry.arrived()
    words.settle(room)
  }

  /** The room's own socket says the same in a moment, and its unsaved words have to come out through it first. */
  function moveSeat() {
    const end = open?.giveUp('no-seat')
    return end ? onRoomEnd(end) : retry.soon()
  }

  function destroy() {
    retry.stop()
    open?.close()
    cell.close()
  }

  return { take, dismiss: words.dismiss, finish, destroy }
}

/** On this device. Called once the seat is closed, so that nothing is written after it. */
function leaveNothing(state: MeetingState, { words, outbox }: { words: { forget(): void }; outbox: Outbox }): void {
  if (state.kind === 'in') forgetReceipts(state.view.me.member)
  words.forget()
  void outbox.wipe()
}

function steeringTells(
  cell: Cell<MeetingState>,
  finish: Seats['finish'],
  moveSeat: () => void,
): Pick<OpenSeatOptions, 'onView' | 'onLine' | 'onSteeringEnd'> {
  return {
    onView(view, fresh) {
      const state = cell.get()
      if (state.kind === 'in' && (fresh || view.revision > state.view.revision)) within(cell, { view })
    },
    onLine: (online) => within(cell, { online }),
    onSteeringEnd(end) {
      if (end === 'no-seat') moveSeat()
      else finish(LAST[end])
    },
  }
}

/** The words that are back with this person. */
function createKeptWords(show: (handedBack: readonly HandedBack[]) => void) {
  let handedBack: readonly HandedBack[] = []
  function become(next: readonly HandedBack[]) {
    handedBack = next
    show(handedBack)
  }
  return {
    now: () => handedBack,
    add(end: Extract<RoomEnd, { kind: 'again' }>) {
      become([...handedBack, ...handBack(end.kept, end.reason, () => crypto.randomUUID())])
    },
    /** Words that reached the disk after all are not handed back; only the fresh document knows. */
    settle: (fresh: GridRoom) => become(stillMissing(handedBack, (where) => fresh.wordsAt(where))),
    dismiss: (id: string) => become(handedBack.filter((each) => each.id !== id)),
    forget() {
      handedBack = []
    },
  }
}

function within(cell: Cell<MeetingState>, change: Partial<Extract<MeetingState, { kind: 'in' }>>) {
  const state = cell.get()
  if (state.kind === 'in') cell.set({ ...state, ...change })
}
