import type { MeetingView } from '@evenhand/shared/protocol/view'
import type { MeetingSession } from '../session/meeting-session.ts'
import { LeavingHelp } from '../safety/leaving-help.tsx'
import { QuietWord } from '../safety/quiet-word.tsx'
import { LanguageRow } from '../settings/language-row.tsx'
import { MeetingPromises } from './meeting-promises.tsx'
import { HandOverSection } from './hand-over-section.tsx'
import styles from './people.module.css'
import { WaitsOutside } from './waits-outside.tsx'

/** All that is on the page of somebody who waits. */
export function AtTheDoor({ view, session }: { readonly view: MeetingView; readonly session: MeetingSession }) {
  return (
    <div className={styles.door}>
      <WaitsOutside view={view} />
      <LanguageRow />
      <div>
        <QuietWord view={view} />
      </div>
      <MeetingPromises />
      <HandOverSection session={session} />
      <LeavingHelp />
    </div>
  )
}
