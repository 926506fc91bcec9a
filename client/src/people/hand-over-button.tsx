import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingSession } from '../session/meeting-session.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'

/** Closes this person's meeting here, so that somebody else can take part on the same device. [P12] */
export function HandOverButton({ session }: { readonly session: MeetingSession }) {
  const { t } = useTranslation('people')
  const [open, setOpen] = useState(false)
  const [failed, setFailed] = useState(false)

  async function handOver() {
    if (!(await session.handOver())) setFailed(true)
  }

  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t('handOver.open')}
      </Button>
      <Dialog
        asks
        open={open}
        onClose={() => setOpen(false)}
        title={t('handOver.title')}
        actions={
          <>
            <Button look="main" onPress={() => void handOver()}>
              {t('handOver.yes')}
            </Button>
            <Button onPress={() => setOpen(false)}>{t('handOver.no')}</Button>
          </>
        }
      >
        <p>{t('handOver.body')}</p>
        {failed && <p role="alert">{t('handOver.failed')}</p>}
      </Dialog>
    </>
  )
}
