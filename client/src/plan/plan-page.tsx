import type { PlannedAction } from '@evenhand/shared/domain/plan'
import { firstName } from '@evenhand/shared/domain/participant'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid } from '../grid/grid-context.tsx'
import { AcceptancePart } from './acceptance-part.tsx'
import { ActionForm } from './action-form.tsx'
import { ActionList } from './action-list.tsx'
import { BottomLines } from './bottom-lines.tsx'
import { IfThenPart } from './if-then-part.tsx'
import { OpenForm } from './open-form.tsx'
import { OutcomeForm } from './outcome-form.tsx'
import { OutcomeSection } from './outcome-section.tsx'
import { PlanDates } from './plan-dates.tsx'
import styles from './plan.module.css'
import { SinceList } from './since-list.tsx'
import { usePlan } from './use-plan.ts'

/** The plan: how life will be on the left, what it takes on the right; what if it goes wrong; the dates. */
export function PlanPage() {
  const { t, i18n } = useTranslation('plan')
  const { view, writer } = useGrid()
  const { plan } = usePlan()
  const names = i18n.format.list(view.children.map(({ name }) => firstName(name)))
  const alone = withoutOutcome(plan.actions, new Set(plan.outcomes.map(({ id }) => id)))
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h2 className="title">{t('title', { names })}</h2>
        <p className="lead">{t('lead')}</p>
        {!writer.ready && <p role="status">{t('notYet')}</p>}
      </div>
      <SinceList />
      <BottomLines />
      <div className={styles.outcomes}>
        {plan.outcomes.length === 0 && <p className={styles.empty}>{t('outcome.none')}</p>}
        {plan.outcomes.map((outcome) => (
          <OutcomeSection key={outcome.id} outcome={outcome} />
        ))}
        <OpenForm form="outcome" ability="write-plan" label={t('outcome.add')}>
          {(onClosed) => <OutcomeForm form="outcome" outcome={null} onClosed={onClosed} />}
        </OpenForm>
        {alone.length > 0 && (
          <section className={styles.alone} aria-labelledby="plan-alone">
            <h3 id="plan-alone">{t('action.alone')}</h3>
            <ActionList actions={alone} />
          </section>
        )}
        <OpenForm form="action" ability="write-plan" label={t('action.addAlone')}>
          {(onClosed) => <ActionForm form="action" action={null} onClosed={onClosed} />}
        </OpenForm>
      </div>
      <IfThenPart />
      <AcceptancePart />
      <PlanDates />
    </div>
  )
}

function withoutOutcome(actions: readonly PlannedAction[], outcomes: ReadonlySet<string>): readonly PlannedAction[] {
  return actions.filter(({ outcome }) => outcome === null || !outcomes.has(outcome))
}
