import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'

/**
 * The view as the cards need it: the same object while nothing has changed that a card or a box shows. Somebody who comes
 * or goes, and an answer that is sent, must not draw every card again. [U10]
 */
export function useCalmView(view: MeetingView): MeetingView {
  const shown = JSON.stringify(view, (name, value: unknown) => (NOT_SHOWN.has(name) ? undefined : value))
  const [calm, keep] = useState({ view, shown })
  if (calm.shown === shown) return calm.view
  keep({ view, shown })
  return view
}

/** Of the meeting or of one of its people; nothing on the board says any of it. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['revision', 'here', 'looks', 'door', 'asked'])
