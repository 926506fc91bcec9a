import { useTranslation } from '../i18n/use-translation.ts'
import { Page } from '../ui/page.tsx'
import styles from './help-page.module.css'

const MEETING = ['saved', 'offline', 'wait', 'score'] as const
const KEYS = ['tab', 'enter', 'arrows', 'escape'] as const

/** Short, in the order in which people get stuck. */
export function HelpPage() {
  const { t } = useTranslation('help')
  return (
    <Page title={t('title')} lead={t('lead')}>
      <section className={styles.part}>
        <h2 className="part">{t('link.title')}</h2>
        <p>{t('link.used')}</p>
        <p>{t('link.cut')}</p>
      </section>
      <section className={styles.part}>
        <h2 className="part">{t('meeting.title')}</h2>
        <ul className={styles.list}>
          {MEETING.map((what) => (
            <li key={what}>{t(`meeting.${what}`)}</li>
          ))}
        </ul>
      </section>
      <section className={styles.part}>
        <h2 className="part">{t('display.title')}</h2>
        <p>{t('display.body', { button: t('settings:open') })}</p>
      </section>
      <Keys />
    </Page>
  )
}

function Keys() {
  const { t } = useTranslation('help')
  return (
    <section className={styles.part}>
      <h2 className="part">{t('keys.title')}</h2>
      <p>{t('keys.skip')}</p>
      <table className={styles.keys}>
        <thead>
          <tr>
            <th scope="col">{t('keys.key')}</th>
            <th scope="col">{t('keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {KEYS.map((key) => (
            <tr key={key}>
              <th scope="row">{t(`keys.names.${key}`)}</th>
              <td>{t(`keys.${key}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('keys.move')}</p>
    </section>
  )
}
