import type { StageScreen } from '@evenhand/shared/domain/template'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useTemplate } from '../templates/use-template.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import styles from './stages.module.css'

export interface StageOfferProps<Way extends string> {
  readonly view: MeetingView
  readonly way: Way
  /** What a part is held on, in the order of preference; none: it has no screen of its own. */
  readonly waysOf: (screen: StageScreen) => readonly Way[]
  readonly onWay: (way: Way) => void
}

/** When the meeting has moved on, the screen it is on now is offered. Nobody is taken there, and nothing takes the focus. [U4] */
export function StageOffer<Way extends string>({ view, way, waysOf, onWay }: StageOfferProps<Way>) {
  const { t } = useTranslation('stages')
  const { stages } = useTemplate()
  // For each board one turns to: whoever was away, or waited, is offered where the meeting is once they are back.
  const [seen, see] = useState<Readonly<Record<string, number>>>({})
  const now = stages[view.stage]
  const [to, ...same] = now ? waysOf(now.screen) : []
  const board = view.audience ?? ''
  if (!view.run) return null
  const before = seen[board]
  if (before === undefined) see({ ...seen, [board]: view.stage })
  if (before === undefined || before === view.stage || view.paused) return null
  const moved = t('moved', { part: now?.title ?? '' })
  // Where there is nothing to turn to, the header has said it already; it is only read aloud.
  if (to === undefined || way === to || same.includes(way)) return <p className="hush">{moved}</p>
  return (
    <div className={styles.offer}>
      <Icon name="move" />
      <span>{moved}</span>
      <Button small look="main" onPress={() => onWay(to)}>
        {t('show')}
      </Button>
      <Button small onPress={() => see({ ...seen, [board]: view.stage })}>
        {t('stay')}
      </Button>
    </div>
  )
}
