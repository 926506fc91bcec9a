import { REASON_LIMIT } from '@evenhand/shared/domain/answer'
import { useTranslation } from '../i18n/use-translation.ts'
import type { AnswerFields } from './answer-fields.ts'
import { PROMPTS } from './shown-answer.ts'
import styles from './score-form.module.css'

/** The three prompts. Any may stay empty; the words are kept exactly as written. */
export function ReasonFields({ form, onChange, off }: AnswerFields) {
  const { t } = useTranslation('scoring')
  return (
    <fieldset>
      <legend className="hush">
        {t('form.reasons')}. {t('form.reasonsHint')}
      </legend>
      <div className={styles.why}>
        {PROMPTS.map((prompt) => (
          <label key={prompt} className="field">
            <span>{t(`form.${prompt}`)}</span>
            <textarea
              className="input"
              dir="auto"
              maxLength={REASON_LIMIT}
              readOnly={off}
              value={form.reasons[prompt]}
              onChange={(event) => onChange({ ...form, reasons: { ...form.reasons, [prompt]: event.target.value } })}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
