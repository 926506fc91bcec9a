import { useTranslation } from '../i18n/use-translation.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import styles from './people.module.css'

const PROMISES = [
  { what: 'written', icon: 'person' },
  { what: 'scores', icon: 'sealed' },
  { what: 'pass', icon: 'pass' },
] as const satisfies readonly { readonly what: string; readonly icon: IconName }[]

/** What anybody can count on in there, said while they still wait. It says nothing about this meeting. [P10] */
export function MeetingPromises() {
  const { t } = useTranslation('people')
  return (
    <section className={styles.expect}>
      <h3>{t('expect.title')}</h3>
      <ul>
        {PROMISES.map(({ what, icon }) => (
          <li key={what}>
            <Icon name={icon} />
            <span>{t(`expect.${what}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
