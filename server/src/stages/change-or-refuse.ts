import type { MeetingId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'
import type { MeetingsInStore } from '../meetings/create-meetings.ts'
import type { Alongside } from '../store/meeting-store.ts'

/** Changes a meeting by a step that may refuse; the last word is that of the run that counted. The same meeting: no change. */
export async function changeOrRefuse<Reason extends string>(
  meetings: MeetingsInStore,
  id: MeetingId,
  { step, audit }: { step: (meeting: Meeting) => Outcome<Meeting, Reason>; audit: NonNullable<Alongside['audit']> },
): Promise<Outcome<Meeting, Reason>> {
  const said: { refusal: Reason | null } = { refusal: null }
  const meeting = await meetings.change(
    id,
    (before) => {
      const next = step(before)
      said.refusal = next.ok ? null : next.reason
      return next.ok && next.value !== before ? next.value : null
    },
    { audit },
  )
  return said.refusal === null ? done(meeting) : refused(said.refusal)
}
