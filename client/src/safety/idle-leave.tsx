import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import type { MeetingSession } from '../session/meeting-session.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { borrowedFor, closeTab, keepTabMark, staysBorrowed } from './borrowed.ts'

const WARNING_MINUTES = 2
const LOOKS_MS = 1_000
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const
const RETURNS = ['focus', 'pageshow', 'visibilitychange'] as const

export interface IdleLeaveProps {
  readonly session: Pick<MeetingSession, 'leave'>
  /** It could not be ended on the server; nothing of it may be read here all the same. */
  readonly onShut: () => void
}

/** On a borrowed device: after a while in which nothing happens it asks, and then leaves. One press is enough to stay. [X3] */
export function IdleLeave(props: IdleLeaveProps) {
  const [minutes] = useState(borrowedFor)
  useEffect(() => (minutes === null ? undefined : keepTabMark()), [minutes])
  return minutes === null ? null : <Watch minutes={minutes} {...props} />
}

function Watch({ minutes, session, onShut }: IdleLeaveProps & { readonly minutes: number }) {
  const { t } = useTranslation('safety')
  const [asks, ask] = useState(false)
  const [idle] = useState(() => createIdle(minutes))
  const leaveNow = async () => {
    const left = await session.leave()
    if (left.ok) return
    closeTab()
    onShut()
  }
  const leave = useEffectEvent(leaveNow)
  useEffect(() => {
    let isLeaving = false
    // By the clock: timers stand still while a device sleeps.
    const look = () => {
      staysBorrowed(minutes)
      const since = idle.since()
      if (since === 'too-long' && !isLeaving) void leave()
      isLeaving = since === 'too-long'
      if (since !== 'short') ask(true)
    }
    const again = () => {
      look()
      if (idle.since() === 'short') idle.begin()
    }
    const timer = setInterval(look, LOOKS_MS)
    for (const sign of SIGNS) window.addEventListener(sign, again, { capture: true, passive: true })
    for (const back of RETURNS) window.addEventListener(back, look, { capture: true })
    return () => {
      clearInterval(timer)
      for (const sign of SIGNS) window.removeEventListener(sign, again, { capture: true })
      for (const back of RETURNS) window.removeEventListener(back, look, { capture: true })
    }
  }, [idle, minutes])
  const stay = () => {
    idle.begin()
    ask(false)
  }
  return (
    <Dialog
      asks
      open={asks}
      onClose={stay}
      title={t('borrowed.soon')}
      actions={
        <>
          <Button look="main" onPress={stay}>
            {t('borrowed.stay')}
          </Button>
          <Button onPress={() => void leaveNow()}>{t('borrowed.leave')}</Button>
        </>
      }
    >
      <p>{t('borrowed.soonBody', { count: WARNING_MINUTES })}</p>
    </Dialog>
  )
}

/** For how long nothing has happened. */
function createIdle(minutes: number) {
  const asksAfter = Math.max(1, minutes - WARNING_MINUTES) * 60_000
  const leavesAfter = asksAfter + WARNING_MINUTES * 60_000
  let last = Date.now()
  return {
    begin() {
      last = Date.now()
    },
    since(): 'short' | 'long' | 'too-long' {
      const passed = Date.now() - last
      return passed < asksAfter ? 'short' : passed < leavesAfter ? 'long' : 'too-long'
    },
  }
}
