import type { AudienceId, ParticipantId } from './ids.ts'

/** Somebody's time in one session: from when to when, in ms since 1970; `left` null while they are there. */
export interface Attended {
  readonly participant: ParticipantId
  readonly audience: AudienceId
  readonly came: number
  readonly left: number | null
}

type Who = Pick<Attended, 'participant' | 'audience'>

const isOf = (entry: Attended, { participant, audience }: Who) =>
  entry.participant === participant && entry.audience === audience

/** Whether somebody is written down as being there now. */
export function isPresent(attendance: readonly Attended[], who: Who): boolean {
  return attendance.some((entry) => isOf(entry, who) && entry.left === null)
}

/** The attendance with this person there from `at` on. The same list when they were there already. */
export function withArrival(attendance: readonly Attended[], who: Who, at: number): readonly Attended[] {
  const { participant, audience } = who
  return isPresent(attendance, who) ? attendance : [...attendance, { participant, audience, came: at, left: null }]
}

/** The attendance with this person gone at `at`. The same list when they were not there. */
export function withDeparture(attendance: readonly Attended[], who: Who, at: number): readonly Attended[] {
  if (!isPresent(attendance, who)) return attendance
  const gone = (entry: Attended) => ({ ...entry, left: Math.max(at, entry.came) })
  return attendance.map((entry) => (isOf(entry, who) && entry.left === null ? gone(entry) : entry))
}
