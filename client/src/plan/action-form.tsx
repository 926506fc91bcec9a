import { LIMITS } from '@evenhand/shared/domain/grid'
import { lastOrder, orderBetween } from '@evenhand/shared/domain/card-order'
import { dayNumber } from '@evenhand/shared/domain/day'
import { firstName } from '@evenhand/shared/domain/participant'
import type { PlannedAction } from '@evenhand/shared/domain/plan'
import { may } from '@evenhand/shared/domain/policy'
import { addAction, editPlanItem } from '@evenhand/shared/grid-doc/edit-plan'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid } from '../grid/grid-context.tsx'
import { FoldedChoice } from '../ui/choice.tsx'
import { Ticks } from '../ui/ticks.tsx'
import { doerOf, doersOf, namesOf } from './doers.ts'
import { PlanField } from './plan-field.tsx'
import { PlanForm } from './plan-form.tsx'
import type { PlanSaid } from './plan-drafts.ts'
import styles from './plan.module.css'
import { usePlan } from './use-plan.ts'

export interface ActionFormProps {
  readonly form: string
  /** Null: a new one. */
  readonly action: PlannedAction | null
  readonly onClosed: () => void
}

/** What stands in the form of an action that is there already. */
export function saidOf(action: PlannedAction): Partial<PlanSaid> {
  const isDay = dayNumber(action.due) !== null
  return {
    text: action.text,
    known: action.measure,
    children: action.children,
    outcome: action.outcome ?? '',
    who: action.owner?.name ?? '',
    helpers: namesOf(action.helpers),
    day: isDay ? action.due : '',
    dayWords: isDay ? '' : action.due,
    toldBy: action.toldBy?.name ?? '',
  }
}

/** What, who, by when, how we will know, who tells the child. Only the first is needed to put it on the plan. */
export function ActionForm({ form, action, onClosed }: ActionFormProps) {
  const { t } = useTranslation('plan')
  return (
    <PlanForm
      form={form}
      title={t(action ? 'action.editTitle' : 'action.newTitle')}
      missing={({ text }) => (text.trim() === '' ? t('form.empty') : null)}
      onSave={useSaveAction(action)}
      onClosed={onClosed}
    >
      {(said, change) => <ActionFields form={form} said={said} change={change} />}
    </PlanForm>
  )
}

interface ActionFieldsProps {
  readonly form: string
  readonly said: PlanSaid
  readonly change: (patch: Partial<PlanSaid>) => void
}

function ActionFields({ form, said, change }: ActionFieldsProps) {
  const { t } = useTranslation('plan')
  const { view } = useGrid()
  const { plan } = usePlan()
  const people = view.people.filter(({ left }) => !left)
  const names = people.map(({ name }) => name)
  // A child does something only when they choose to: nobody is led to put their name there.
  const owners = people.filter(({ role }) => role !== 'child' && may(role, 'own-action', 'own')).map(({ name }) => name)
  return (
    <>
      <PlanField
        autoFocus
        label={t('action.text')}
        lines={2}
        limit={LIMITS.smallWords}
        value={said.text}
        onChange={(text) => change({ text })}
      />
      <div className={styles.pair}>
        <PlanField
          label={t('action.who')}
          names={owners}
          limit={120}
          value={said.who}
          onChange={(who) => change({ who })}
        />
        <PlanField
          label={t('action.helpers')}
          hint={t('action.helpersHint')}
          names={names}
          limit={500}
          value={said.helpers}
          onChange={(helpers) => change({ helpers })}
        />
        <PlanField
          label={t('action.day')}
          type="date"
          limit={40}
          value={said.day}
          onChange={(day) => change({ day, dayWords: '' })}
        />
        <PlanField
          label={t('action.dayWords')}
          hint={t('action.dayWordsHint')}
          limit={40}
          value={said.dayWords}
          onChange={(dayWords) => change({ dayWords, day: '' })}
        />
      </div>
      <PlanField
        label={t('action.measure')}
        lines={2}
        limit={LIMITS.smallWords}
        value={said.known}
        onChange={(known) => change({ known })}
      />
      <PlanField
        label={t('action.toldBy')}
        hint={t('action.toldByHint')}
        names={names}
        limit={120}
        value={said.toldBy}
        onChange={(toldBy) => change({ toldBy })}
      />
      <FoldedChoice
        name={`${form}-outcome`}
        label={t('action.outcome')}
        options={[
          { value: '', words: t('action.noOutcome') },
          ...plan.outcomes.map(({ id, text }) => ({ value: id, words: text })),
        ]}
        value={said.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      {view.children.length > 1 && (
        <Ticks
          label={t('form.children')}
          options={view.children.map(({ id, name }) => ({ key: id, words: firstName(name) }))}
          chosen={said.children}
          onChange={(children) => change({ children })}
        />
      )}
    </>
  )
}

function useSaveAction(action: PlannedAction | null) {
  const { room, writer, view } = useGrid()
  const { plan } = usePlan()
  const { doc } = room
  return (said: PlanSaid) => {
    const fields = {
      text: said.text.trim(),
      measure: said.known.trim(),
      outcome: said.outcome === '' ? null : said.outcome,
      owner: doerOf(said.who, view.people),
      helpers: doersOf(said.helpers, view.people).slice(0, 12),
      due: said.day || said.dayWords.trim(),
      toldBy: doerOf(said.toldBy, view.people),
      children: view.children.length === 1 ? view.children.map(({ id }) => id) : said.children,
    }
    if (action) return editPlanItem(doc, 'actions', action.id, fields)
    addAction(doc, { author: writer.member, order: orderBetween(lastOrder(plan.actions), null), ...fields })
  }
}
