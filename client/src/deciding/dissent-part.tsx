import type { Child } from '@evenhand/shared/domain/meeting'
import { firstName } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import type { DissentView } from '@evenhand/shared/protocol/deciding-view'
import type { MeetingView, PersonView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { canSay } from './can-say.ts'
import { OpenedForm } from './opened-form.tsx'
import { Part } from './part.tsx'
import { SayingForm } from './saying-form.tsx'
import { Spoken } from './spoken.tsx'
import { useSaying } from './use-saying.ts'
import styles from './deciding.module.css'

/** Formal dissent and disagreement, each with its author, who confirms what somebody else wrote down. [R15] */
export function DissentPart({ view, child }: { readonly view: MeetingView; readonly child: Child }) {
  const { t } = useTranslation('deciding')
  const all = (view.deciding?.dissents ?? []).filter((one) => one.child === child.id)
  const formal = canSay(view, 'dissent-formally')
  const family = canSay(view, 'disagree')
  const others = [...formal.others, ...family.others]
  const kindOf = (of: PersonView | null) => {
    return may(of?.role ?? view.me.role, 'dissent-formally', 'own') ? ('formal' as const) : ('disagreement' as const)
  }
  const shared = { view, child, absent: false, dissent: kindOf }
  const hint = t(formal.own ? 'dissentHintFormal' : 'dissentHintFamily')
  return (
    <Part title={t('dissent')}>
      {all.length === 0 && <p className="small">{t('dissentNone')}</p>}
      <ul className={styles.list}>
        {all.map((one) => (
          <li key={one.id}>
            <OneDissent view={view} dissent={one} child={child} />
          </li>
        ))}
      </ul>
      {(formal.own || family.own) && (
        <OpenedForm button={t('dissentWrite')}>
          {(onDone) => <SayingForm {...shared} others={null} hint={hint} onDone={onDone} />}
        </OpenedForm>
      )}
      {others.length > 0 && (
        <OpenedForm button={t('dissentWriteFor')}>
          {(onDone) => <SayingForm {...shared} others={others} hint={hint} onDone={onDone} />}
        </OpenedForm>
      )}
    </Part>
  )
}

interface OneDissentProps {
  readonly view: MeetingView
  readonly dissent: DissentView
  readonly child: Child
}

function OneDissent({ view, dissent, child }: OneDissentProps) {
  const { t } = useTranslation('deciding')
  const { say, problem } = useSaying(view, () => {})
  const { id, kind, about, confirmed, member, name, words } = dissent
  const mine = member === view.me.member
  return (
    <>
      <p className="small">{t(`isAbout_${kind}`, { what: t(`about_${about}`, { child: firstName(child.name) }) })}</p>
      <Spoken spoken={dissent}>
        {!confirmed && <p className={styles.open}>{t('notConfirmed', { name })}</p>}
        {!confirmed && mine && (
          <p>
            <Button
              small
              label={t('confirmLabel', { words })}
              onPress={() => void say('dissents/confirm', { audience: view.audience, dissent: id })}
            >
              {t('confirm')}
            </Button>
          </p>
        )}
      </Spoken>
      <FormProblem>{problem}</FormProblem>
    </>
  )
}
