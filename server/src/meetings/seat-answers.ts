import type { MeetingView } from '@evenhand/shared/protocol/view'
import { partsOf } from '@evenhand/shared/protocol/view-change'
import type { Clock } from '../clock.ts'
import type { Told } from './steering-seat.ts'

/** A socket is opened right after its seat is taken; on the worst of lines, this much later. */
const KEPT_MS = 60_000
/** Whoever takes seats and opens no socket fills no more than this; the oldest are told again, whole. */
const MOST_KEPT = 500

/** What the answers to seats have told, each until its socket opens. Whatever is not known here is told again, whole. */
export interface SeatAnswers {
  keep(handle: string, view: MeetingView): void
  /** Null when it is not this view that the tab has. */
  take(handle: string, revision: number): Told | null
}

export function createSeatAnswers(clock: Clock): SeatAnswers {
  const kept = new Map<string, { readonly told: Told; readonly at: number }>()

  function forgetOld(now: number): void {
    let over = kept.size - MOST_KEPT
    for (const [handle, { at }] of kept) if (over-- > 0 || now - at > KEPT_MS) kept.delete(handle)
  }

  return {
    keep(handle, view) {
      kept.set(handle, { told: { parts: partsOf(view), revision: view.revision }, at: clock() })
      forgetOld(clock())
    },
    take(handle, revision) {
      const told = kept.get(handle)?.told ?? null
      kept.delete(handle)
      return told?.revision === revision ? told : null
    },
  }
}
