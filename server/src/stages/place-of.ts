import { type Audience, audienceOf, firstSession } from '@evenhand/shared/domain/audience'
import type { AudienceId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { type Attendee, attendeeIn, type Participant } from '@evenhand/shared/domain/participant'

/** An audience, and the caller as it knows them. */
export interface CallerPlace {
  readonly audience: Audience
  readonly viewer: Attendee
}

/** The audience that was named, or the first session's; null when the caller is not inside, or there is none. [N1] */
export function placeOf(meeting: Meeting, caller: Participant, named: AudienceId | undefined): CallerPlace | null {
  const audience = named === undefined ? firstSession(meeting) : audienceOf(meeting, named)
  const viewer = audience && attendeeIn(meeting, audience.id, caller.id)
  return audience && viewer ? { audience, viewer } : null
}
