import type { Measure } from '@evenhand/shared/domain/grid'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import styles from './card-form.module.css'

export interface MeasureFieldsProps {
  readonly value: Measure | null
  readonly onChange: (measure: Measure | null) => void
}

const NOTHING: Measure = { name: '', completedBy: '', score: '', scoredBy: '' }
const LONGEST = { name: 200, completedBy: 120, score: 80, scoredBy: 120 } as const

/** What was measured, named and no more: no questions of it, and a score stays in its own words. */
export function MeasureFields({ value, onChange }: MeasureFieldsProps) {
  const { t } = useTranslation('cards')
  // Without a name there is nothing to cite; what else was typed waits here for it.
  const [typed, setTyped] = useState(value ?? NOTHING)
  function change(patch: Partial<Measure>) {
    const next = { ...typed, ...patch }
    setTyped(next)
    onChange(next.name.trim() === '' ? null : next)
  }
  return (
    <>
      <div className={styles.pair}>
        {(['name', 'completedBy', 'score', 'scoredBy'] as const).map((field) => (
          <label className="field" key={field}>
            <span>{t(`measure.${field}`)}</span>
            <input
              className="input"
              dir="auto"
              maxLength={LONGEST[field]}
              value={typed[field]}
              onChange={({ target }) => change({ [field]: target.value })}
            />
          </label>
        ))}
      </div>
      <p className="small">{t('measure.hint')}</p>
    </>
  )
}
