import { may } from '@evenhand/shared/domain/policy'
import type { MeetingView, PersonView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { QuorumLine } from '../people/quorum-line.tsx'
import type { MeetingSession } from '../session/meeting-session.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { ApartSection, DoorSection, HandOverSection, ManagePerson, TimesSection } from './later.ts'
import styles from './people-panel.module.css'

export interface PeopleInsideProps {
  readonly view: MeetingView
  /** To hand the device on. */
  readonly session?: MeetingSession | undefined
}

/** Everybody in this session, in the order of the roster; whoever has left comes last. The chair also has the door. */
export function PeopleInside({ view, session }: PeopleInsideProps) {
  const { t } = useTranslation('meeting')
  const inside = view.people.filter(({ left }) => !left)
  const here = inside.filter((person) => person.here).length
  const { lobby, attendance, quorum } = view.door
  return (
    <>
      {lobby && <DoorSection view={view} lobby={lobby} />}
      {lobby && <h3>{t('people.inside')}</h3>}
      <p className="small">{t('people.lead', { here, all: inside.length })}</p>
      <ul className={styles.folk}>
        {[...inside, ...view.people.filter(({ left }) => left)].map((person) => (
          <Person key={person.id} person={person} view={view} />
        ))}
      </ul>
      {quorum && <QuorumLine quorum={quorum} />}
      {lobby && !view.presenting && <ApartSection view={view} lobby={lobby} />}
      {attendance && <TimesSection view={view} attendance={attendance} />}
      {session && <HandOverSection session={session} />}
    </>
  )
}

function Person({ person, view }: { readonly person: PersonView; readonly view: MeetingView }) {
  const { t, i18n } = useTranslation('meeting')
  const [open, setOpen] = useState(false)
  const me = person.id === view.me.member
  const changes = !person.left && may(view.me.role, 'say-how-attending', me ? 'own' : 'other')
  const part = [
    t(`roles.${person.role}`),
    person.of,
    person.attends ? t(`people:attends.${person.attends}`) : '',
    person.withoutDevice ? t('people:without') : '',
  ]
  return (
    <li>
      <div>
        <p>
          <b>{person.name}</b> {me && <span className="small">({t('people.you')})</span>}
        </p>
        <p className="small">{i18n.format.aside(part)}</p>
        {changes && (
          <Button
            small
            look="quiet"
            label={t('people:manage.openFor', { name: person.name })}
            onPress={() => setOpen(!open)}
          >
            {t(open ? 'people:manage.close' : 'people:manage.open')}
          </Button>
        )}
      </div>
      <span className={styles.state}>
        <Icon name={person.here ? 'person' : 'away'} />
        {t(person.left ? 'people.left' : person.here ? 'people.here' : 'people.away')}
      </span>
      {open && <ManagePerson view={view} person={person} />}
    </li>
  )
}
