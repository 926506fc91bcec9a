import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Participant } from '@evenhand/shared/domain/participant'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'
import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import type { Alongside } from '../store/meeting-store.ts'
import type { Caller } from './caller.ts'
import type { MeetingsInStore } from './create-meetings.ts'

/** The meeting one step further, null or the same when nothing changes, or why not. `viewer` is as the meeting has them at that moment. */
export type StepAs<Reason extends CommandRefusal> = (
  meeting: Meeting,
  viewer: Participant,
) => Outcome<Meeting | null, Reason>

/**
 * Changes a meeting for somebody who asked, by a step that may refuse. The step may run again when somebody else changed the
 * meeting first, and its last word counts. Whoever asks is looked up again each time: they may have been removed, or have
 * handed over, a moment ago. [G1]
 */
export async function changeAs<Reason extends CommandRefusal>(
  meetings: MeetingsInStore,
  { open, viewer }: Pick<Caller, 'open' | 'viewer'>,
  step: StepAs<Reason>,
  alongside: Alongside = {},
): Promise<Outcome<Meeting, Reason | 'changed-meanwhile'>> {
  const said: { refusal: Reason | 'changed-meanwhile' | null } = { refusal: null }
  const meeting = await meetings.change(
    open.meeting.id,
    (now) => {
      const still = now.participants.find(({ id }) => id === viewer.id)
      const next = still?.role === viewer.role && !still.removed ? step(now, still) : refused('changed-meanwhile')
      said.refusal = next.ok ? null : next.reason
      return next.ok && next.value !== now ? next.value : null
    },
    alongside,
  )
  return said.refusal === null ? done(meeting) : refused(said.refusal)
}
