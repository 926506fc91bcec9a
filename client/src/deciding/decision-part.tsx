import type { Child } from '@evenhand/shared/domain/meeting'
import { firstName } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import type { DecisionPlan } from '@evenhand/shared/domain/template'
import type { DecisionView } from '@evenhand/shared/protocol/deciding-view'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useId, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { useFocusNext } from '../ui/use-focus-next.ts'
import { DecisionForm } from './decision-form.tsx'
import { Part } from './part.tsx'
import { TellSession } from './tell-session.tsx'
import styles from './deciding.module.css'

interface DecisionPartProps {
  readonly view: MeetingView
  readonly child: Child
  readonly plan: DecisionPlan
}

/** The chair's decision with its reasons, what stood before it, and for the chair the form. */
export function DecisionPart({ view, child, plan }: DecisionPartProps) {
  const { t } = useTranslation('deciding')
  const [writing, setWriting] = useState(false)
  const opener = useId()
  const focusNext = useFocusNext()
  const all = (view.deciding?.decisions ?? []).filter((decision) => decision.child === child.id)
  const standing = all.at(-1) ?? null
  const decides = may(view.me.role, 'decide', 'other')
  const done = () => {
    focusNext(opener)
    setWriting(false)
  }
  return (
    <Part title={t('decision')}>
      {standing ? (
        <OneDecision decision={standing} plan={plan} />
      ) : (
        <p>{t('decisionNone', { child: firstName(child.name) })}</p>
      )}
      {all.length > 1 && (
        <details>
          <summary>{t('earlier')}</summary>
          {all.slice(0, -1).map((decision) => (
            <OneDecision key={decision.at} decision={decision} plan={plan} />
          ))}
        </details>
      )}
      {decides && !writing && (
        <p>
          <Button look={standing ? 'plain' : 'main'} id={opener} onPress={() => setWriting(true)}>
            {t(standing ? 'correct' : 'decide')}
          </Button>
        </p>
      )}
      {decides && writing && <DecisionForm view={view} child={child} plan={plan} corrects={standing} onDone={done} />}
      {decides && standing && <TellSession view={view} child={child} standing={standing} />}
    </Part>
  )
}

const DAY = 86_400_000

interface OneDecisionProps {
  readonly decision: DecisionView
  readonly plan: DecisionPlan
}

function OneDecision({ decision, plan }: OneDecisionProps) {
  const { t, i18n } = useTranslation('deciding')
  const { option, category, reasons, by, at, quorum, correction } = decision
  const name = (choices: DecisionPlan['options'], id: string) => choices.find((one) => one.id === id)?.name ?? id
  // What was brought in from a record has a day and no time of day.
  const when = at % DAY === 0 ? i18n.format.day(new Date(at).toISOString().slice(0, 10)) : i18n.format.moment(at)
  return (
    <div className={styles.decided}>
      <p className={styles.option}>{name(plan.options, option)}</p>
      {category && <p>{t('categoryIs', { name: name(plan.categories, category) })}</p>}
      <p dir="auto">{reasons ?? t('reasonsNotHere')}</p>
      {correction !== null && <p>{correction ? t('corrected', { words: correction }) : t('correctedPlain')}</p>}
      <p className="small">
        {t('by', { name: by, when })} {quorum && quorum.met !== null && t(quorum.met ? 'quorum_met' : 'quorum_notMet')}{' '}
        {quorum && quorum.present.length > 0 && t('recordedQuorum', { agencies: i18n.format.list(quorum.present) })}
      </p>
    </div>
  )
}
