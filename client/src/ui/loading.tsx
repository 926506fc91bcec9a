import { useTranslation } from '../i18n/use-translation.ts'
import styles from './loading.module.css'

/** Said once to a screen reader, still on the screen: nothing spins. */
export function Loading() {
  const { t } = useTranslation('ui')
  return (
    <p className={styles.loading} role="status">
      {t('loading')}
    </p>
  )
}
