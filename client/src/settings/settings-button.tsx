import { type ComponentType, useState } from 'react'
import { useI18n, useTranslation } from '../i18n/use-translation.ts'
import { Icon } from '../ui/icon.tsx'
import styles from './settings.module.css'
import type { SettingsDialogProps } from './settings-dialog.tsx'

type State = 'closed' | 'open' | 'failed'

/** At the end of every header: display, language and help. What it opens is fetched when it is first pressed. [U6] [U9] */
export function SettingsButton() {
  const i18n = useI18n()
  const { t } = useTranslation('settings')
  const [state, setState] = useState<State>('closed')
  const [dialog, setDialog] = useState<{ readonly Dialog: ComponentType<SettingsDialogProps> } | null>(null)
  const open = async () => {
    try {
      if (!dialog) {
        const [{ SettingsDialog }] = await Promise.all([import('./settings-dialog.tsx'), i18n.need('elsewhere')])
        setDialog({ Dialog: SettingsDialog })
      }
      setState('open')
    } catch {
      setState('failed')
    }
  }
  return (
    <span className={styles.place}>
      <button type="button" className={`btn btn--small ${styles.open}`} onClick={() => void open()}>
        <Icon name="letters" />
        <span className={styles.words}>{t('open')}</span>
      </button>
      <span role="status" className={styles.failed}>
        {state === 'failed' && t('failed')}
      </span>
      {dialog && <dialog.Dialog open={state === 'open'} onClose={() => setState('closed')} />}
    </span>
  )
}
