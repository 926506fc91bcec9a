import type { Audience } from '@evenhand/shared/domain/audience'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Attendee } from '@evenhand/shared/domain/participant'
import type { Run } from '@evenhand/shared/domain/run'
import { writingIn } from '@evenhand/shared/domain/writing-now'

const STILL_TYPING_MS = 2_000

/** How a room's session stood a moment ago, for who was writing then. */
export interface TurnsOfRun {
  /** The meeting has changed: notes how it stood until now, when that has to do with writing. */
  note(run: Run | null): void
  /** Whether this person could write within the last two seconds, so that what they are typing is still taken. [M3] */
  wroteJustNow(meeting: Meeting, audience: Audience, person: Attendee): boolean
}

/** `first` is how the session stands when the room opens: what was so before is long known to everybody. */
export function createTurnsOfRun(first: Run | null, clock: () => number): TurnsOfRun {
  let now = first
  let before: readonly { readonly run: Run; readonly until: number }[] = []

  return {
    note(run) {
      if (now && run && standsAlike(now, run)) {
        now = run
        return
      }
      const at = clock()
      if (now) before = [...before.filter(({ until }) => isRecent(until, at)), { run: now, until: at }]
      now = run
    },
    wroteJustNow(meeting, audience, person) {
      const at = clock()
      return before.some(
        ({ run, until }) =>
          isRecent(until, at) && run.paused === null && writingIn(meeting, audience, person, run).writes,
      )
    },
  }
}

/** A clock that was set back does not give those seconds back. */
function isRecent(until: number, at: number): boolean {
  return at >= until && at - until < STILL_TYPING_MS
}

function standsAlike(one: Run, other: Run): boolean {
  const alike = (field: 'phase' | 'stage' | 'presenter') => one[field] === other[field]
  return alike('phase') && alike('stage') && alike('presenter') && (one.paused === null) === (other.paused === null)
}
