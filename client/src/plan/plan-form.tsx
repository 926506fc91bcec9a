import { type ReactNode, useId } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import styles from './plan.module.css'

export interface PlanFormProps {
  readonly title: string
  readonly save: string
  /** What still keeps it from being put on the plan, in words; null when nothing does. */
  readonly missing: string | null
  readonly onSave: () => void
  readonly onDiscard: () => void
  readonly children: ReactNode
}

/** A form about a part of the plan. Nobody else sees it before it is put there, in one piece. */
export function PlanForm({ title, save, missing, onSave, onDiscard, children }: PlanFormProps) {
  const { t } = useTranslation('plan')
  const id = useId()
  return (
    <form
      className={`card is-open ${styles.form}`}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault()
        if (missing === null) onSave()
      }}
    >
      <h3 id={id}>{title}</h3>
      {children}
      <p className="small">{t('form.draft')}</p>
      <div className="row">
        <Button look="main" type="submit" notNow={missing ?? undefined}>
          {save}
        </Button>
        <Button onPress={onDiscard}>{t('form.discard')}</Button>
        {missing && <span className="small">{missing}</span>}
      </div>
    </form>
  )
}
