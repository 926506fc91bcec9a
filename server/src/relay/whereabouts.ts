import type { ParticipantId } from '@evenhand/shared/domain/ids'
import type { Attendee } from '@evenhand/shared/domain/participant'
import type { Clock } from '../clock.ts'
import { createFrames, type EncodedEntry, encodeEntry, type FrameFor } from './presence-frame.ts'
import { type PresenceBounds, readPresence, type Whereabouts } from './read-presence.ts'

/** Where everybody in one room is, as far as they have said. */
export interface WhereaboutsOfAll {
  /** Keeps what a seat says of itself, unread. False when it says nothing new. */
  hear(clientId: number, said: Heard): boolean
  /** False when nobody knew of it. */
  forget(clientId: number): boolean
  forgetSilent(longerThanMs: number): void
  /** What has changed since this was asked last. */
  news(): FrameFor
  all(): FrameFor
}

export interface WhereaboutsOptions {
  /** How a participant appears, from the roster as it is now: name and role never come from a client. */
  readonly who: (participant: ParticipantId) => Attendee | null
  readonly bounds: PresenceBounds
  readonly clock: Clock
}

interface Heard {
  readonly participant: ParticipantId
  /** In the seat's own words. */
  readonly own: Uint8Array
}

interface Entry extends Heard {
  readonly said: Whereabouts
  /** `said` as text, to see whether anything changed. */
  readonly at: string
}

/** Reading is put off until somebody is told, so that a flood costs its sender's bytes and nothing else. [N4] */
export function createWhereabouts(opts: WhereaboutsOptions): WhereaboutsOfAll {
  const { bounds, clock } = opts
  const here = new Map<number, Entry>()
  const unread = new Map<number, Heard>()
  const heardAt = new Map<number, number>()
  const changed = new Set<number>()
  const encode = createEncoder(opts, here)

  function read(): void {
    for (const [clientId, heard] of unread) {
      const said = readPresence(heard.own, bounds)
      if (said === 'gone') forget(clientId)
      if (said === null || said === 'gone') continue
      const at = JSON.stringify(said)
      if (here.get(clientId)?.at !== at) changed.add(clientId)
      here.set(clientId, { ...heard, said, at })
    }
    unread.clear()
  }

  function forget(clientId: number): boolean {
    unread.delete(clientId)
    heardAt.delete(clientId)
    if (here.delete(clientId)) changed.add(clientId)
    return changed.has(clientId)
  }

  return {
    hear(clientId, heard) {
      heardAt.set(clientId, clock())
      const known = unread.get(clientId) ?? here.get(clientId)
      // Most of what a stock client sends is a sign of life.
      if (known && Buffer.compare(known.own, heard.own) === 0) return false
      unread.set(clientId, heard)
      return true
    },
    forget,
    forgetSilent(longerThanMs) {
      const since = clock() - longerThanMs
      for (const [clientId, at] of heardAt) if (at < since) forget(clientId)
    },
    news() {
      read()
      const frames = createFrames(encode(changed))
      changed.clear()
      return frames
    },
    all() {
      read()
      return createFrames(encode(new Set([...here.keys(), ...changed])))
    },
  }
}

/** Clocks come from time, so that after a restart nobody stays invisible, and are newer than every one before. */
function createEncoder({ who, clock }: WhereaboutsOptions, here: ReadonlyMap<number, Entry>) {
  let stamp = 0
  return (clientIds: Iterable<number>): readonly EncodedEntry[] => {
    stamp = Math.max(stamp + 1, clock())
    return Array.from(clientIds, (clientId) => {
      const entry = here.get(clientId)
      return encodeEntry(clientId, stamp, entry ? appearance(entry, who) : null)
    })
  }
}

function appearance({ participant, said }: Entry, who: (participant: ParticipantId) => Attendee | null) {
  const person = who(participant)
  return person && { user: { id: person.member, name: person.name, role: person.role }, ...said }
}
