import { LIMITS } from '@evenhand/shared/domain/grid'
import { lastOrder, orderBetween } from '@evenhand/shared/domain/card-order'
import { firstName } from '@evenhand/shared/domain/participant'
import type { PlannedOutcome } from '@evenhand/shared/domain/plan'
import { answeredBy } from '@evenhand/shared/domain/plan-flags'
import { drawLink, removeLink } from '@evenhand/shared/grid-doc/edit-marks'
import { addOutcome, editPlanItem } from '@evenhand/shared/grid-doc/edit-plan'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid } from '../grid/grid-context.tsx'
import { Ticks } from '../ui/ticks.tsx'
import { PlanField } from './plan-field.tsx'
import { PlanForm } from './plan-form.tsx'
import { usePlan } from './use-plan.ts'
import { useWorries } from './use-worries.ts'

export interface OutcomeFormProps {
  readonly form: string
  /** Null: a new one. */
  readonly outcome: PlannedOutcome | null
  readonly onClosed: () => void
}

/** How life will be, how it will be known, and which worries that answers. */
export function OutcomeForm({ form, outcome, onClosed }: OutcomeFormProps) {
  const { t } = useTranslation('plan')
  const { view } = useGrid()
  const worries = useWorries()
  return (
    <PlanForm
      form={form}
      title={t(outcome ? 'outcome.editTitle' : 'outcome.newTitle')}
      missing={({ text }) => (text.trim() === '' ? t('form.empty') : null)}
      onSave={useSaveOutcome(outcome)}
      onClosed={onClosed}
    >
      {(said, change) => (
        <>
          <PlanField
            autoFocus
            label={t('outcome.text')}
            hint={t('outcome.textHint')}
            lines={2}
            limit={LIMITS.smallWords}
            value={said.text}
            onChange={(text) => change({ text })}
          />
          <PlanField
            label={t('outcome.known')}
            lines={2}
            limit={LIMITS.smallWords}
            value={said.known}
            onChange={(known) => change({ known })}
          />
          {view.children.length > 1 && (
            <Ticks
              label={t('form.children')}
              options={view.children.map(({ id, name }) => ({ key: id, words: firstName(name) }))}
              chosen={said.children}
              onChange={(children) => change({ children })}
            />
          )}
          {worries.length > 0 && (
            <Ticks
              label={t('outcome.answers')}
              options={worries.map(({ id, words }) => ({ key: id as string, words }))}
              chosen={said.answers}
              onChange={(answers) => change({ answers })}
            />
          )}
        </>
      )}
    </PlanForm>
  )
}

function useSaveOutcome(outcome: PlannedOutcome | null) {
  const { room, writer, view } = useGrid()
  const { plan, links } = usePlan()
  const { doc } = room
  return ({
    text,
    known,
    children,
    answers,
  }: { text: string; known: string } & Pick<PlannedOutcome, 'children'> & {
      readonly answers: readonly string[]
    }) => {
    const only = view.children.length === 1 ? view.children.map(({ id }) => id) : children
    const fields = { text: text.trim(), known: known.trim(), children: only }
    doc.transact(() => {
      const order = orderBetween(lastOrder(plan.outcomes), null)
      const id = outcome?.id ?? addOutcome(doc, { author: writer.member, order, ...fields })
      if (outcome) editPlanItem(doc, 'outcomes', id, fields)
      const before = answeredBy(id, links)
      for (const to of answers.filter((key) => !before.includes(key)))
        drawLink(doc, { by: writer.member, from: id, to, kind: 'answers' })
      for (const link of links) {
        const dropped = link.from === id && link.kind === 'answers' && !answers.includes(link.to)
        if (dropped && link.by === writer.member) removeLink(doc, link.id)
      }
    })
  }
}
