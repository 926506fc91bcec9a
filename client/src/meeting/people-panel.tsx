import type { MeetingView, PersonView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import styles from './meeting-header.module.css'

/** Who is in this session and who is here now, by name and role, in the order of the roster. */
export function PeoplePanel({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('meeting')
  const [open, setOpen] = useState(false)
  const inside = view.people.filter(({ left }) => !left)
  const here = inside.filter((person) => person.here).length
  return (
    <>
      <button
        type="button"
        className={styles.people}
        aria-haspopup="dialog"
        title={t('people.open')}
        onClick={() => setOpen(true)}
      >
        {t('people.count', { count: here })}
      </button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('people.title')}
        actions={<Button onPress={() => setOpen(false)}>{t('people.close')}</Button>}
      >
        <p className="small">{t('people.lead', { here, all: inside.length })}</p>
        <ul className={styles.folk}>
          {[...inside, ...view.people.filter(({ left }) => left)].map((person) => (
            <Person key={person.id} person={person} me={person.id === view.me.member} />
          ))}
        </ul>
      </Dialog>
    </>
  )
}

function Person({ person, me }: { readonly person: PersonView; readonly me: boolean }) {
  const { t } = useTranslation('meeting')
  const part = [t(`roles.${person.role}`), person.of].filter((words) => words !== '').join(', ')
  return (
    <li>
      <div>
        <p>
          <b>{person.name}</b> {me && <span className="small">({t('people.you')})</span>}
        </p>
        <p className="small">{part}</p>
      </div>
      <span className="state">
        <Icon name={person.here ? 'person' : 'away'} />
        {t(person.left ? 'people.left' : person.here ? 'people.here' : 'people.away')}
      </span>
    </li>
  )
}
