import { firstName } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import { useTranslation } from '../i18n/use-translation.ts'
import type { MeetingSession, MeetingState } from '../session/meeting-session.ts'
import { Mark } from '../ui/mark.tsx'
import { sayDate } from '../ui/say-date.ts'
import { Faces } from './faces.tsx'
import { LeaveButton } from './leave-button.tsx'
import styles from './meeting-header.module.css'
import { PeoplePanel } from './people-panel.tsx'
import { SavedLine } from './saved-line.tsx'
import { StageRuler } from './stage-ruler.tsx'
import { SteerButtons } from './steer-buttons.tsx'
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
  const steers = may(view.me.role, 'steer', 'other')
  return (
    <header className={steers ? `top ${styles.header} ${styles.steering}` : `top ${styles.header}`}>
      <div className={`top__name ${styles.name}`}>
        <Mark />
        <div>
          <h1>{view.title}</h1>
          <p>
            <span className={styles.date}>{sayDate(view.date)}.</span>{' '}
            {steers ? t('youChair') : t('chairing', { chair: firstName(view.chair) })}
          </p>
        </div>
      </div>
      <div className={styles.where}>
        {view.run && <StageRuler view={view} />}
        {steers && <SteerButtons view={view} />}
      </div>
      <div className={styles.who}>
        {(view.people.length > 0 || view.door.lobby) && (
          <>
            <Faces view={view} />
            <PeoplePanel view={view} session={session} />
          </>
        )}
        <SavedLine room={room} online={online} />
      </div>
      {!view.waiting && <WaysSwitch way={way} onWay={onWay} seesBoard={seesBoard} childrenOfMeeting={view.children} />}
      <div className={styles.leave}>
        <LeaveButton session={session} unsent={unsent} />
      </div>
    </header>
  )
}
