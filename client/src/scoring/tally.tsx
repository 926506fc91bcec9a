import type { ProgressView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import { Icon } from '../ui/icon.tsx'
import styles from './waiting.module.css'

/** Closed envelopes and dashed places: how many, never whose. */
export function Tally({ label, progress }: { readonly label: string; readonly progress: ProgressView }) {
  const { t } = useTranslation('scoring')
  const { submitted, of } = progress
  return (
    <div className={styles.tally}>
      <p className={styles.tallyLabel}>
        {label} <span className="hush">{t('wait.tally', { submitted, of })}</span>
      </p>
      <p aria-hidden="true" className={styles.envelopes}>
        {Array.from({ length: submitted }, (_, at) => (
          <Icon key={at} name="sealed" />
        ))}
        {Array.from({ length: Math.max(0, of - submitted) }, (_, at) => (
          <i key={at} />
        ))}
        <b>{t('wait.short', { submitted, of })}</b>
      </p>
    </div>
  )
}
