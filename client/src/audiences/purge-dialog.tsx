import { type Card, LIMITS } from '@evenhand/shared/domain/grid'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useAsking } from '../people/use-asking.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Refused } from '../ui/refused.tsx'
import { TextField } from '../ui/text-field.tsx'
import { askAudiences } from './ask-audiences.ts'

export interface PurgeDialogProps {
  readonly card: Card
  readonly view: MeetingView
  readonly onClose: () => void
}

/** Words that must not be here: the chair says why, and the board is made anew without them. [B4] */
export function PurgeDialog({ card, view, onClose }: PurgeDialogProps) {
  const { t } = useTranslation('audiences')
  const [reason, setReason] = useState('')
  const { run, working, refusal } = useAsking()
  const { audience } = view

  async function purge() {
    if (!audience) return
    if (await run(() => askAudiences(view.me.participant).purge(audience, card.id, reason.trim()))) onClose()
  }

  return (
    <Dialog
      asks
      open
      onClose={onClose}
      title={t('purge.title')}
      actions={
        <>
          <Button
            look="main"
            notNow={reason.trim() === '' || working ? t('purge.reason') : undefined}
            onPress={() => void purge()}
          >
            {t('purge.send')}
          </Button>
          <Button onPress={onClose}>{t('purge.cancel')}</Button>
        </>
      }
    >
      <p>{t('purge.lead')}</p>
      <TextField
        name="purge-reason"
        label={t('purge.reason')}
        maxLength={LIMITS.smallWords}
        value={reason}
        onChange={setReason}
      />
      {refusal && <Refused reason={refusal} />}
    </Dialog>
  )
}
