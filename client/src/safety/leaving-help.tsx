import { useTranslation } from '../i18n/use-translation.ts'
import styles from './safety.module.css'

/** What "Exit this page" does, and what it cannot do: the history of a browser is out of reach of any page. [X1] */
export function LeavingHelp() {
  const { t } = useTranslation('safety')
  return (
    <details className={styles.help}>
      <summary>{t('leaving.open')}</summary>
      <p>{t('leaving.how')}</p>
      <p>{t('leaving.kept')}</p>
      <p>{t('leaving.back')}</p>
      <p>{t('leaving.history')}</p>
      <p>{t('leaving.clear')}</p>
    </details>
  )
}
