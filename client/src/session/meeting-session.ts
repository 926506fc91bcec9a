import type { AudienceId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { Template } from '@evenhand/shared/domain/template'
import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import type { FreshSeat, SeatAnswer } from './ask-seat.ts'
import { type Asking, createAsking } from './asking.ts'
import { type Cell, createCell } from './cell.ts'
import { command, type CommandOutcome } from './command.ts'
import { createDraftBoxes, type DraftBox, type DraftBoxes } from './draft-box.ts'
import { forgetReceipts } from './forget-receipts.ts'
import type { GridRoom } from './grid-room.ts'
import type { HandedBack } from './handed-back.ts'
import { type OpenSeat, openSeat, type OpenSeatOptions } from './open-seat.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { createIndexedOutbox } from './outbox-store.ts'
import { type Carry, createCarry } from './carry.ts'
import { createHandOverBag, type HandOverBag, NO_BAGS } from './hand-over-bag.ts'
import { closeHere, openHere } from './handed-on.ts'
import { createMemoryStore } from './memory-store.ts'
import { giveBack, isBorrowed } from '../safety/borrowed.ts'
import { createKeptWords } from './kept-words.ts'
import { putReceiptsBack, takeReceipts } from './kept-receipts-here.ts'
import { createRetry } from './retry.ts'
import type { RoomEnd } from './room-line.ts'

/** What a meeting is for one tab. `in` stays `in` while the line is away: what is on the screen stays there. */
export type MeetingState =
  | { readonly kind: 'entering' }
  | { readonly kind: 'left' }
  /** This device has been handed on; nothing of this meeting is on it to read. */
  | { readonly kind: 'handed-on' }
  | { readonly kind: 'gone'; readonly why: 'ended' | 'no-access' }
  | { readonly kind: 'failed'; readonly reason: CommandRefusal | 'offline' | 'replaced' }
  | {
      readonly kind: 'in'
      readonly view: MeetingView
      readonly template: Template
      readonly online: boolean
      /** Null while the board is closed to this person, and for a moment while a fresh seat is taken. */
      readonly room: GridRoom | null
      readonly handedBack: readonly HandedBack[]
      /** Where this device keeps the drafts of the audience that this seat is for; null for a seat of none. */
      readonly drafts: DraftBox | null
      /** How far the server's clock is ahead of this device's, in ms. */
      readonly ahead: number
    }

export interface MeetingSession {
  readonly participant: ParticipantId
  /** The same object until something changes. */
  state(): MeetingState
  subscribe(listener: () => void): () => void
  /** After `failed`: takes a seat anew. */
  again(): void
  /** Turns to another of this person's audiences; nothing of this one stays open here. */
  turnTo(audience: AudienceId): void
  /** Puts handed-back words away. */
  dismiss(id: string): void
  /** What was put away when this device was handed on the last time; asked once, when the first seat is there. [P12] */
  unpack(): Promise<Carry>
  /**
   * Closes everything here and puts away, sealed, what was being written. False: this browser keeps nothing, and then
   * nothing has been closed.
   */
  handOver(): Promise<boolean>
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
export function createMeetingSession(
  participant: ParticipantId,
  first: Promise<SeatAnswer> | null = null,
): MeetingSession {
  const cell = createCell<MeetingState>({ kind: 'entering' })
  const outbox = createOutbox({ participant, store: storeHere(), locks: navigator.locks, now: Date.now })
  const bag = isBorrowed() ? createHandOverBag(participant, NO_BAGS) : createHandOverBag(participant)
  const draftBoxes = createDraftBoxes({
    participant,
    store: storeHere('evenhand-drafts'),
    locks: navigator.locks,
    now: Date.now,
  })
  const seats = createSeats({ participant, first, cell, outbox, bag, draftBoxes })
  const carrying = createCarrying(bag, seats)
  void seats.take()
  return {
    participant,
    state: cell.get,
    subscribe: cell.subscribe,
    again() {
      cell.set({ kind: 'entering' })
      void seats.take()
    },
    turnTo: seats.turnTo,
    dismiss: seats.dismiss,
    unpack: carrying.unpack,
    async handOver() {
      if (!(await carrying.putAway())) return false
      closeHere([participant])
      seats.finish({ kind: 'handed-on' })
      return true
    },
    async leave() {
      const left = await command('POST', `/api/p/${encodeURIComponent(participant)}/leave`)
      if (left.ok) {
        seats.finish({ kind: 'left' })
        openHere(participant)
      }
      return left
    },
    destroy: seats.destroy,
  }
}

/** A borrowed device keeps nothing beyond this page. [X3] */
function storeHere(database?: string) {
  return isBorrowed() ? createMemoryStore() : createIndexedOutbox(database)
}

interface Seats {
  take(): Promise<void>
  turnTo(audience: AudienceId): void
  dismiss(id: string): void
  finish(last: MeetingState): void
  /** What is back with this person. */
  handedBack(): readonly HandedBack[]
  giveBack(handedBack: readonly HandedBack[]): void
  destroy(): void
}

interface SeatsOptions {
  readonly participant: ParticipantId
  /** A seat that was asked for before the meeting was here. */
  readonly first: Promise<SeatAnswer> | null
  readonly cell: Cell<MeetingState>
  readonly outbox: Outbox
  readonly bag: HandOverBag
  readonly draftBoxes: DraftBoxes
}

/** What goes with its author when the device does not. */
function createCarrying(bag: HandOverBag, seats: Pick<Seats, 'handedBack' | 'giveBack'>) {
  let carry: Promise<Carry> | null = null
  async function unpack(): Promise<Carry> {
    const unpacked = createCarry(await bag.open())
    for (const receipts of unpacked.recall('receipts')) putReceiptsBack(receipts)
    seats.giveBack(unpacked.recall<readonly HandedBack[]>('handed-back').flat())
    return unpacked
  }
  return {
    unpack: () => (carry ??= unpack()),
    async putAway(): Promise<boolean> {
      const receipts = takeReceipts()
      const back = seats.handedBack()
      const handedBack = back.length > 0 ? back : undefined
      const put = await bag.close({ ...(carry ? (await carry).pack() : {}), receipts, 'handed-back': handedBack })
      if (!put) putReceiptsBack(receipts)
      return put
    },
  }
}

/** Takes one seat after another for as long as the meeting lasts; words outlive the seat they were written on. */
function createSeats(opts: SeatsOptions): Seats {
  const { participant, first, cell, outbox, bag, draftBoxes } = opts
  const words = createKeptWords((handedBack) => within(cell, { handedBack }))
  const retry = createRetry(() => void take())
  const asking = createAsking({ participant, cell, first })
  const held = createHeldSeat()
  let over = false

  function finish(last: MeetingState) {
    over = last.kind !== 'failed'
    retry.stop()
    held.close()
    // When another tab takes this one's place, what was handed back here stays until its author has looked at it.
    if (last.kind === 'handed-on') draftBoxes.close()
    else if (over) leaveNothing(cell.get(), { words, outbox, bag, draftBoxes })
    cell.set(last)
  }

  async function take() {
    retry.stop()
    const seat = await asking.next()
    if (!seat || over) return
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

  function sit(fresh: FreshSeat) {
    const { seat } = fresh
    held.close()
    bag.unlockWith(seat.outboxKey)
    const onSynced = (room: GridRoom) => {
      retry.arrived()
      words.settle(room)
    }
    const open = held.take(openSeat({ seat, outbox, onRoomEnd, ...steeringTells(cell, finish, moveSeat), onSynced }))
    cell.set({ ...insideOf(fresh, draftBoxes), room: open.room, handedBack: words.handedBack() })
  }

  /** The room's own socket says the same in a moment, and its unsaved words have to come out through it first. */
  function moveSeat() {
    const end = held.giveUp()
    return end ? onRoomEnd(end) : retry.soon()
  }

  function destroy() {
    for (const end of [retry.stop, held.close, draftBoxes.close, cell.close]) end()
  }

  return { ...words, ...createTurning({ asking, held, cell, take }), take, finish, destroy }
}

/** The seat that is open, if any. */
function createHeldSeat() {
  let held: OpenSeat | null = null
  return {
    take: (open: OpenSeat) => (held = open),
    close() {
      held?.close()
      held = null
    },
    giveUp: () => held?.giveUp('no-seat') ?? null,
  }
}

function createTurning(opts: {
  readonly asking: Asking
  readonly held: ReturnType<typeof createHeldSeat>
  readonly cell: Cell<MeetingState>
  readonly take: () => Promise<void>
}): Pick<Seats, 'turnTo'> {
  const { asking, held, cell, take } = opts
  return {
    turnTo(audience) {
      asking.want(audience)
      // What is not saved waits on this device for its own board; only the next seat opens another.
      held.close()
      within(cell, { room: null })
      void take()
    },
  }
}

/** What a fresh seat tells. */
function insideOf({ seat, ahead }: FreshSeat, draftBoxes: DraftBoxes) {
  const { meeting: view, template, outboxKey } = seat
  const drafts = view.audience && draftBoxes.of(view.audience, outboxKey)
  return { kind: 'in', view, template, online: true, drafts, ahead } as const
}

/** On this device. Called once the seat is closed, so that nothing is written after it. */
function leaveNothing(
  state: MeetingState,
  {
    words,
    outbox,
    bag,
    draftBoxes,
  }: { words: { forget(): void } } & Pick<SeatsOptions, 'outbox' | 'bag' | 'draftBoxes'>,
): void {
  if (state.kind === 'in') forgetReceipts(state.view.me.member)
  words.forget()
  void outbox.wipe()
  void bag.wipe()
  void draftBoxes.wipe()
  giveBack()
}

function steeringTells(
  cell: Cell<MeetingState>,
  finish: Seats['finish'],
  moveSeat: () => void,
): Pick<OpenSeatOptions, 'onView' | 'onLine' | 'onSteeringEnd'> {
  return {
    onView(view, fresh) {
      const state = cell.get()
      if (state.kind !== 'in' || (!fresh && view.revision <= state.view.revision)) return
      within(cell, { view })
      // The board has been opened or closed to this person: the seat they have was given for how it was before.
      if (view.waiting !== state.view.waiting) moveSeat()
    },
    onLine: (online) => within(cell, { online }),
    onSteeringEnd(end) {
      if (end === 'no-seat') moveSeat()
      else finish(LAST[end])
    },
  }
}

function within(cell: Cell<MeetingState>, change: Partial<Extract<MeetingState, { kind: 'in' }>>) {
  const state = cell.get()
  if (state.kind === 'in') cell.set({ ...state, ...change })
}
