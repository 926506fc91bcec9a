import type { ReactNode } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { SavedLine } from '../meeting/saved-line.tsx'
import type { MeetingSession, MeetingState } from '../session/meeting-session.ts'
import { Button } from '../ui/button.tsx'
import styles from './own-page.module.css'

interface OwnTopProps {
  readonly state: Extract<MeetingState, { kind: 'in' }>
  readonly session: Pick<MeetingSession, 'turnTo'>
  readonly children?: ReactNode
}

/** All that stands over a child's own page: whether what they wrote is safe, and the way to another board that is open to them. */
export function OwnTop({ state, session, children }: OwnTopProps) {
  const { t } = useTranslation('children')
  const { view, room, online } = state
  const others = view.audiences.filter(({ id, open }) => id !== view.audience && open)
  return (
    <header className={styles.top}>
      <a className="skip" href="#main">
        {t('page.skip')}
      </a>
      <h1>{view.title}</h1>
      <SavedLine room={room} online={online} />
      {others.map((audience) => (
        <Button key={audience.id} small onPress={() => session.turnTo(audience.id)}>
          {t(audience.kind === 'child' ? 'page.toPage' : 'page.toOthers', { child: audience.label })}
        </Button>
      ))}
      {children}
    </header>
  )
}
