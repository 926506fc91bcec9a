import type { Target } from '@evenhand/shared/domain/run-steps'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { steerRun } from '../stages/steer-run.ts'
import { useGoTo } from '../stages/use-go-to.ts'
import { useStep } from '../stages/use-step.ts'
import { useTemplate } from '../templates/use-template.ts'
import { Button } from '../ui/button.tsx'
import { LeaveForm } from './later.ts'
import styles from './steer-buttons.module.css'

/** The two presses a chair needs most; everything else of leading is behind “Lead”. */
export function SteerButtons({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation(['meeting', 'stages'])
  const { stages } = useTemplate()
  const go = useGoTo(view)
  const step = useStep()
  const [asks, ask] = useState<Target | null>(null)
  const { stage, paused, run } = view
  const next: Target = stage + 1 < stages.length ? stage + 1 : 'end'
  const refusal = go.refusal ?? step.refusal
  if (!run || run.phase === 'before') return null

  async function on() {
    if ((await go.on(next)) === 'asks') ask(next)
  }

  return (
    <div className={styles.steer} role="group" aria-label={t('stage.steer')}>
      <Button
        small
        label={next === 'end' ? t('stages:parts.end') : t('stage.nextLong', { stage: stages[next]?.title ?? '' })}
        notNow={run.phase === 'closed' ? t('stages:closed') : undefined}
        onPress={() => void on()}
      >
        {t(next === 'end' ? 'stages:endShort' : 'stage.next')}
      </Button>
      <Button small icon="pause" onPress={() => void step.take(() => steerRun(view).pause(!paused))}>
        {t(paused ? 'stage.resume' : 'stage.pause')}
      </Button>
      {refusal && (
        <span role="alert" className="small">
          {t('steerRefused', { reason: t(`refusals:${refusal}`) })}
        </span>
      )}
      {asks !== null && <LeaveForm key={stage} view={view} to={asks} onClose={() => ask(null)} />}
    </div>
  )
}
