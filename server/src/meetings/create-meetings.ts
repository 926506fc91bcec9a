import type { MeetingId } from '@evenhand/shared/domain/ids'
import { someMeetWhoMustNot } from '@evenhand/shared/domain/lobby'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { must } from '@evenhand/shared/lib/must'
import type { Clock } from '../clock.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { type Alongside, storedMeeting } from '../store/meeting-store.ts'
import type { Store } from '../store/store.ts'
import type { Meetings, OpenMeeting } from './meetings.ts'
import { openMeeting, sealMeeting } from './stored-meeting.ts'

interface Loaded extends OpenMeeting {
  readonly version: number
}

/** The port, and for this folder what else goes into the same transaction as a change. */
export interface MeetingsInStore extends Meetings {
  change(id: MeetingId, step: (meeting: Meeting) => Meeting | null, alongside?: Alongside): Promise<Meeting>
}

/**
 * Meetings by way of the store. The version in the database decides between two writers, so what is kept in memory is
 * only ever a copy. [S4]
 */
export function createMeetings(opts: { store: Store; keyRing: KeyRing; clock: Clock }): MeetingsInStore {
  const { store, clock } = opts
  const { open, load, keep, now, letGo } = createCopies(opts)
  const listeners = new Set<(id: MeetingId) => void>()

  const inTurn = createTurns()

  async function changeNow(
    id: MeetingId,
    step: (meeting: Meeting) => Meeting | null,
    alongside: Alongside = {},
  ): Promise<Meeting> {
    for (let from = must(await open(id), 'meeting'); ; from = must(await load(id), 'meeting')) {
      const meeting = step(from.meeting)
      if (meeting === null) return from.meeting
      // Routes refuse it with a sentence; whatever step forgot to ask changes nothing. [P10]
      if (someMeetWhoMustNot(meeting)) throw new Error('people who must not meet in one audience')
      const { key, version } = from
      const sealed = sealMeeting(key, meeting)
      const changed = await store.run('changeMeeting', { meeting: id, version, sealed, at: clock(), alongside })
      if (changed === 'changed-meanwhile') continue
      keep({ meeting, key, version: version + 1 })
      touch(id)
      return meeting
    }
  }

  // One after the other: of a hundred at once each would otherwise be made anew for every one that came before it. [N4]
  const change: MeetingsInStore['change'] = (id, ...step) => inTurn(id, () => changeNow(id, ...step))

  function touch(id: MeetingId): void {
    for (const listener of listeners) listener(id)
  }

  return {
    open,
    async openFor(participant) {
      const id = store.door.meetingOf(participant)
      return id === null ? null : open(id)
    },
    now,
    change,
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    letGo,
    touch,
  }
}

/** Work on one meeting at a time, in the order in which it was asked for. What fails holds nothing up. */
function createTurns() {
  const last = new Map<MeetingId, Promise<unknown>>()
  return <Made>(id: MeetingId, work: () => Promise<Made>): Promise<Made> => {
    const before = last.get(id) ?? Promise.resolve()
    const mine = before.then(work)
    const over = mine
      .catch(() => {})
      .then(() => {
        if (last.get(id) === over) last.delete(id)
      })
    last.set(id, over)
    return mine
  }
}

const NOT_ASKED_FOR_MS = 60_000

/** The meetings in memory. One stays while somebody is in it: doors that read the present must not wait. */
function createCopies({ store, keyRing, clock }: { store: Store; keyRing: KeyRing; clock: Clock }) {
  const loaded = new Map<MeetingId, Loaded>()
  const askedAt = new Map<MeetingId, number>()
  const loading = new Map<MeetingId, Promise<Loaded | null>>()

  async function load(id: MeetingId): Promise<Loaded | null> {
    const row = await storedMeeting(store.read, id)
    if (!row) return null
    const key = loaded.get(id)?.key ?? keyRing.openMeetingKey(id, row.wrapped)
    return keep({ meeting: openMeeting(key, id, row.sealed), key, version: row.version })
  }

  // A read that was under way while a change committed is older than what is here by now.
  function keep(read: Loaded): Loaded {
    const { id } = read.meeting
    const known = loaded.get(id)
    if (known && known.version >= read.version) return known
    loaded.set(id, read)
    askedAt.set(id, clock())
    return read
  }

  async function open(id: MeetingId): Promise<Loaded | null> {
    const known = loaded.get(id)
    if (known) {
      askedAt.set(id, clock())
      return known
    }
    const underWay = loading.get(id) ?? load(id).finally(() => loading.delete(id))
    loading.set(id, underWay)
    return underWay
  }

  function letGo(inUse: ReadonlySet<MeetingId>): void {
    for (const id of loaded.keys()) {
      if (inUse.has(id) || Math.abs(clock() - (askedAt.get(id) ?? 0)) < NOT_ASKED_FOR_MS) continue
      askedAt.delete(id)
      loaded.delete(id)
    }
  }

  return { open, load, keep, letGo, now: (id: MeetingId) => loaded.get(id)?.meeting ?? null }
}
