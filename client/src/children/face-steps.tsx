import { useId } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import type { AnswerFields } from '../scoring/answer-fields.ts'
import { FieldProblem } from '../scoring/field-problem.tsx'
import styles from './own-page.module.css'

interface FaceStepsProps extends AnswerFields {
  readonly steps: readonly string[]
  readonly problem: string | null
}

/** The steps of a picture scale as faces, with the words under each. The words say it; the faces only go along. */
export function FaceSteps({ steps, form, onChange, problem }: FaceStepsProps) {
  const { t } = useTranslation('children')
  const name = useId()
  return (
    <fieldset aria-describedby={`${name}-problem`}>
      <legend className="hush">{t('page.scale.title')}</legend>
      <FieldProblem id={`${name}-problem`} problem={problem} />
      <div className={styles.faces}>
        {steps.map((words, at) => (
          <label key={words} className={styles.face}>
            <input
              type="radio"
              name={name}
              checked={form.choice?.kind === 'step' && form.choice.step === at + 1}
              onChange={() => onChange({ ...form, choice: { kind: 'step', step: at + 1 } })}
            />
            <span>
              <Face at={steps.length === 1 ? 1 : at / (steps.length - 1)} />
              <span dir="auto">{words}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** From 0, the first step, to 1, the last: only the mouth changes. */
function Face({ at }: { readonly at: number }) {
  const bend = (at - 0.5) * 12
  const ends = 26 - bend / 2
  return (
    <svg className={styles.drawn} viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="17" />
      <circle cx="14" cy="16" r="1.4" />
      <circle cx="26" cy="16" r="1.4" />
      <path d={`M12.5 ${ends} Q20 ${ends + bend} 27.5 ${ends}`} />
    </svg>
  )
}
