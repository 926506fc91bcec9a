import { Icon } from '../ui/icon.tsx'
import type { ScoreDraft } from './score-draft.ts'
import type { Words } from './words.ts'
import styles from './score-form.module.css'

/** Says when an answer did not get through, and that its words are still here. */
export function SendState({ draft, words }: { readonly draft: ScoreDraft; readonly words: Words }) {
  const { t } = words
  return (
    <div role="status" className={styles.state}>
      {draft.state === 'offline' && (
        <div className="notice notice--hold">
          <Icon name="offline" />
          <div>
            <p className={styles.stateTitle}>{t('draft.offline')}</p>
            <p>{t('draft.offlineWords')}</p>
          </div>
        </div>
      )}
      {draft.state === 'refused' && draft.refusal && (
        <div className="notice notice--hold">
          <Icon name="refused" />
          <div>
            <p className={styles.stateTitle}>{t('draft.refused')}</p>
            <p>
              {words.refusal(draft.refusal)} {t('draft.kept')}
            </p>
          </div>
        </div>
      )}
    </div>
  )
}
