import type { MeetingView } from '@evenhand/shared/protocol/view'
import type { MeetingSession } from '../session/meeting-session.ts'
import { HandOverSection } from './hand-over-section.tsx'
import styles from './people.module.css'
import { WaitsOutside } from './waits-outside.tsx'

/** All that is on the page of somebody who waits. */
export function AtTheDoor({ view, session }: { readonly view: MeetingView; readonly session: MeetingSession }) {
  return (
    <div className={styles.door}>
      <WaitsOutside view={view} />
      <HandOverSection session={session} />
    </div>
  )
}
