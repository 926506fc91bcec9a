import type { AudienceId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { attendeesOf, type Participant } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import type { AskedView } from '@evenhand/shared/protocol/view'

/** What each person of this audience is set up to be asked, for whoever runs the looks; null for everybody else. */
export function presentAsked(meeting: Meeting, viewer: Participant, audience: AudienceId): readonly AskedView[] | null {
  if (!may(viewer.role, 'run-looks', 'other')) return null
  return attendeesOf(meeting, audience).map(({ member, name, role, child, knows, scores, givesView }) => {
    return { id: member, name, role, child, knows, scores, givesView }
  })
}
