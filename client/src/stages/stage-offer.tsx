import type { StageScreen } from '@evenhand/shared/domain/template'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTemplate } from '../templates/use-template.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

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
  const [seen, see] = useState(view.stage)
  const now = stages[view.stage]
  const ways = now ? waysOf(now.screen) : []
  const [to] = ways
  if (seen === view.stage) return null
  return (
    <Notice
      icon="move"
      title={t('moved', { part: now?.title ?? '' })}
      actions={
        <>
          {to !== undefined && !ways.includes(way) && (
            <Button
              small
              look="main"
              onPress={() => {
                see(view.stage)
                onWay(to)
              }}
            >
              {t('show')}
            </Button>
          )}
          <Button small onPress={() => see(view.stage)}>
            {t('stay')}
          </Button>
        </>
      }
    >
      <p>{now?.purpose}</p>
    </Notice>
  )
}
