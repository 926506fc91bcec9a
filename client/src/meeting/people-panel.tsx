import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import type { MeetingSession } from '../session/meeting-session.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { PeopleInside } from './later.ts'
import styles from './people-panel.module.css'

export interface PeoplePanelProps {
  readonly view: MeetingView
  /** To hand the device on. */
  readonly session?: MeetingSession
}

/** How many are here, and a press away who they are, by name and role. */
export function PeoplePanel({ view, session }: PeoplePanelProps) {
  const { t } = useTranslation('meeting')
  const [open, setOpen] = useState(false)
  const here = view.people.filter((person) => person.here && !person.left).length
  const { lobby } = view.door
  const waiting = lobby?.people.filter(({ where }) => where === 'at-the-door').length ?? 0
  return (
    <>
      <button
        type="button"
        className={styles.people}
        aria-haspopup="dialog"
        title={t('people.open')}
        onClick={() => setOpen(true)}
      >
        {view.people.length > 0 ? t('people.count', { count: here }) : t('people.open')}
        {waiting > 0 && !view.presenting && (
          <b className={styles.waiting}>{t('people:door.waitsFor', { count: waiting })}</b>
        )}
      </button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('people.title')}
        actions={<Button onPress={() => setOpen(false)}>{t('people.close')}</Button>}
      >
        <PeopleInside view={view} session={session} />
      </Dialog>
    </>
  )
}
