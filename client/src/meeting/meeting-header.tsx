import { firstName } from '@evenhand/shared/domain/participant'
import { useTranslation } from 'react-i18next'
import type { MeetingSession, MeetingState } from '../session/meeting-session.ts'
import { Mark } from '../ui/mark.tsx'
import { sayDate } from '../ui/say-date.ts'
import { LeaveButton } from './leave-button.tsx'
import styles from './meeting-header.module.css'
import { PeoplePanel } from './people-panel.tsx'
import { SavedLine } from './saved-line.tsx'
import { StageRuler } from './stage-ruler.tsx'
import { type Way, WaysSwitch } from './ways-switch.tsx'

export interface MeetingHeaderProps {
  readonly state: Extract<MeetingState, { kind: 'in' }>
  readonly session: MeetingSession
  readonly way: Way
  readonly onWay: (way: Way) => void
  readonly seesBoard: boolean
  readonly unsent: boolean
}

/** Which meeting, where in it, who is here, whether it is saved. */
export function MeetingHeader({ state, session, way, onWay, seesBoard, unsent }: MeetingHeaderProps) {
  const { t } = useTranslation('meeting')
  const { view, room, online } = state
  const chairing = view.me.role === 'chair' ? t('youChair') : t('chairing', { chair: firstName(view.chair) })
  return (
    <header className={`top ${styles.header}`}>
      <div className="top__name">
        <Mark />
        <div>
          <h1>{view.title}</h1>
          <p>
            {sayDate(view.date)}. {chairing}
          </p>
        </div>
      </div>
      <StageRuler view={view} />
      <div className="top__tools">
        {view.people.length > 0 && <PeoplePanel view={view} />}
        <SavedLine room={room} online={online} />
        <WaysSwitch way={way} onWay={onWay} seesBoard={seesBoard} />
        <LeaveButton session={session} unsent={unsent} />
      </div>
    </header>
  )
}
