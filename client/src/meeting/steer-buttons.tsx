import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { command } from '../session/command.ts'
import { Button } from '../ui/button.tsx'
import { useTemplate } from '../templates/use-template.ts'
import styles from './meeting-header.module.css'

/** The chair's hand on the meeting. What it does is seen when the server has taken it, not before. */
export function SteerButtons({ view }: { readonly view: MeetingView }) {
  const { t } = useTranslation('meeting')
  const [refusal, setRefusal] = useState<CommandRefusal | 'offline' | null>(null)
  const { stages } = useTemplate()
  const { stage, paused } = view
  const nameOf = (at: number) => stages[at]?.title ?? ''

  async function steer(to: { stage: number; paused: boolean }) {
    const steered = await command('POST', `/api/p/${view.me.participant}/stage`, to)
    setRefusal(steered.ok ? null : steered.reason)
  }

  return (
    <div className={styles.steer} role="group" aria-label={t('stage.steer')}>
      <Button
        small
        label={stage > 0 ? t('stage.backLong', { stage: nameOf(stage - 1) }) : t('stage.back')}
        notNow={stage > 0 ? undefined : t('stage.first')}
        onPress={() => void steer({ stage: stage - 1, paused })}
      >
        {t('stage.back')}
      </Button>
      <Button
        small
        label={stage < stages.length - 1 ? t('stage.nextLong', { stage: nameOf(stage + 1) }) : t('stage.next')}
        notNow={stage < stages.length - 1 ? undefined : t('stage.last')}
        onPress={() => void steer({ stage: stage + 1, paused })}
      >
        {t('stage.next')}
      </Button>
      <Button small icon="pause" onPress={() => void steer({ stage, paused: !paused })}>
        {t(paused ? 'stage.resume' : 'stage.pause')}
      </Button>
      {refusal && (
        <span role="alert" className="small">
          {t('steerRefused', { reason: t(`refusals:${refusal}`) })}
        </span>
      )}
    </div>
  )
}
