import { REASON_LIMIT } from '@evenhand/shared/domain/answer'
import type { RoundQuestion } from '@evenhand/shared/domain/scale'
import { useId } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import type { AnswerFields } from './answer-fields.ts'
import { FieldProblem } from './field-problem.tsx'
import { inQuotes } from './in-quotes.ts'
import { stepOrOption } from './step-or-option.ts'
import type { ShownAnswer } from './shown-answer.ts'
import type { Words } from './words.ts'
import styles from './score-form.module.css'

/** From the second look on: what changed it. Neither choice is made for anybody; silence is not "unchanged". [R6] */
export function ChangeFields({ form, onChange, off, problem }: AnswerFields & { readonly problem: string | null }) {
  const { t } = useTranslation('scoring')
  const name = useId()
  return (
    <fieldset className={styles.change} aria-describedby={`${name}-problem`}>
      <legend>{t('form.change')}</legend>
      <FieldProblem id={`${name}-problem`} problem={problem} />
      <div className={styles.choices}>
        {(['unchanged', 'changed'] as const).map((change, at) => (
          <label key={change} className={styles.choice}>
            <input
              type="radio"
              name={name}
              checked={form.change === change}
              data-needed={at === 0 ? 'change' : undefined}
              onChange={() => onChange({ ...form, change })}
            />
            <span>{t(`form.${change}`)}</span>
          </label>
        ))}
      </div>
      {form.change === 'changed' && (
        <label className="field">
          <span>{t('form.because')}</span>
          <textarea
            className="input"
            dir="auto"
            maxLength={REASON_LIMIT}
            readOnly={off}
            data-needed="because"
            value={form.because}
            onChange={(event) => onChange({ ...form, because: event.target.value })}
          />
        </label>
      )}
    </fieldset>
  )
}

interface EarlierAnswerProps {
  readonly earlier: ShownAnswer
  readonly asks: RoundQuestion
  readonly words: Words
}

/** The viewer's own answer in the look before, in their own words. */
export function EarlierAnswer({ earlier, asks, words }: EarlierAnswerProps) {
  const { t } = words
  const own = stepOrOption(earlier, asks)
  return (
    <section className={styles.earlier}>
      <h4>{t('form.earlier')}</h4>
      {earlier.kind === 'place' && <p>{t('form.earlierNumber', { place: earlier.place })}</p>}
      {own !== null && <p>{t('form.earlierWords', { words: own })}</p>}
      {earlier.kind === 'pass' && <p>{t('form.earlierPass')}</p>}
      {(earlier.kind === 'not-given' || earlier.kind === 'broken') && <p>{t('form.earlierNothing')}</p>}
      {earlier.kind !== 'not-given' &&
        earlier.kind !== 'broken' &&
        earlier.said.map(({ prompt, words: said }) => (
          <p key={prompt} dir="auto" className={styles.earlierWords}>
            {inQuotes(t, said)}
          </p>
        ))}
    </section>
  )
}
