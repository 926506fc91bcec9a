import { REASON_LIMIT } from '@evenhand/shared/domain/answer'
import type { ViewQuestion } from '@evenhand/shared/domain/scale'
import { useId } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import type { AnswerFields } from './answer-fields.ts'
import { FieldProblem } from './field-problem.tsx'
import styles from './score-form.module.css'

interface ViewChoiceProps extends AnswerFields {
  readonly asks: ViewQuestion
  /** The id of the heading that asks. */
  readonly question: string
  readonly problem: string | null
}

/** A professional's view on the threshold: an option, a category if they name one, and why. It decides nothing. */
export function ViewChoice({ asks, question, form, onChange, off, problem }: ViewChoiceProps) {
  const { t } = useTranslation('scoring')
  const name = useId()
  const chosen = form.choice?.kind === 'view' ? form.choice.option : null
  return (
    <>
      <fieldset className={styles.pass} aria-describedby={`${question} ${name}-problem`}>
        <legend>{t('form.viewLegend')}</legend>
        <FieldProblem id={`${name}-problem`} problem={problem} />
        <div className={styles.choices}>
          {asks.options.map(({ id, name: words }, at) => (
            <label key={id} className={styles.choice}>
              <input
                type="radio"
                name={name}
                checked={chosen === id}
                data-needed={at === 0 ? 'choice' : undefined}
                onChange={() => onChange({ ...form, choice: { kind: 'view', option: id } })}
              />
              <span>{words}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {chosen !== null && asks.categories.length > 0 && (
        <fieldset className={styles.pass}>
          <legend>{t('form.category')}</legend>
          <div className={styles.choices}>
            {[{ id: null, name: t('form.noCategory') }, ...asks.categories].map(({ id, name: words }) => (
              <label key={id ?? 'none'} className={styles.choice}>
                <input
                  type="radio"
                  name={`${name}-category`}
                  checked={form.category === id}
                  onChange={() => onChange({ ...form, category: id })}
                />
                <span>{words}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <label className="field">
        <span>{t('form.viewWhy')}</span>
        <textarea
          className="input"
          dir="auto"
          maxLength={REASON_LIMIT}
          readOnly={off}
          value={form.why}
          onChange={(event) => onChange({ ...form, why: event.target.value })}
        />
      </label>
    </>
  )
}
