import { firstName } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import { BoardMenu } from '../audiences/board-menu.tsx'
import { useTranslation } from '../i18n/use-translation.ts'
import { QuietWord, saysQuietly } from '../safety/quiet-word.tsx'
import type { MeetingSession, MeetingState } from '../session/meeting-session.ts'
import { SettingsButton } from '../settings/settings-button.tsx'
import { Mark } from '../ui/mark.tsx'
import { Faces } from './faces.tsx'
import { LeaveButton, type Unsent } from './leave-button.tsx'
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
  readonly unsent: Unsent
  readonly onAsFamily: (on: boolean) => void
}

/** One row: which meeting and board, where in it, who is here, whether it is saved, and the ways to see it. */
export function MeetingHeader({ state, session, way, onWay, seesBoard, unsent, onAsFamily }: MeetingHeaderProps) {
  const { view, room, online } = state
  const steers = may(view.me.role, 'steer', 'other')
  return (
    <header
      className={[styles.header, steers && styles.steering, saysQuietly(view) && styles.quiet]
        .filter(Boolean)
        .join(' ')}
      data-steers={steers ? '' : undefined}
    >
      <div className={styles.name}>
        <Mark />
        <div className={styles.title}>
          <h1>{view.title}</h1>
          <div className={styles.about}>
            <About state={state} steers={steers} />
            <BoardMenu view={view} session={session} onAsFamily={onAsFamily} />
          </div>
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
      <div className={styles.end}>
        <QuietWord view={view} where="header" />
        <LeaveButton session={session} unsent={unsent} />
        <SettingsButton />
      </div>
    </header>
  )
}

/** When it is and who leads it; of the example, that it is one. */
function About({ state: { view }, steers }: Pick<MeetingHeaderProps, 'state'> & { readonly steers: boolean }) {
  const { t, i18n } = useTranslation('meeting')
  const several = steers || view.audiences.length > 1
  return (
    <>
      {view.example && (
        <b title={t('example')} className={several ? styles.exampleToo : undefined}>
          {t('exampleShort')}{' '}
        </b>
      )}
      <span className={several ? styles.first : undefined}>
        {!view.example && <span className={styles.date}>{i18n.format.day(view.date)}. </span>}
        {steers ? t('youChair') : t('chairing', { chair: firstName(view.chair) })}{' '}
      </span>
    </>
  )
}
