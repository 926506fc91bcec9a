import type { Card } from '@evenhand/shared/domain/grid'
import { firstName } from '@evenhand/shared/domain/participant'
import { STATES_OF } from '@evenhand/shared/domain/plan'
import { isOverdue, isThirdVersion } from '@evenhand/shared/domain/plan-flags'
import { plainWords } from '@evenhand/shared/grid-doc/words'
import type { SinceView } from '@evenhand/shared/protocol/plan-view'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid } from '../grid/grid-context.tsx'
import { isOldFact } from './old-fact.ts'
import styles from './plan.module.css'
import { RecheckRow } from './recheck-row.tsx'
import { usePlan } from './use-plan.ts'
import { useWorryCards } from './use-worries.ts'

/** In a follow-up: the meeting before in words, and each thing of it with how it is found now. [A6] */
export function SinceList() {
  const { t, i18n } = useTranslation('plan')
  const { view } = useGrid()
  const since = view.plan?.since
  if (!since) return null
  return (
    <section className={styles.part} aria-labelledby="plan-since">
      <h3 id="plan-since" className="part">
        {t('since.title', { day: i18n.format.day(since.on) })}
      </h3>
      <p>{t('since.lead')}</p>
      <Before since={since} />
      <Worries />
      <Actions />
      <Outcomes />
    </section>
  )
}

/** What was decided and written then, child by child, and the dates that were set. */
function Before({ since }: { readonly since: SinceView }) {
  const { t, i18n } = useTranslation('plan')
  const { view } = useGrid()
  const said = since.children.filter(
    ({ statement, decision, dissents }) => statement !== '' || decision.length + dissents.length > 0,
  )
  return (
    <>
      {said.map(({ child, statement, decision, dissents }) => (
        <div key={child} className={styles.entry}>
          <h4>{firstName(view.children.find(({ id }) => id === child)?.name ?? '')}</h4>
          {decision.map((line) => (
            <p key={line} dir="auto">
              {line}
            </p>
          ))}
          {dissents.map(({ name, words }) => (
            <p key={name + words} dir="auto">
              {t('since.disagreed', { name })} <q>{words}</q>
            </p>
          ))}
          {statement !== '' && (
            <details>
              <summary>{t('since.statement')}</summary>
              <p className={styles.before} dir="auto">
                {statement}
              </p>
            </details>
          )}
        </div>
      ))}
      {since.dates.length > 0 && (
        <dl className={styles.dates}>
          {since.dates.map(({ name, day }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{i18n.format.day(day)}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

function Worries() {
  const { t } = useTranslation('plan')
  const { view } = useGrid()
  const { earlier } = usePlan()
  const worries = useWorryCards()
  const carried = worries.filter(({ id }) => earlier(id) !== null)
  const fresh = worries.filter(({ id }) => earlier(id) === null)
  const pointsOut = (card: Card) => (isOldFact(card, earlier(card.id), view.date) ? [t('since.oldFact')] : [])
  return (
    <div>
      <h4>{t('since.worries')}</h4>
      {carried.length === 0 && <p className={styles.empty}>{t('since.noWorries')}</p>}
      <ul className={styles.steps}>
        {carried.map((card) => (
          <RecheckRow
            key={card.id}
            of={card.id}
            words={plainWords(card.words)}
            states={STATES_OF.cards}
            pointedOut={pointsOut(card)}
          />
        ))}
        {fresh.map((card) => (
          <li key={card.id} className={styles.step}>
            <p dir="auto">{plainWords(card.words)}</p>
            <p className={styles.by}>
              <b>{t('since.new')}</b>
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Actions() {
  const { t, i18n } = useTranslation('plan')
  const { view } = useGrid()
  const { plan, rechecks } = usePlan()
  const carried = plan.actions.filter(({ earlier }) => earlier !== null)
  if (carried.length === 0) return null
  return (
    <div>
      <h4>{t('since.actions')}</h4>
      <ul className={styles.steps}>
        {carried.map((action) => {
          const { id, text, due, owner } = action
          const pointedOut = [
            ...(due === '' ? [] : [t('since.wasDue', { day: i18n.format.day(due) })]),
            ...(owner ? [t('since.owner', { name: owner.name })] : []),
            ...(isOverdue(action, rechecks.get(id) ?? [], view.date) ? [t('since.overdue')] : []),
            ...(isThirdVersion(action) ? [t('since.third', { count: (action.earlier?.times ?? 0) + 1 })] : []),
          ]
          return <RecheckRow key={id} of={id} words={text} states={STATES_OF.actions} pointedOut={pointedOut} />
        })}
      </ul>
    </div>
  )
}

function Outcomes() {
  const { t } = useTranslation('plan')
  const carried = usePlan().plan.outcomes.filter(({ earlier }) => earlier !== null)
  if (carried.length === 0) return null
  return (
    <div>
      <h4>{t('since.outcomes')}</h4>
      <ul className={styles.steps}>
        {carried.map(({ id, text }) => (
          <RecheckRow key={id} of={id} words={text} states={STATES_OF.outcomes} pointedOut={[]} />
        ))}
      </ul>
    </div>
  )
}
