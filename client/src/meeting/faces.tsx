import type { MeetingView, PersonView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import { initials } from './initials.ts'
import styles from './people-panel.module.css'

const MOST = 14

/** Who is in this session, as initials in one ink; the list of people says the rest. */
export function Faces({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('meeting')
  const people = view.people.filter(({ left }) => !left)
  return (
    <ul className={styles.faces} aria-label={t('people.open')}>
      {people.slice(0, MOST).map((person) => (
        <Face key={person.id} person={person} me={person.id === view.me.member} />
      ))}
    </ul>
  )
}

function Face({ person, me }: { readonly person: PersonView; readonly me: boolean }) {
  const { t } = useTranslation('meeting')
  const said = t('people.face', {
    name: me ? t('people.meToo', { name: person.name }) : person.name,
    role: t(`roles.${person.role}`),
    state: t(person.here ? 'people.here' : 'people.away'),
  })
  const look = [styles.face, me && styles.me, !person.here && styles.away].filter(Boolean).join(' ')
  return (
    <li>
      <span className={look} title={said}>
        <span aria-hidden="true">{initials(person.name)}</span>
        <span className="hush">{said}</span>
      </span>
    </li>
  )
}
