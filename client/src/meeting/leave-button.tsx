import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import { useState, useSyncExternalStore } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import type { MeetingSession } from '../session/meeting-session.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'

/** Whether something typed here would be lost by leaving. */
export interface Unsent {
  readonly get: () => boolean
  readonly subscribe: (changed: () => void) => () => void
}

export const NOTHING_UNSENT: Unsent = { get: () => false, subscribe: () => () => {} }

export interface LeaveButtonProps {
  readonly session: MeetingSession
  readonly unsent: Unsent
}

/** Says what leaving means before it happens. Cards that are on the board stay. */
export function LeaveButton({ session, unsent }: LeaveButtonProps) {
  const { t } = useTranslation('meeting')
  const [open, setOpen] = useState(false)
  const [refusal, setRefusal] = useState<CommandRefusal | 'offline' | null>(null)

  async function leave() {
    const left = await session.leave()
    if (!left.ok) setRefusal(left.reason)
  }

  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t('leave.open')}
      </Button>
      <Dialog
        asks
        open={open}
        onClose={() => setOpen(false)}
        title={t('leave.title')}
        actions={
          <>
            <Button look="main" onPress={() => void leave()}>
              {t('leave.yes')}
            </Button>
            <Button onPress={() => setOpen(false)}>{t('leave.no')}</Button>
          </>
        }
      >
        <p>{t('leave.body')}</p>
        {open && <UnsentWords unsent={unsent} />}
        {refusal && <p role="alert">{t(`refusals:${refusal}`)}</p>}
      </Dialog>
    </>
  )
}

function UnsentWords({ unsent }: Pick<LeaveButtonProps, 'unsent'>) {
  const { t } = useTranslation('meeting')
  return useSyncExternalStore(unsent.subscribe, unsent.get) ? <p>{t('leave.unsaved')}</p> : null
}
