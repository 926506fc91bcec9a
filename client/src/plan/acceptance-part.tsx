import { LIMITS } from '@evenhand/shared/domain/grid'
import type { Child } from '@evenhand/shared/domain/meeting'
import { firstName } from '@evenhand/shared/domain/participant'
import { ACCEPTANCES, type Acceptance, type AcceptanceVerdict } from '@evenhand/shared/domain/plan'
import { may } from '@evenhand/shared/domain/policy'
import { answerPlan } from '@evenhand/shared/grid-doc/edit-plan'
import { useEffect, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid, usePerson } from '../grid/grid-context.tsx'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { PlanField } from './plan-field.tsx'
import { planHash } from './plan-hash.ts'
import styles from './plan.module.css'
import { usePlan } from './use-plan.ts'
import { useWhyNoPlan } from './why-no-plan.ts'

/** The social worker's answer to the plan, child by child. Shown where a family makes the plan, or once somebody has answered. */
export function AcceptancePart() {
  const { t } = useTranslation('plan')
  const { view } = useGrid()
  const { acceptances } = usePlan().plan
  if (view.kind !== 'family_network_meeting' && acceptances.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="plan-answer">
      <h3 id="plan-answer" className="part">
        {t('accept.title')}
      </h3>
      {view.children.map((child) => (
        <ChildAnswer key={child.id} child={child} said={acceptances.filter((each) => each.child === child.id)} />
      ))}
    </section>
  )
}

function ChildAnswer({ child, said }: { readonly child: Child; readonly said: readonly Acceptance[] }) {
  const { t } = useTranslation('plan')
  const { writer } = useGrid()
  const [asking, setAsking] = useState(false)
  const why = useWhyNoPlan()('accept-plan')
  const name = firstName(child.name)
  return (
    <div className={styles.entry}>
      <h4>{name}</h4>
      {said.length === 0 && <p>{t('accept.none')}</p>}
      {said.map((acceptance) => (
        <AnswerWords key={acceptance.id} acceptance={acceptance} />
      ))}
      {may(writer.role, 'accept-plan', 'own') && (
        <Button small notNow={why ?? undefined} onPress={() => setAsking(true)}>
          {t('accept.answer', { name })}
        </Button>
      )}
      {asking && <AnswerDialog child={child} onClose={() => setAsking(false)} />}
    </div>
  )
}

function AnswerWords({ acceptance }: { readonly acceptance: Acceptance }) {
  const { t } = useTranslation('plan')
  const { plan } = usePlan()
  const person = usePerson(acceptance.by)
  const [now, setNow] = useState<string | null>(null)
  useEffect(() => {
    let stale = false
    void planHash(plan, acceptance.child).then((hash) => !stale && setNow(hash))
    return () => {
      stale = true
    }
  }, [plan, acceptance.child])
  return (
    <div>
      <p>
        <b>{t(`accept.verdict.${acceptance.verdict}`)}</b>{' '}
        {t('accept.by', { name: person ? firstName(person.name) : t('somebody') })}{' '}
        {now !== null && now !== acceptance.hash && t('accept.outdated')}
      </p>
      {acceptance.reasons !== '' && <blockquote dir="auto">{acceptance.reasons}</blockquote>}
    </div>
  )
}

function AnswerDialog({ child, onClose }: { readonly child: Child; readonly onClose: () => void }) {
  const { t } = useTranslation('plan')
  const { room, writer } = useGrid()
  const { plan } = usePlan()
  const [verdict, setVerdict] = useState<AcceptanceVerdict | null>(null)
  const [reasons, setReasons] = useState('')
  const needsReasons = verdict !== null && verdict !== 'accepted' && reasons.trim() === ''
  const missing = verdict === null ? t('accept.pick') : needsReasons ? t('accept.reasonsNeeded') : undefined

  async function send() {
    if (verdict === null) return
    const hash = await planHash(plan, child.id)
    answerPlan(room.doc, { by: writer.member, child: child.id, verdict, reasons: reasons.trim(), hash })
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('accept.dialog', { name: firstName(child.name) })}
      actions={
        <>
          <Button look="main" notNow={missing} onPress={() => void send()}>
            {t('accept.send')}
          </Button>
          <Button onPress={onClose}>{t('accept.not')}</Button>
        </>
      }
    >
      <Choice<AcceptanceVerdict | ''>
        name={`accept-${child.id}`}
        label={t('accept.ask')}
        options={ACCEPTANCES.map((value) => ({ value, words: t(`accept.verdict.${value}`) }))}
        value={verdict ?? ''}
        onChange={(picked) => setVerdict(picked === '' ? null : picked)}
      />
      <PlanField
        label={t('accept.reasons')}
        lines={3}
        limit={LIMITS.smallWords}
        value={reasons}
        onChange={setReasons}
      />
      {missing && <p className="small">{missing}</p>}
    </Dialog>
  )
}
