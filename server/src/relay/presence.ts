import type { ParticipantId } from '@evenhand/shared/domain/ids'
import type { Participant } from '@evenhand/shared/domain/participant'
import type { Clock } from '../clock.ts'
import { type EncodedEntry, encodeEntry, encodeFrame } from './presence-frame.ts'
import { type PresenceBounds, readPresence, type Whereabouts } from './read-presence.ts'

/** A seat as far as presence goes. */
export interface Visible {
  readonly clientId: number
  readonly participant: ParticipantId
  readonly line: { sendPresence(frame: Uint8Array): void }
}

/** Who is here and where, in one room. Lives in memory only. */
export interface Presence {
  /** Tells a new seat who is here, or that nobody is. */
  greet(seat: Visible): void
  /** Takes what a seat says of itself; anything else in the frame is passed over. [N3] */
  take(seat: Visible, frame: Uint8Array): void
  leave(seat: Visible): void
  stop(): void
}

const TICK_MS = 100
/** Under 15 s: a stock client that hears nothing for 30 s goes away, and drops people it has not heard of for as long. */
const BEAT_MS = 10_000
/** A stock client renews itself every 15 s; who has not for this long is asleep or gone. */
const SILENT_MS = 30_000

interface PresenceOptions {
  readonly seats: () => Iterable<Visible>
  /** How a participant appears, from the roster as it is now: name and role never come from a client. */
  readonly who: (participant: ParticipantId) => Participant | null
  readonly bounds: PresenceBounds
  readonly clock: Clock
}

/**
 * What changed is sent at most ten times a second, each entry encoded once; a seat is not told of itself, because an
 * echo would set its own caret back. Clocks come from time, so that after a restart nobody stays invisible. [N3]
 */
export function createPresence(opts: PresenceOptions): Presence {
  const { seats, bounds, clock } = opts
  const here = new Map<number, Entry>()
  const changed = new Set<number>()
  const encode = createEncoder(opts, here)
  let tick: NodeJS.Timeout | null = null

  function change(clientId: number): void {
    changed.add(clientId)
    tick ??= setTimeout(() => {
      tick = null
      tell(encode(changed), seats())
      changed.clear()
    }, TICK_MS).unref()
  }

  const beat = setInterval(() => {
    for (const clientId of silentSince(here, clock() - SILENT_MS)) forget(clientId)
    tell(encode(new Set([...here.keys(), ...changed])), seats(), 'even when empty')
    changed.clear()
  }, BEAT_MS).unref()

  function forget(clientId: number): void {
    if (here.delete(clientId)) change(clientId)
  }

  return {
    greet: (seat) => tell(encode(here.keys()), [seat], 'even when empty'),
    take(seat, frame) {
      const said = readPresence(frame, seat.clientId, bounds)
      if (said === 'gone') return forget(seat.clientId)
      if (!said) return
      const at = JSON.stringify(said)
      const before = here.get(seat.clientId)
      here.set(seat.clientId, { participant: seat.participant, said, at, heardAt: clock() })
      if (before?.at !== at) change(seat.clientId)
    },
    leave: (seat) => forget(seat.clientId),
    stop() {
      clearInterval(beat)
      if (tick) clearTimeout(tick)
    },
  }
}

interface Entry {
  readonly participant: ParticipantId
  readonly said: Whereabouts
  /** `said` as text, to see whether anything changed. */
  readonly at: string
  readonly heardAt: number
}

/** Encodes these clientIDs as they are now, under a stamp that is newer than every one before. */
function createEncoder({ who, clock }: PresenceOptions, here: ReadonlyMap<number, Entry>) {
  let stamp = 0
  return (clientIds: Iterable<number>): EncodedEntry[] => {
    stamp = Math.max(stamp + 1, clock())
    return [...clientIds].map((clientId) => {
      const entry = here.get(clientId)
      return { clientId, bytes: encodeEntry(clientId, stamp, entry ? appearance(entry, who) : null) }
    })
  }
}

function silentSince(here: ReadonlyMap<number, Entry>, time: number): readonly number[] {
  return [...here].filter(([, { heardAt }]) => heardAt < time).map(([clientId]) => clientId)
}

function appearance({ participant, said }: Entry, who: (participant: ParticipantId) => Participant | null) {
  const person = who(participant)
  return person && { user: { id: person.member, name: person.name, role: person.role }, ...said }
}

function tell(entries: readonly EncodedEntry[], seats: Iterable<Visible>, always?: 'even when empty'): void {
  const toAll = encodeFrame(entries)
  for (const seat of seats) {
    const others = entries.filter(({ clientId }) => clientId !== seat.clientId)
    if (others.length === 0 && !always) continue
    seat.line.sendPresence(others.length === entries.length ? toAll : encodeFrame(others))
  }
}
