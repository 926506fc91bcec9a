import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { type FrameFor, NOBODY } from './presence-frame.ts'
import { ownEntry } from './read-presence.ts'
import { createWhereabouts, type WhereaboutsOptions } from './whereabouts.ts'

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

interface PresenceOptions extends WhereaboutsOptions {
  readonly seats: () => Iterable<Visible>
}

/**
 * What seats say is kept as it came, the newest of each, and read when it is told: at most ten times a second, however
 * fast somebody moves. A seat is not told of itself, because an echo would set its own caret back. [N3] [N4]
 */
export function createPresence(opts: PresenceOptions): Presence {
  const people = createWhereabouts(opts)
  let tick: NodeJS.Timeout | null = null

  function tell(frameFor: FrameFor, otherwise?: Uint8Array): void {
    for (const { clientId, line } of opts.seats()) {
      const frame = frameFor(clientId) ?? otherwise
      if (frame) line.sendPresence(frame)
    }
  }

  function soon(): void {
    tick ??= setTimeout(() => {
      tick = null
      tell(people.news())
    }, TICK_MS).unref()
  }

  const beat = setInterval(() => {
    people.forgetSilent(SILENT_MS)
    tell(people.all(), NOBODY)
  }, BEAT_MS).unref()

  return {
    greet: ({ clientId, line }) => line.sendPresence(people.all()(clientId) ?? NOBODY),
    take({ clientId, participant }, frame) {
      const own = ownEntry(frame, clientId)
      if (own && people.hear(clientId, { participant, own })) soon()
    },
    leave({ clientId }) {
      if (people.forget(clientId)) soon()
    },
    stop() {
      clearInterval(beat)
      if (tick) clearTimeout(tick)
    },
  }
}
