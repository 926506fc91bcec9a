import { useTranslation } from '../i18n/use-translation.ts'
import { FoldedChoice } from '../ui/choice.tsx'
import { IDLE_MINUTES, type IdleMinutes } from './borrowed.ts'
import styles from './safety.module.css'

export interface BorrowedChoiceProps {
  /** Null: the device is one's own. */
  readonly minutes: IdleMinutes | null
  readonly onChange: (minutes: IdleMinutes | null) => void
}

/** Said before coming in, with what it means. [X3] */
export function BorrowedChoice({ minutes, onChange }: BorrowedChoiceProps) {
  const { t } = useTranslation('safety')
  const options = IDLE_MINUTES.map((count) => ({ value: String(count), words: t('borrowed.minutesOption', { count }) }))
  return (
    <div className={styles.borrowed}>
      <label className={styles.silent}>
        <input
          type="checkbox"
          checked={minutes !== null}
          aria-describedby="borrowed-hint"
          onChange={(event) => onChange(event.target.checked ? 15 : null)}
        />
        {t('borrowed.label')}
      </label>
      <p className="small" id="borrowed-hint">
        {t('borrowed.hint')}
      </p>
      {minutes !== null && (
        <FoldedChoice
          name="idle-minutes"
          label={t('borrowed.minutes')}
          options={options}
          value={String(minutes)}
          onChange={(value) => onChange(IDLE_MINUTES.find((each) => String(each) === value) ?? minutes)}
        />
      )}
    </div>
  )
}
