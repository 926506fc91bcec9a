import type { AudienceView, MeetingView } from '@evenhand/shared/protocol/view'

/** The boards of one's own that a card of this one may go to. */
export function otherBoards({ audience, audiences }: MeetingView): readonly AudienceView[] {
  return audiences.filter(({ id, kind }) => id !== audience && kind !== 'family_time')
}
