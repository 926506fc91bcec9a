import type { AttendanceView } from '@evenhand/shared/protocol/people-view'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import styles from './people.module.css'

export interface TimesProps {
  readonly view: MeetingView
  readonly attendance: readonly AttendanceView[]
}

/** From when to when each person was here, in the order in which they came. */
export function TimesSection({ view, attendance }: TimesProps) {
  const { t, i18n } = useTranslation('people')
  const clockOf = i18n.format.time
  const nameOf = (id: string) => view.people.find((person) => person.id === id)?.name ?? ''
  return (
    <section className={styles.group}>
      <h3>{t('times.title')}</h3>
      <p className="small">{t('times.lead')}</p>
      {attendance.length === 0 && <p className="small">{t('times.none')}</p>}
      <ul className={styles.people}>
        {attendance.map(({ id, came, left }) => (
          <li key={`${id} ${came}`} className={styles.person}>
            <span>{nameOf(id)}</span>
            <span className="small">
              {left === null
                ? t('times.still', { from: clockOf(came) })
                : t('times.span', { from: clockOf(came), to: clockOf(left) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
