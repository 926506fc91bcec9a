import { useId } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import type { AnswerFields } from './answer-fields.ts'
import { FieldProblem } from './field-problem.tsx'
import styles from './score-form.module.css'

/** Whoever types for somebody says whether it was read back to them. Neither is chosen for anybody. [P2] */
export function ReadBackChoice({
  name: person,
  form,
  onChange,
  problem,
}: AnswerFields & { readonly name: string; readonly problem: string | null }) {
  const { t } = useTranslation('scoring')
  const name = useId()
  return (
    <fieldset className={styles.pass} aria-describedby={`${name}-problem`}>
      <legend>{t('enter.readBack', { name: person })}</legend>
      <FieldProblem id={`${name}-problem`} problem={problem} />
      <div className={styles.choices}>
        {[true, false].map((readBack) => (
          <label key={String(readBack)} className={styles.choice}>
            <input
              type="radio"
              name={name}
              checked={form.readBack === readBack}
              data-needed={readBack ? 'read-back' : undefined}
              onChange={() => onChange({ ...form, readBack })}
            />
            <span>{t(readBack ? 'enter.yes' : 'enter.no')}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
