import { firstSession } from '@evenhand/shared/domain/audience'
import type { AudienceId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'

/** Whose look it is. One that is older than audiences is the first session's. */
export function lookAudience(meeting: Meeting, look: { readonly audience: AudienceId | null }): AudienceId {
  return look.audience ?? firstSession(meeting).id
}
