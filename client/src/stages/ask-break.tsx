import { firstName } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { Refused } from '../ui/refused.tsx'
import styles from './stages.module.css'
import { steerRun } from './steer-run.ts'
import { useStep } from './use-step.ts'

/** One press, no reason asked, and nobody but the chair is told. [M5] */
export function AskForBreak({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('stages')
  const [asked, setAsked] = useState(false)
  const step = useStep()
  const chair = firstName(view.chair)
  if (!may(view.me.role, 'ask-for-break', 'own')) return null
  return (
    <section className={styles.part}>
      <h3>{t('ask.title')}</h3>
      <p>{t('ask.body', { chair })}</p>
      <Button icon="pause" onPress={() => void step.take(() => steerRun(view).askForBreak()).then(setAsked)}>
        {t('ask.press')}
      </Button>
      <div role="status">{asked && <p>{t('ask.told', { chair })}</p>}</div>
      {step.refusal && <Refused reason={step.refusal} />}
    </section>
  )
}
