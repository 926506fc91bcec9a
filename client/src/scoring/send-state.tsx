import { Icon } from '../ui/icon.tsx'
import type { ScoreDraft } from './score-draft.ts'
import type { ForPerson } from './use-own-answer.ts'
import type { Words } from './words.ts'
import styles from './score-form.module.css'

interface SendStateProps {
  readonly draft: ScoreDraft
  readonly forPerson: ForPerson | null
  readonly words: Words
}

/** Says when an answer did not get through, and that its words are still here. */
export function SendState({ draft, forPerson, words }: SendStateProps) {
  const { t } = words
  const given = forPerson !== null && draft.refusal === 'changed-meanwhile'
  return (
    <output className={styles.state}>
      {draft.state === 'offline' && (
        <span className="notice notice--hold">
          <Icon name="offline" />
          <span className={styles.stateWords}>
            <span className={styles.stateTitle}>{t('draft.offline')}</span>
            <span>{t('draft.offlineWords')}</span>
          </span>
        </span>
      )}
      {draft.state === 'refused' && draft.refusal && (
        <span className="notice notice--hold">
          <Icon name="refused" />
          <span className={styles.stateWords}>
            <span className={styles.stateTitle}>{t('draft.refused')}</span>
            <span>
              {given ? t('enter.given') : words.refusal(draft.refusal)} {t('draft.kept')}
            </span>
          </span>
        </span>
      )}
    </output>
  )
}
