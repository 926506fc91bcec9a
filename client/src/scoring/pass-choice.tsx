import type { PassReason } from '@evenhand/shared/domain/answer'
import { useId } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import type { AnswerFields } from './answer-fields.ts'
import styles from './score-form.module.css'

/** As people would say them, the most usual first. */
const REASONS: readonly PassReason[] = ['does_not_know_child', 'chooses_not_to', 'not_enough_information']

/** Giving no number: the reason is what one chooses, so there is no pass without one. [R5] */
export function PassChoice({ child, form, onChange }: AnswerFields & { readonly child: string }) {
  const { t } = useTranslation('scoring')
  const name = useId()
  return (
    <fieldset className={styles.pass}>
      <legend>{t('form.pass')}</legend>
      <div className={styles.choices}>
        {REASONS.map((why) => (
          <label key={why} className={styles.choice}>
            <input
              type="radio"
              name={name}
              checked={form.choice?.kind === 'pass' && form.choice.why === why}
              onChange={() => onChange({ ...form, choice: { kind: 'pass', why } })}
            />
            <span>{t(`form.why_${why}`, { child })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
