import type { ChildId } from '@evenhand/shared/domain/ids'
import { firstName } from '@evenhand/shared/domain/participant'
import type { PlannedAction } from '@evenhand/shared/domain/plan'
import { dayNumber } from '@evenhand/shared/domain/day'
import { actionFlags } from '@evenhand/shared/domain/plan-flags'
import { useTranslation } from '../i18n/use-translation.ts'
import { KidChips } from '../grid/card-cite.tsx'
import { ActionForm, saidOf } from './action-form.tsx'
import { usePlanDraft, usePlanDrafts } from './plan-drafts.ts'
import { PlanFlags } from './plan-flags.tsx'
import { PlanTools } from './plan-tools.tsx'
import styles from './plan.module.css'
import { PromiseLine } from './promise-line.tsx'
import { usePlan } from './use-plan.ts'

interface ActionListProps {
  readonly actions: readonly PlannedAction[]
  /** The children that all of it is about; a step says its own where they are not the same. */
  readonly about?: readonly ChildId[]
}

const NOBODY: readonly ChildId[] = []

/** Steps, in their order. */
export function ActionList({ actions, about = NOBODY }: ActionListProps) {
  if (actions.length === 0) return null
  return (
    <ul className={styles.steps}>
      {actions.map((action) => (
        <Step key={action.id} action={action} about={about} />
      ))}
    </ul>
  )
}

function Step({ action, about }: { readonly action: PlannedAction; readonly about: readonly ChildId[] }) {
  const { t, i18n } = useTranslation('plan')
  const { plan } = usePlan()
  const drafts = usePlanDrafts()
  const form = `action:${action.id}`
  const editing = usePlanDraft(form) !== null
  if (editing) {
    return (
      <li className={styles.editing}>
        <ActionForm form={form} action={action} onClosed={() => {}} />
      </li>
    )
  }
  const { text, measure, owner, helpers, due, toldBy } = action
  return (
    <li className={styles.step}>
      <div>
        <p className={styles.what} dir="auto">
          {text}
        </p>
        {measure !== '' && (
          <p className={styles.know} dir="auto">
            <b>{t('action.knowWhen')}</b> <bdi>{measure}</bdi>
          </p>
        )}
        <PlanFlags of="action" flags={actionFlags(action, plan.outcomes).filter((flag) => flag !== 'not-agreed')} />
        {owner && <PromiseLine action={action} owner={owner} />}
        <PlanTools root="actions" item={action} title={text} onEdit={() => drafts.open(form, saidOf(action))} />
      </div>
      <div className={styles.by}>
        {due !== '' && <b>{dayNumber(due) === null ? due : i18n.format.day(due)}</b>}
        {owner && <p>{owner.name}</p>}
        {helpers.length > 0 && <p>{t('action.with', { names: i18n.format.list(helpers.map(({ name }) => name)) })}</p>}
        {toldBy && <p>{t('action.tells', { name: firstName(toldBy.name) })}</p>}
        {!sameChildren(action.children, about) && <KidChips children={action.children} />}
      </div>
    </li>
  )
}

function sameChildren(some: readonly ChildId[], others: readonly ChildId[]): boolean {
  return some.length === others.length && some.every((child) => others.includes(child))
}
