import { firstSession, withRun } from '@evenhand/shared/domain/audience'
import type { Handle, MeetingId, ParticipantId, RoomId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Attendee } from '@evenhand/shared/domain/participant'
import { must } from '@evenhand/shared/lib/must'
import { MAIN } from '@evenhand/shared/testing/a-template'
import type { SeatAtSocket, SeatBook } from '../../identity/seat-book.ts'
import type { Every } from '../../every.ts'
import { freshKey } from '../../keys/seal.ts'
import type { RoomLog } from '../../store/room-log.ts'
import type { RoomKey } from '../../meetings/room-key.ts'
import { createRelay, type RelayOptions } from '../relay.ts'
import type { LiveSeat } from '../room.ts'
import { createHeldLog } from './held-log.ts'
import { dana, imogen, ivo, MEETING, meetingOf, ROOM, tamsin } from './people.ts'
import { openTab, type Tab } from './tab.ts'
import { turns } from './turns.ts'

/** Every room under its meeting's own key, as most are. */
export const meetingsKey: RoomKey = async (_place, { key }) => key

/** Seats in memory, as the database keeps them. */
export function createMemorySeatBook(): SeatBook {
  const places = new Map<string, SeatAtSocket>()
  let next = 1
  const numbered = (place: Omit<SeatAtSocket, 'clientId'>) => {
    next += 1
    const handle = `handle-${next}` as Handle
    places.set(handle, { ...place, clientId: place.room && next })
    return { handle, clientId: next }
  }
  const ofServer = new Set<number>()
  return {
    async take(participant, audience, rooms) {
      const { handle } = numbered({ participant, audience, room: null })
      return {
        handle,
        rooms: rooms.map(({ room, audience }) => ({ audience, ...numbered({ participant, audience, room }) })),
      }
    },
    find: async (handle) => places.get(handle) ?? null,
    async bindings(room) {
      const bound = new Map<number, ParticipantId | null>([...ofServer].map((clientId) => [clientId, null]))
      for (const place of places.values()) {
        if (place.room === room && place.clientId !== null) bound.set(place.clientId, place.participant)
      }
      return bound
    },
    async reserveForServer() {
      next += 1
      ofServer.add(next)
      return next
    },
  }
}

/** The meetings' port over one meeting that tests change as they like. */
export function meetingsOf(first: Meeting): RelayOptions['meetings'] & {
  change(patch: Partial<Meeting>): void
  pause(paused: boolean): void
  loseKey(): void
} {
  const key = freshKey()
  const listeners = new Set<(id: MeetingId) => void>()
  let meeting = first
  let hasKey = true
  function change(patch: Partial<Meeting>): void {
    meeting = { ...meeting, ...patch }
    for (const listener of listeners) listener(meeting.id)
  }
  return {
    open: async (id) => (hasKey && id === meeting.id ? { meeting, key } : null),
    now: (id) => (id === meeting.id ? meeting : null),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change,
    pause: (paused) => change(withRun(meeting, firstSession(meeting), { paused: paused ? 1 : null })),
    loseKey() {
      hasKey = false
    },
  }
}

/** A meeting with a relay, and people who open pages on it. `restarted` is the same meeting in another process. */
export function createLiveMeeting(people: readonly Attendee[] = [imogen, dana, tamsin, ivo]) {
  const log = createHeldLog()
  const seats = createMemorySeatBook()
  const meetings = meetingsOf(meetingOf(people))
  const warnings: string[] = []
  const time = { now: Date.UTC(2026, 10, 21, 10) }
  const beats: (() => void)[] = []
  const every: Every = (_ms, work) => {
    beats.push(work)
    return () => {}
  }
  const options = {
    log,
    seats,
    meetings,
    roomKey: meetingsKey,
    roomOf: async (room: RoomId) => (room === ROOM ? { meeting: MEETING, audience: MAIN } : null),
    clock: () => time.now,
    every,
    warn: (event: string) => {
      warnings.push(event)
    },
  }
  /** Time goes on, and what happens every now and then happens. */
  const later = async (ms: number) => {
    time.now += ms
    for (const beat of beats) beat()
    await turns()
  }
  return { ...withRelay(options), later, log, seats, meetings, warnings, time, restarted: () => withRelay(options) }
}

function withRelay(options: RelayOptions & { seats: SeatBook; log: RoomLog }) {
  const relay = createRelay(options)

  /** A page with the seat it was given. The same doc and clientID again: the same page that comes back. */
  async function opensAgain(
    who: Attendee,
    before: { clientId: number; doc?: Tab['doc'] },
  ): Promise<Tab & { seat: LiveSeat }> {
    const { clientId, doc } = before
    const tab = openTab({ person: who, clientId, clock: options.clock, ...(doc ? { doc } : {}) })
    const seated = await relay.seat({ room: ROOM, participant: who.id, clientId }, tab.connection)
    if (!seated.ok) throw new Error(seated.reason)
    tab.connection.listen(seated.value)
    tab.asksForState()
    await turns()
    return { ...tab, seat: seated.value }
  }

  async function opens(who: Attendee): Promise<Tab & { seat: LiveSeat }> {
    const taken = await options.seats.take(who.id, MAIN, [{ room: ROOM, audience: MAIN }])
    return opensAgain(who, { clientId: must(taken.rooms[0], 'a room').clientId })
  }

  return { relay, opens, opensAgain }
}
