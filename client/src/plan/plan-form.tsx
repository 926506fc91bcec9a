import { type ReactNode, useId } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { type PlanSaid, usePlanDraft, usePlanDrafts } from './plan-drafts.ts'
import styles from './plan.module.css'

export interface PlanFormProps {
  /** Which draft it is. */
  readonly form: string
  readonly title: string
  /** What still keeps it from being put on the plan, in words; null when nothing does. */
  readonly missing: (said: PlanSaid) => string | null
  readonly onSave: (said: PlanSaid) => void
  /** After it was put there, or thrown away. */
  readonly onClosed: () => void
  readonly children: (said: PlanSaid, change: (patch: Partial<PlanSaid>) => void) => ReactNode
}

/** A form about a part of the plan. Nobody else sees it before it is put there, in one piece. */
export function PlanForm({ form, title, missing, onSave, onClosed, children }: PlanFormProps) {
  const { t } = useTranslation('plan')
  const drafts = usePlanDrafts()
  const said = usePlanDraft(form)
  const id = useId()
  if (!said) return null
  const notNow = missing(said)

  function close() {
    drafts.close(form)
    onClosed()
  }
  return (
    <form
      className={`card is-open ${styles.form}`}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault()
        if (notNow !== null) return
        onSave(said)
        close()
      }}
    >
      <h3 id={id}>{title}</h3>
      {children(said, (patch) => drafts.change(form, patch))}
      <p className="small">{t('form.draft')}</p>
      <div className="row">
        <Button look="main" type="submit" notNow={notNow ?? undefined}>
          {t('form.put')}
        </Button>
        <Button onPress={close}>{t('form.discard')}</Button>
        {notNow && <span className="small">{notNow}</span>}
      </div>
    </form>
  )
}
