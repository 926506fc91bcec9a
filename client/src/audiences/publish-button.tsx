import type { Card } from '@evenhand/shared/domain/grid'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useAsking } from '../people/use-asking.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Refused } from '../ui/refused.tsx'
import { useLoad } from '../ui/use-load.ts'
import { askAudiences } from './ask-audiences.ts'
import styles from './audiences.module.css'

/** On a card of private family time, for whoever wrote it: everybody may have this one. [B3] */
export function PublishButton({ card, view }: { readonly card: Card; readonly view: MeetingView }) {
  const kind = view.audiences.find(({ id }) => id === view.audience)?.kind
  const isMine = card.author === view.me.member || card.onBehalfOf?.member === view.me.member
  if (kind !== 'family_time' || !isMine || card.withdrawn) return null
  return <Publish card={card} view={view} />
}

function Publish({ card, view }: { readonly card: Card; readonly view: MeetingView }) {
  const { t } = useTranslation('audiences')
  const ask = askAudiences(view.me.participant)
  const { loaded } = useLoad(card.id, ask.published)
  const [sent, setSent] = useState(false)
  const { run, refusal } = useAsking()
  const isOut = sent || (loaded.state === 'ready' && loaded.value.cards.includes(card.id))
  if (isOut) {
    return (
      <p className={styles.published} role="status">
        <Icon name="opened" />
        <span className={styles.said}>
          {t('publish.done')}. {t('publish.doneBody')}
        </span>
      </p>
    )
  }
  return (
    <div className={styles.published}>
      <Button small icon="opened" onPress={() => void run(() => ask.publish(card.id)).then(setSent)}>
        {t('publish.action')}
      </Button>
      {refusal && <Refused reason={refusal} />}
    </div>
  )
}
