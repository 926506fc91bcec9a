import { DECIDING_WORDS } from '@evenhand/shared/domain/deciding'
import type { AudienceId } from '@evenhand/shared/domain/ids'
import type { Child } from '@evenhand/shared/domain/meeting'
import type { DecisionView } from '@evenhand/shared/protocol/deciding-view'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { WordsField } from '../ui/words-field.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { useSaying } from './use-saying.ts'
import styles from './deciding.module.css'

interface TellSessionProps {
  readonly view: MeetingView
  readonly child: Child
  readonly standing: DecisionView
}

/** For the chair of several sessions: the decision is told in each, with reasons written for it. [P6] */
export function TellSession({ view, child, standing }: TellSessionProps) {
  const { t } = useTranslation('deciding')
  const others = view.audiences.filter(({ id, kind }) => id !== view.audience && ['everyone', 'session'].includes(kind))
  if (others.length === 0) return null
  return (
    <details>
      <summary>{t('tell')}</summary>
      {others.map(({ id, kind, label }) => {
        const session = label || t(kind === 'everyone' ? 'first' : 'other')
        const told = standing.toldTo?.includes(id) ?? false
        return <Telling key={id} view={view} child={child} audience={id} session={session} told={told} />
      })}
    </details>
  )
}

interface TellingProps {
  readonly view: MeetingView
  readonly child: Child
  readonly audience: AudienceId
  readonly session: string
  readonly told: boolean
}

function Telling({ view, child, audience, session, told }: TellingProps) {
  const { t } = useTranslation('deciding')
  const [reasons, setReasons] = useState('')
  const { say, problem, missing, lacking } = useSaying(view, () => setReasons(''))
  const tell = () => {
    if (reasons.trim() === '') return missing('reasons')
    void say('decisions/tell', { audience, child: child.id, reasons: reasons.trim() })
  }
  return (
    <div className={styles.form}>
      {told && <p>{t('told', { session })}</p>}
      <WordsField
        label={t('reasons')}
        hint={t('tellHint', { session })}
        value={reasons}
        onChange={setReasons}
        max={DECIDING_WORDS}
        problem={lacking('reasons')}
      />
      <FormProblem>{problem}</FormProblem>
      <p>
        <Button small onPress={tell}>
          {t('tellButton', { session })}
        </Button>
      </p>
    </div>
  )
}
