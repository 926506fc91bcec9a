import type { MeetingId, RoomId } from '@evenhand/shared/domain/ids'
import { isFamilyTimeNow } from '@evenhand/shared/domain/places'
import { CLOSE } from '@evenhand/shared/protocol/close-code'
import type { Every } from '../every.ts'
import { randomId } from '../identity/tokens.ts'
import type { PassingKeys } from '../keys/passing-keys.ts'
import type { Meetings } from '../meetings/meetings.ts'
import { describeError, type Log } from '../observe/log.ts'
import type { Relay } from '../relay/relay.ts'
import type { Store } from '../store/store.ts'

/** The end of private family time: its key first, then every row. What was published is on the first session's board. [B3] */
export interface FamilyTime {
  /** Ends what is over in this meeting. Resolves when nothing is left of it, or when it is to be tried again. */
  look(meeting: MeetingId): Promise<void>
  /** As `look`, wherever something is left over: of a crash, or of a meeting that is gone. */
  sweep(): Promise<void>
  /** Takes this room's rows away, whatever the stage. Rejects when it could not be done. */
  end(room: RoomId): Promise<void>
  stop(): void
}

const AGAIN_MS = 60_000

/** Listens to every change of a meeting and looks again each minute, until `stop`. */
export function createFamilyTime(opts: {
  store: Pick<Store, 'run' | 'tidy' | 'door'>
  meetings: Pick<Meetings, 'open' | 'now' | 'onChange'>
  passing: PassingKeys
  relay: Pick<Relay, 'retire'>
  every: Every
  warn: Log['warn']
}): FamilyTime {
  const { store, meetings, passing, relay, warn } = opts
  const ending = new Map<RoomId, Promise<void>>()

  async function takeAway(room: RoomId): Promise<void> {
    // Before anything that can wait: from here on nobody can open a word of it.
    passing.destroy(room)
    await relay.retire(room, CLOSE.noSeat, async () => {
      await store.run('emptyRoom', { room, fresh: randomId<RoomId>() })
    })
    await store.tidy()
    passing.forget(room)
  }

  function end(room: RoomId): Promise<void> {
    const underWay = ending.get(room) ?? takeAway(room).finally(() => ending.delete(room))
    ending.set(room, underWay)
    return underWay
  }

  async function endOver(room: RoomId): Promise<void> {
    try {
      const place = store.door.roomOf(room)
      const open = place && (await meetings.open(place.meeting))
      const isOn = place && open && isFamilyTimeNow(meetings.now(place.meeting) ?? open.meeting, place.audience)
      if (!isOn || passing.read(room) === null) await end(room)
    } catch (error) {
      warn('family-time-not-ended', { room, ...describeError(error) })
    }
  }

  const endAll = async (rooms: readonly RoomId[]) => void (await Promise.all(rooms.map(endOver)))
  const look = (meeting: MeetingId) => {
    return endAll(passing.rooms().filter((room) => store.door.roomOf(room)?.meeting === meeting))
  }
  const sweep = () => endAll(passing.rooms())
  const stops = [meetings.onChange((meeting) => void look(meeting)), opts.every(AGAIN_MS, () => void sweep())]

  return {
    look,
    sweep,
    end,
    stop() {
      for (const stop of stops) stop()
    },
  }
}
