import { useTranslation } from '../i18n/use-translation.ts'
import styles from './audiences.module.css'

/** The same for everybody whose board is closed now, whatever happens meanwhile and wherever. [B5] */
export function WaitingScreen({ leads }: { readonly leads: boolean }) {
  const { t } = useTranslation('audiences')
  return (
    <div role="status" className={styles.waiting}>
      <h2>{t('waiting.title')}</h2>
      <p>{t(leads ? 'waiting.leads' : 'waiting.body')}</p>
    </div>
  )
}
