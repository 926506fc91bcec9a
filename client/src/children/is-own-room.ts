import type { MeetingView } from '@evenhand/shared/protocol/view'

/** Whether a tab shows a child's own page: to the child and to who writes for them. The chair reads it as a board. */
export function isOwnRoom({ audience, audiences, me }: Pick<MeetingView, 'audience' | 'audiences' | 'me'>): boolean {
  const kind = audiences.find(({ id }) => id === audience)?.kind
  return kind === 'child' && me.role !== 'chair' && me.role !== 'minute_taker'
}
