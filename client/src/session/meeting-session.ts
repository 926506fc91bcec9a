import type { AudienceId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { Template } from '@evenhand/shared/domain/template'
import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import type { MeetingView, SeatView } from '@evenhand/shared/protocol/view'
import { type Cell, createCell } from './cell.ts'
import { command, type CommandOutcome } from './command.ts'
import { createDraftBoxes, type DraftBox, type DraftBoxes } from './draft-box.ts'
import { forgetReceipts } from './forget-receipts.ts'
import type { GridRoom } from './grid-room.ts'
import { handBack, type HandedBack, stillMissing } from './handed-back.ts'
import { type OpenSeat, openSeat, type OpenSeatOptions } from './open-seat.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { createIndexedOutbox } from './outbox-store.ts'
import { type Carry, createCarry } from './carry.ts'
import { createHandOverBag, type HandOverBag } from './hand-over-bag.ts'
import { closeHere } from './handed-on.ts'
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
export function createMeetingSession(participant: ParticipantId): MeetingSession {
  const path = `/api/p/${encodeURIComponent(participant)}`
  const cell = createCell<MeetingState>({ kind: 'entering' })
  const outbox = createOutbox({ participant, store: createIndexedOutbox(), locks: navigator.locks, now: Date.now })
  const bag = createHandOverBag(participant)
  const draftBoxes = createDraftBoxes({
    participant,
    store: createIndexedOutbox('evenhand-drafts'),
    locks: navigator.locks,
    now: Date.now,
  })
  const seats = createSeats({ path, cell, outbox, bag, draftBoxes })
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
      const left = await command('POST', `${path}/leave`)
      if (left.ok) seats.finish({ kind: 'left' })
      return left
    },
    destroy: seats.destroy,
  }
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
  readonly path: string
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
  const { path, cell, outbox, bag, draftBoxes } = opts
  const words = createKeptWords((handedBack) => within(cell, { handedBack }))
  const retry = createRetry(() => void take())
  let open: OpenSeat | null = null
  let [seating, over] = [false, false]
  let wanted: AudienceId | null = null

  function finish(last: MeetingState) {
    over = last.kind !== 'failed'
    retry.stop()
    open?.close()
    // When another tab takes this one's place, what was handed back here stays until its author has looked at it.
    if (over) draftBoxes.close()
    if (over && last.kind !== 'handed-on') leaveNothing(cell.get(), { words, outbox, bag, draftBoxes })
    cell.set(last)
  }

  async function take() {
    if (seating || cell.isClosed()) return
    seating = true
    retry.stop()
    const now = cell.get()
    // Nobody waits for a board that was closed while another of their own is open: the server chooses.
    if (now.kind === 'in' && now.view.waiting && now.view.audience === wanted) wanted = null
    const asked = wanted
    const seat = await command<SeatView>('POST', `${path}/seat`, asked === null ? {} : { audience: asked })
    seating = false
    if (over || cell.isClosed()) return
    // Somebody who turns to another board while the seat for this one is on its way gets that one.
    if (asked !== wanted) return void take()
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
    const { meeting: view, template } = seat
    bag.unlockWith(seat.outboxKey)
    open = openSeat({ seat, outbox, onRoomEnd, ...steeringTells(cell, finish, moveSeat), onSynced })
    const drafts = view.audience && draftBoxes.of(view.audience, seat.outboxKey)
    const ahead = seat.now - Date.now()
    cell.set({ kind: 'in', view, template, online: true, room: open.room, handedBack: words.now(), drafts, ahead })
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

  function turnTo(audience: AudienceId) {
    wanted = audience
    // What is not saved waits on this device for its own board; only the next seat opens another.
    open?.close()
    open = null
    within(cell, { room: null })
    void take()
  }

  function destroy() {
    retry.stop()
    open?.close()
    draftBoxes.close()
    cell.close()
  }

  return { take, turnTo, dismiss: words.dismiss, handedBack: words.now, giveBack: words.give, finish, destroy }
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

/** The words that are back with this person. */
function createKeptWords(show: (handedBack: readonly HandedBack[]) => void) {
  let handedBack: readonly HandedBack[] = []
  function become(next: readonly HandedBack[]) {
    handedBack = next
    show(handedBack)
  }
  return {
    now: () => handedBack,
    give(back: readonly HandedBack[]) {
      if (back.length > 0) become([...handedBack, ...back])
    },
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
