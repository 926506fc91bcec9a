import { useId } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import type { AnswerFields } from './answer-fields.ts'
import { FieldProblem } from './field-problem.tsx'
import styles from './score-form.module.css'

interface StepChoiceProps extends AnswerFields {
  readonly steps: readonly string[]
  /** The id of the heading that asks. */
  readonly question: string
  readonly problem: string | null
}

/** The steps of a picture scale in words, first to last. A step is a step and never a number from 0 to 10. [R7] */
export function StepChoice({ steps, question, form, onChange, problem }: StepChoiceProps) {
  const { t } = useTranslation('scoring')
  const name = useId()
  return (
    <fieldset aria-describedby={`${question} ${name}-problem`}>
      <legend className="hush">{t('form.stepLegend')}</legend>
      <FieldProblem id={`${name}-problem`} problem={problem} />
      <div className={styles.steps}>
        {steps.map((words, at) => (
          <label key={words} className={styles.choice}>
            <input
              type="radio"
              name={name}
              checked={form.choice?.kind === 'step' && form.choice.step === at + 1}
              data-needed={at === 0 ? 'choice' : undefined}
              onChange={() => onChange({ ...form, choice: { kind: 'step', step: at + 1 } })}
            />
            <span dir="auto">{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
