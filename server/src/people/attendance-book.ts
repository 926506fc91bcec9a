import { type Audience, audienceOf, runOf } from '@evenhand/shared/domain/audience'
import { type Attended, isPresent, withArrival, withDeparture } from '@evenhand/shared/domain/attendance'
import type { MeetingId, MemberId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { type Participant, type Place, placeIn } from '@evenhand/shared/domain/participant'
import { closedOffFrom, isFamilyTimeNow } from '@evenhand/shared/domain/places'
import type { Clock } from '../clock.ts'
import type { Every } from '../every.ts'
import type { Meetings } from '../meetings/meetings.ts'
import type { Steering } from '../meetings/steering.ts'

/** How often it is looked who is there. A visit is written down within this time. */
export const LOOK_ROUND_MS = 10_000
/** Whoever is away longer than this has left, when they were last seen; a shorter gap is a bad line. */
const AWAY_MS = 60_000

interface AttendanceParts {
  readonly meetings: Pick<Meetings, 'now' | 'change'>
  readonly steering: Pick<Steering, 'here' | 'meetings'>
  readonly clock: Clock
  readonly every: Every
}

/**
 * Writes down who comes to a session and who goes, by the tabs that are open. It looks round at a fixed beat, so that its
 * frames tell nothing by when they come. Private family time and a child's own page are nobody's to keep times of.
 * Gives back how to stop. [P11]
 */
export function keepAttendance({ meetings, steering, clock, every }: AttendanceParts): () => void {
  const seen = new Map<MeetingId, Map<MemberId, number>>()

  async function lookAt(id: MeetingId): Promise<void> {
    const meeting = meetings.now(id)
    if (!meeting) return void seen.delete(id)
    const here = steering.here(id)
    const lastSeen = seen.get(id) ?? new Map<MemberId, number>()
    seen.set(id, lastSeen)
    const at = clock()
    for (const member of here) lastSeen.set(member, at)
    const keep = (member: MemberId) => keepNow(lastSeen, member, at)
    const look = { here, at, keep, seenAt: (member: MemberId) => lastSeen.get(member) ?? keep(member) }
    const before = meeting.attendance
    if (attendanceNow(meeting, look) !== before) {
      await meetings.change(id, (now) => {
        const attendance = attendanceNow(now, look)
        return attendance === now.attendance ? null : { ...now, attendance }
      })
    }
    if (here.size === 0 && before.every(({ left }) => left !== null)) seen.delete(id)
  }

  return every(LOOK_ROUND_MS, () => {
    for (const id of new Set([...steering.meetings(), ...seen.keys()])) {
      // What could not be written now is seen again on the next round.
      lookAt(id).catch(() => {})
    }
  })
}

interface Look {
  readonly here: ReadonlySet<MemberId>
  readonly at: number
  /** As if this alias had been here just now. */
  readonly keep: (member: MemberId) => number
  /** When this alias was last here, as far as it is known. */
  readonly seenAt: (member: MemberId) => number
}

/** The attendance as it is at this look; the same list when nobody came or went. */
function attendanceNow(meeting: Meeting, look: Look): readonly Attended[] {
  return meeting.participants.reduce(
    (attendance, person) =>
      person.places.reduce((list, place) => withPlace(list, { meeting, person, place }, look), attendance),
    meeting.attendance,
  )
}

function withPlace(
  list: readonly Attended[],
  { meeting, person, place }: { meeting: Meeting; person: Participant; place: Place },
  { here, at, keep, seenAt }: Look,
): readonly Attended[] {
  const audience = audienceOf(meeting, place.audience)
  if (!audience || !isKept(audience)) return list
  const who = { participant: person.id, audience: audience.id }
  const { phase } = runOf(meeting, audience)
  if (place.left || phase === 'closed') return withDeparture(list, who, at)
  if (phase === 'before') return list
  const along = closedOffFrom(meeting, audience).filter(({ id }) => placeIn(person, id) !== null)
  // Whether one of the family sits in its private time, or has gone out of it, is nobody's to read here. [B3]
  const isPrivate = along.some(({ id }) => isFamilyTimeNow(meeting, id))
  if (isPrivate) keep(place.member)
  if (isPrivate) return list
  const tabs = [place, ...along.flatMap(({ id }) => placeIn(person, id) ?? [])]
  if (tabs.some(({ member }) => here.has(member))) {
    keep(place.member)
    return withArrival(list, who, at)
  }
  if (person.withoutDevice || !isPresent(list, who)) return list
  const last = seenAt(place.member)
  return at - last >= AWAY_MS ? withDeparture(list, who, last) : list
}

function isKept({ kind }: Audience): boolean {
  return kind === 'everyone' || kind === 'session'
}

function keepNow(lastSeen: Map<MemberId, number>, member: MemberId, at: number): number {
  lastSeen.set(member, at)
  return at
}
