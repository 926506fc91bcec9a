import type { MeetingView } from '@evenhand/shared/protocol/view'
import { createContext, useContext, useEffect, useState } from 'react'

/** How far the server's clock is ahead of this device's, in ms. */
export const AheadContext = createContext(0)

const OFTEN_MS = 5_000
const MINUTE = 60_000

/** Whole minutes that are left, rounded up; negative once the time is over; null without a timer. Stands still during a pause. */
export function useMinutesLeft({ run }: Pick<MeetingView, 'run'>): number | null {
  const ahead = useContext(AheadContext)
  const ticks = run?.timer != null && run.pausedSince === null
  const now = useNow(ticks) + ahead
  if (!run?.timer) return null
  return minutesLeft(run.timer.endsAt, run.pausedSince ?? now)
}

/** Takes and gives ms and whole minutes: 1 while the last minute runs, 0 right after, then counting down. */
export function minutesLeft(endsAt: number, now: number): number {
  const left = endsAt - now
  return left > 0 ? Math.ceil(left / MINUTE) : -Math.floor(-left / MINUTE)
}

function useNow(ticks: boolean): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (!ticks) return undefined
    setNow(Date.now())
    const beat = setInterval(() => setNow(Date.now()), OFTEN_MS)
    return () => clearInterval(beat)
  }, [ticks])
  return now
}
