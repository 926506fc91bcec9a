import { useId } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import type { AnswerFields } from '../scoring/answer-fields.ts'
import { Face } from '../scoring/face.tsx'
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
              <Face step={at + 1} of={steps.length} />
              <span dir="auto">{words}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
