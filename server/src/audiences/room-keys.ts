import { audienceOf } from '@evenhand/shared/domain/audience'
import type { RoomId } from '@evenhand/shared/domain/ids'
import { isFamilyTimeNow } from '@evenhand/shared/domain/places'
import type { PassingKeys } from '../keys/passing-keys.ts'
import type { Meetings } from '../meetings/meetings.ts'
import type { RoomKey } from '../meetings/room-key.ts'
import type { RoomLog } from '../store/room-log.ts'

/**
 * What every key of a room comes from: its meeting's key, but for private family time, whose key comes from nothing and is
 * there only while the stage is. Whatever is not known to be allowed has no key. [B3]
 */
export function createRoomKeys(opts: {
  passing: PassingKeys
  meetings: Pick<Meetings, 'now'>
  log: Pick<RoomLog, 'load'>
  /** There are rows that no key opens any more, as after a backup was brought back: they are to be taken away. */
  lost: (room: RoomId) => Promise<void>
}): RoomKey {
  const { passing, meetings, log, lost } = opts

  return async (place, open) => {
    const now = () => meetings.now(place.meeting) ?? open.meeting
    const kind = audienceOf(now(), place.audience)?.kind
    if (kind === undefined) throw new Error('a room without an audience has no key')
    if (kind !== 'family_time') return open.key
    const known = isFamilyTimeNow(now(), place.audience) ? passing.read(place.id) : null
    if (known) return known
    const { snapshot, tail } = await log.load(place.id)
    if (snapshot || tail.length > 0) {
      await lost(place.id)
      throw new Error('the key of these rows is gone')
    }
    // Asked after the wait, so that no key is made for a stage that is over by now.
    if (!isFamilyTimeNow(now(), place.audience)) throw new Error('private family time is over')
    return passing.readOrMake(place.id)
  }
}
