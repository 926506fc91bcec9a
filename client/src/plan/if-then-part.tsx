import { lastOrder, orderBetween } from '@evenhand/shared/domain/card-order'
import { LIMITS } from '@evenhand/shared/domain/grid'
import type { IfThen } from '@evenhand/shared/domain/plan'
import { addIfThen, editPlanItem } from '@evenhand/shared/grid-doc/edit-plan'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid } from '../grid/grid-context.tsx'
import { OpenForm } from './open-form.tsx'
import { type PlanSaid, usePlanDraft, usePlanDrafts } from './plan-drafts.ts'
import { PlanField } from './plan-field.tsx'
import { PlanForm } from './plan-form.tsx'
import { PlanTools } from './plan-tools.tsx'
import styles from './plan.module.css'
import { usePlan } from './use-plan.ts'

/** What happens if things change: if … then … */
export function IfThenPart() {
  const { t } = useTranslation('plan')
  const { contingency } = usePlan().plan
  return (
    <section className={styles.part} aria-labelledby="plan-if">
      <h3 id="plan-if" className="part">
        {t('ifThen.title')}
      </h3>
      {contingency.length === 0 && <p className={styles.empty}>{t('ifThen.none')}</p>}
      <div className={styles.ifThen}>
        {contingency.map((each) => (
          <IfThenEntry key={each.id} ifThen={each} />
        ))}
      </div>
      <OpenForm form="if-then" ability="write-plan" label={t('ifThen.add')}>
        {(onClosed) => <IfThenForm form="if-then" ifThen={null} onClosed={onClosed} />}
      </OpenForm>
    </section>
  )
}

function IfThenEntry({ ifThen }: { readonly ifThen: IfThen }) {
  const { t } = useTranslation('plan')
  const drafts = usePlanDrafts()
  const form = `if-then:${ifThen.id}`
  const editing = usePlanDraft(form) !== null
  if (editing) return <IfThenForm form={form} ifThen={ifThen} onClosed={() => {}} />
  return (
    <div className={styles.entry}>
      <h4 dir="auto">{t('ifThen.if', { words: ifThen.ifThis })}</h4>
      <p dir="auto">{ifThen.then}</p>
      <PlanTools
        root="contingency"
        item={ifThen}
        title={ifThen.ifThis}
        onEdit={() => drafts.open(form, { ifThis: ifThen.ifThis, then: ifThen.then })}
      />
    </div>
  )
}

interface IfThenFormProps {
  readonly form: string
  readonly ifThen: IfThen | null
  readonly onClosed: () => void
}

function IfThenForm({ form, ifThen, onClosed }: IfThenFormProps) {
  const { t } = useTranslation('plan')
  const { room, writer } = useGrid()
  const { contingency } = usePlan().plan
  function save(said: PlanSaid) {
    const order = orderBetween(lastOrder(contingency), null)
    const whole = { ifThis: said.ifThis.trim(), then: said.then.trim() }
    if (ifThen) editPlanItem(room.doc, 'contingency', ifThen.id, whole)
    else addIfThen(room.doc, { author: writer.member, order, ...whole })
  }
  return (
    <PlanForm
      form={form}
      title={t(ifThen ? 'ifThen.editTitle' : 'ifThen.newTitle')}
      missing={(said) => (said.ifThis.trim() === '' || said.then.trim() === '' ? t('ifThen.empty') : null)}
      onSave={save}
      onClosed={onClosed}
    >
      {(said, change) => (
        <>
          <PlanField
            autoFocus
            label={t('ifThen.ifLabel')}
            lines={2}
            limit={LIMITS.smallWords}
            value={said.ifThis}
            onChange={(ifThis) => change({ ifThis })}
          />
          <PlanField
            label={t('ifThen.thenLabel')}
            lines={2}
            limit={LIMITS.smallWords}
            value={said.then}
            onChange={(then) => change({ then })}
          />
        </>
      )}
    </PlanForm>
  )
}
