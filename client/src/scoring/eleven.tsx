import { placesInOrder, type Scale } from '@evenhand/shared/domain/scale'
import { useId } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import type { AnswerFields } from './answer-fields.ts'
import { FieldProblem } from './field-problem.tsx'
import { ScaleEnds } from './scale-words.tsx'
import styles from './score-form.module.css'

interface ElevenProps extends AnswerFields {
  readonly scale: Scale
  /** The id of the heading that asks. */
  readonly question: string
  readonly problem: string | null
}

/** The eleven places between both ends in words. Not a slider: that would start somewhere. */
export function Eleven({ scale, question, form, onChange, problem }: ElevenProps) {
  const { t } = useTranslation('scoring')
  const name = useId()
  const ids = { 0: `${name}-0`, 10: `${name}-10` }
  const places = placesInOrder(scale.direction)
  return (
    <fieldset aria-describedby={`${question} ${name}-problem`}>
      <legend className="hush">{t('form.legend')}</legend>
      <ScaleEnds scale={scale} ids={ids} />
      <FieldProblem id={`${name}-problem`} problem={problem} />
      <div className={styles.eleven}>
        {places.map((place, at) => (
          <label key={place}>
            <input
              type="radio"
              name={name}
              value={place}
              checked={form.choice?.kind === 'score' && form.choice.place === place}
              aria-describedby={place === 0 ? ids[0] : place === 10 ? ids[10] : undefined}
              data-needed={at === 0 ? 'choice' : undefined}
              onChange={() => onChange({ ...form, choice: { kind: 'score', place } })}
            />
            <span>{place}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
