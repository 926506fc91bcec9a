import { outcomeFlags, answeredBy } from '@evenhand/shared/domain/plan-flags'
import type { PlannedOutcome } from '@evenhand/shared/domain/plan'
import { useId } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { KidChips } from '../grid/card-cite.tsx'
import { ActionForm } from './action-form.tsx'
import { ActionList } from './action-list.tsx'
import { OpenForm } from './open-form.tsx'
import { OutcomeForm } from './outcome-form.tsx'
import { usePlanDraft, usePlanDrafts } from './plan-drafts.ts'
import { PlanFlags } from './plan-flags.tsx'
import { PlanTools } from './plan-tools.tsx'
import styles from './plan.module.css'
import { usePlan } from './use-plan.ts'
import { useWorries } from './use-worries.ts'

/** How life will be, and what it takes. */
export function OutcomeSection({ outcome }: { readonly outcome: PlannedOutcome }) {
  const { t } = useTranslation('plan')
  const { plan, links } = usePlan()
  const drafts = usePlanDrafts()
  const id = useId()
  const form = `outcome:${outcome.id}`
  const editing = usePlanDraft(form) !== null
  const all = answeredBy(outcome.id, links)
  const worries = useWorries().filter(({ id }) => all.includes(id))
  const answers = worries.map(({ id }): string => id)
  const actions = plan.actions.filter((action) => action.outcome === outcome.id)
  if (editing) return <OutcomeForm form={form} outcome={outcome} onClosed={() => {}} />
  return (
    <section className={styles.outcome} aria-labelledby={id}>
      <div className={styles.good}>
        <KidChips children={outcome.children} />
        <h3 id={id} dir="auto">
          {outcome.text}
        </h3>
        <dl>
          {outcome.known !== '' && (
            <div>
              <dt>{t('known')}</dt>
              <dd dir="auto">{outcome.known}</dd>
            </div>
          )}
          <Answered worries={worries} />
        </dl>
        <PlanFlags flags={outcomeFlags(outcome, answers)} of="outcome" />
        <PlanTools
          root="outcomes"
          item={outcome}
          title={outcome.text}
          onEdit={() => drafts.open(form, { ...outcome, answers })}
        />
      </div>
      <div className={styles.needs}>
        {actions.length === 0 && <p className={styles.empty}>{t('action.none')}</p>}
        <ActionList actions={actions} about={outcome.children} />
        <OpenForm
          form={`action:for:${outcome.id}`}
          ability="write-plan"
          label={t('action.add')}
          start={{ outcome: outcome.id, children: outcome.children }}
          quiet
        >
          {(onClosed) => <ActionForm form={`action:for:${outcome.id}`} action={null} onClosed={onClosed} />}
        </OpenForm>
      </div>
    </section>
  )
}

/** The worries in their own words, as they stand on the board now. */
function Answered({ worries }: { readonly worries: ReturnType<typeof useWorries> }) {
  const { t } = useTranslation('plan')
  if (worries.length === 0) return null
  return (
    <div>
      <dt>{t('outcome.answered')}</dt>
      {worries.map(({ id, words }) => (
        <dd key={id} dir="auto">
          {words}
        </dd>
      ))}
    </div>
  )
}
