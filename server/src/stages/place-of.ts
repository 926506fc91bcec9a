import { type Audience, audienceOf } from '@evenhand/shared/domain/audience'
import type { AudienceId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { type Attendee, attendeeIn, type Participant } from '@evenhand/shared/domain/participant'

/** An audience, and the caller as it knows them. */
export interface CallerPlace {
  readonly audience: Audience
  readonly viewer: Attendee
}

/**
 * The audience that was named; without a name the caller's first: to whoever is in a separate session alone, that is what
 * the first one is to everybody else. Null when the caller is not inside, or there is none. [N1] [B1]
 */
export function placeOf(meeting: Meeting, caller: Participant, named: AudienceId | undefined): CallerPlace | null {
  const own = meeting.audiences.find(({ id }) => attendeeIn(meeting, id, caller.id) !== null)
  const audience = named === undefined ? (own ?? null) : audienceOf(meeting, named)
  const viewer = audience && attendeeIn(meeting, audience.id, caller.id)
  return audience && viewer ? { audience, viewer } : null
}
