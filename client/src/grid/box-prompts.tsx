import type { BoxPlan } from '@evenhand/shared/domain/template'
import { useTranslation } from '../i18n/use-translation.ts'
import styles from './box-view.module.css'

/** Questions to think with, and for professionals what reviews of earlier cases teach. A drawer: shut until somebody opens it. */
export function BoxPrompts({ box, id }: { readonly box: BoxPlan; readonly id: string }) {
  const { t } = useTranslation('board')
  return (
    <div id={id} className={styles.prompts}>
      <ul>
        {box.prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      {box.reminders.length > 0 && (
        <>
          <h3>{t('prompts.reminders')}</h3>
          <p>{t('prompts.remindersNote')}</p>
          <ul>
            {box.reminders.map((reminder) => (
              <li key={reminder}>{reminder}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

export interface PromptsButtonProps {
  readonly box: BoxPlan
  readonly drawer: string
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
}

export function PromptsButton({ box, drawer, open, onOpen }: PromptsButtonProps) {
  const { t } = useTranslation('board')
  if (box.prompts.length === 0 && box.reminders.length === 0) return null
  return (
    <button
      type="button"
      className={styles.promptsButton}
      aria-expanded={open}
      aria-controls={open ? drawer : undefined}
      aria-label={t('prompts.openLong', { box: box.title })}
      onClick={() => onOpen(!open)}
    >
      {t('prompts.open')}
    </button>
  )
}
