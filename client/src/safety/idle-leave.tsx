import { useEffect, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import type { MeetingSession } from '../session/meeting-session.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { borrowedFor, keepTabMark } from './borrowed.ts'

const WARNING_MINUTES = 2
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const

/** On a borrowed device: after a while in which nothing happens it asks, and then leaves. One press is enough to stay. [X3] */
export function IdleLeave({ session }: { readonly session: Pick<MeetingSession, 'leave'> }) {
  const [minutes] = useState(borrowedFor)
  useEffect(() => (minutes === null ? undefined : keepTabMark()), [minutes])
  return minutes === null ? null : <Watch minutes={minutes} session={session} />
}

function Watch({ minutes, session }: { readonly minutes: number; readonly session: Pick<MeetingSession, 'leave'> }) {
  const { t } = useTranslation('safety')
  const [asks, ask] = useState(false)
  useEffect(() => {
    if (asks) {
      const leave = setTimeout(() => void session.leave(), WARNING_MINUTES * 60_000)
      return () => clearTimeout(leave)
    }
    const quiet = Math.max(1, minutes - WARNING_MINUTES) * 60_000
    let warn = setTimeout(() => ask(true), quiet)
    const again = () => {
      clearTimeout(warn)
      warn = setTimeout(() => ask(true), quiet)
    }
    for (const sign of SIGNS) window.addEventListener(sign, again, { passive: true })
    return () => {
      clearTimeout(warn)
      for (const sign of SIGNS) window.removeEventListener(sign, again)
    }
  }, [asks, minutes, session])
  return (
    <Dialog
      asks
      open={asks}
      onClose={() => ask(false)}
      title={t('borrowed.soon')}
      actions={
        <>
          <Button look="main" onPress={() => ask(false)}>
            {t('borrowed.stay')}
          </Button>
          <Button onPress={() => void session.leave()}>{t('borrowed.leave')}</Button>
        </>
      }
    >
      <p>{t('borrowed.soonBody', { count: WARNING_MINUTES })}</p>
    </Dialog>
  )
}
