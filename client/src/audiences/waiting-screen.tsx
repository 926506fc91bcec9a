import { useTranslation } from 'react-i18next'
import styles from './audiences.module.css'

/** The same for everybody whose board is closed now, whatever happens meanwhile and wherever. [B5] */
export function WaitingScreen() {
  const { t } = useTranslation('audiences')
  return (
    <div role="status" className={styles.waiting}>
      <h2>{t('waiting.title')}</h2>
      <p>{t('waiting.body')}</p>
    </div>
  )
}
