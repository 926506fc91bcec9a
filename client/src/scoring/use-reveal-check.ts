import type { LookId } from '@evenhand/shared/domain/ids'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { checkReveal, type Kept, type RevealCheck } from '@evenhand/shared/seal/check-reveal'
import { useEffect, useState } from 'react'
import type { RevealedRoundView } from './revealed-look.tsx'
import { useKept } from './scoring-memory.tsx'

export interface OwnRevealCheck extends RevealCheck {
  /** The viewer's last submission came from another device of theirs, so this one has nothing to compare. */
  readonly otherDevice: boolean
}

/** Recomputes every commitment and the root on this device, once a round; null while it is at it. */
export function useRevealCheck(view: MeetingView, look: LookId, round: RevealedRoundView): OwnRevealCheck | null {
  const { kept } = useKept(view.me.member, round.id)
  const [check, setCheck] = useState<OwnRevealCheck | null>(null)
  useEffect(() => {
    let stale = false
    const { otherDevice, ...comparable } = comparableReceipt(kept(), round, view.me.member)
    const work = async () => {
      const came = await checkReveal(look, round, comparable)
      if (!stale) setCheck({ ...came, otherDevice })
    }
    void work()
    return () => {
      stale = true
    }
  }, [look, round, kept, view.me.member])
  return check
}

/** A receipt older than the submission that was opened says nothing about it: a later one came from elsewhere. */
export function comparableReceipt(
  kept: Kept,
  round: RevealedRoundView,
  member: MeetingView['me']['member'],
): Kept & { readonly otherDevice: boolean } {
  const opened = round.results.find(({ by }) => by === member)?.seal?.seq ?? 0
  const { mine, ...rest } = kept
  if (mine && opened > mine.seq) return { ...rest, otherDevice: true }
  return { ...kept, otherDevice: false }
}
