import type { AudienceId, MeetingId, ParticipantId, RoomId } from '@evenhand/shared/domain/ids'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'
import { CLOSE, type CloseCode } from '@evenhand/shared/protocol/close-code'
import * as Y from 'yjs'
import type { Clock } from '../clock.ts'
import type { Every } from '../every.ts'
import type { SeatBook } from '../identity/seat-book.ts'
import { deriveKey } from '../keys/seal.ts'
import type { Meetings } from '../meetings/meetings.ts'
import type { RoomKey } from '../meetings/room-key.ts'
import type { Log } from '../observe/log.ts'
import type { RoomLog } from '../store/room-log.ts'
import { admit, type RoomPlace } from './admit.ts'
import type { Line } from './line.ts'
import { createOpenRooms, type OpenRooms } from './open-rooms.ts'
import type { KeptRetag } from './retag.ts'
import { createRoom, type LiveSeat, type Room } from './room.ts'
import { createSealedLog } from './sealed-log.ts'

/** Where somebody wants to sit: what their handle stands for. */
export interface SeatWanted {
  readonly room: RoomId
  readonly participant: ParticipantId
  readonly clientId: number
}

/** The rooms of this process. */
export interface Relay {
  /** `no-seat` when this person may not sit there, for whatever reason; `not-now` when the room cannot be opened. [N1] */
  seat(wanted: SeatWanted, line: Line): Promise<Seating>
  /** The server's own edit, through the ordinary log, under a clientID of its own. Rejects when it is not on disk. */
  seed(room: RoomId, edit: (doc: Y.Doc) => void): Promise<void>
  /** Looks at a copy of a room's document with all that is committed by now. Rejects when the room cannot be opened. */
  read<Seen>(room: RoomId, look: (doc: Y.Doc) => Seen): Promise<Seen>
  /** Who tagged or moved which card of a room, oldest first. Rejects when the room cannot be opened. [D8] */
  trail(room: RoomId): Promise<readonly KeptRetag[]>
  /**
   * Sends everybody off from a room and runs `work`, which takes it away, while nobody can come in. Rejects with it, and
   * then the room is as it was.
   */
  retire(room: RoomId, code: CloseCode, work: () => Promise<void>): Promise<void>
  /** The meetings that somebody is in. */
  meetings(): readonly MeetingId[]
  /** Closes every seat of this person in every room, at once. */
  closeSeatsOf(participant: ParticipantId, code: CloseCode): void
  /** Takes nothing more, finishes what is on its way, sends everybody off to come back. Resolves when nothing is left. */
  drain(): Promise<void>
}

export interface RelayOptions {
  readonly log: RoomLog
  readonly seats: Pick<SeatBook, 'bindings' | 'reserveForServer'>
  readonly meetings: Pick<Meetings, 'open' | 'now' | 'onChange'>
  /** What every key of a room comes from. Rejects when there is none, or none any more. */
  readonly roomKey: RoomKey
  readonly roomOf: (room: RoomId) => Promise<{ readonly meeting: MeetingId; readonly audience: AudienceId } | null>
  readonly clock: Clock
  readonly every: Every
  readonly warn: Log['warn']
}

/** How often rooms are asked whether their log wants shortening and whether they may sleep. */
const TEND_MS = 15_000

/** One room's trouble is its own: it closes its own seats, and is opened anew from its log by the next who comes. */
export function createRelay(opts: RelayOptions): Relay {
  const { seats, meetings, warn } = opts
  const rooms = createOpenRooms((place, on) => openRoom(opts, place, on))
  let draining = false

  const stopLookingAfter = lookAfter(rooms, opts)

  async function inRoom<Result>(id: RoomId, use: (room: Room) => Promise<Result>): Promise<Result> {
    const place = await placeOf(id, rooms, opts)
    if (!place || draining) throw new Error('the room cannot be opened')
    return rooms.using(place, use)
  }

  async function seat({ room: id, participant, clientId }: SeatWanted, line: Line): Promise<Seating> {
    const place = await placeOf(id, rooms, opts)
    if (!place) return refused('no-seat')
    const opened = await meetings.open(place.meeting)
    // The room is there and its meeting is not: without a key there is no board, rather than an empty one.
    if (!opened) warn('room-without-key', { room: id })
    if (!opened || draining) return refused('not-now')
    if (!admit(opened.meeting, place, participant)) return refused('no-seat')
    return rooms.using(place, async (room) => {
      if (room.isOver()) return refused('not-now')
      // Asked again, because somebody may have been removed while the room was being opened.
      if (!admit(meetings.now(place.meeting), place, participant)) return refused('no-seat')
      room.bind(clientId, participant)
      return done(room.seat({ participant, clientId }, line))
    })
  }

  return {
    seat: (wanted, line) =>
      seat(wanted, line).catch(() => {
        warn('room-not-opened', { room: wanted.room })
        return refused('not-now')
      }),
    seed: (id, edit) =>
      inRoom(id, async (room) => {
        const clientId = await seats.reserveForServer(id)
        room.bind(clientId, null)
        await room.seed(clientId, edit)
      }),
    read: (id, look) => inRoom(id, (room) => room.read(look)),
    trail: (id) => inRoom(id, (room) => room.trail()),
    retire: rooms.retire,
    meetings: () => Array.from(rooms.live(), ({ place }) => place.meeting),
    closeSeatsOf(participant, code) {
      for (const room of rooms.live()) room.closeSeatsOf(participant, code)
    },
    async drain() {
      draining = true
      stopLookingAfter()
      await rooms.closeAll(CLOSE.comeBack)
    },
  }
}

/** A room never moves to another meeting, so an open one knows its place. */
async function placeOf(id: RoomId, rooms: OpenRooms, { roomOf }: RelayOptions): Promise<RoomPlace | null> {
  const open = rooms.find(id)
  if (open) return open.place
  const place = await roomOf(id)
  return place && { id, meeting: place.meeting, audience: place.audience }
}

/** Tells open rooms that their meeting has changed, and tends them. Gives back how to stop. */
function lookAfter(rooms: OpenRooms, { meetings, every }: RelayOptions): () => void {
  const stopListening = meetings.onChange((meeting) => {
    for (const room of rooms.live()) if (room.place.meeting === meeting) room.refresh()
  })
  const stopTending = every(TEND_MS, () => {
    for (const room of rooms.live()) void room.tend()
  })
  return () => {
    stopListening()
    stopTending()
  }
}

type Seating = Outcome<LiveSeat, 'no-seat' | 'not-now'>

/** Rejects when there is no key or a row does not open: better no board than an empty one. */
async function openRoom(
  { meetings, seats, log, roomKey, clock, warn }: RelayOptions,
  place: RoomPlace,
  on: { emptied: () => void; ended: () => void },
): Promise<Room> {
  const opened = await meetings.open(place.meeting)
  if (!opened) throw new Error('the meeting of a room cannot be opened')
  const sealed = createSealedLog({
    log,
    room: place.id,
    key: deriveKey(await roomKey(place, opened), `log:${place.id}`),
    warn,
  })
  const doc = new Y.Doc()
  await sealed.load(doc)
  const bindings = await seats.bindings(place.id)
  return createRoom({
    place,
    doc,
    log: sealed,
    bindings,
    present: () => meetings.now(place.meeting),
    clock,
    warn,
    ...on,
  })
}
