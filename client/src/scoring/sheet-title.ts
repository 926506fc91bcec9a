import type { RoundView } from '@evenhand/shared/protocol/view'
import { useId } from 'react'

/** The ids of a sheet's heading and question, and what names the sheet. */
export interface SheetTitle {
  readonly id: string
  readonly question: string
  readonly labelledBy: string
}

/** A child's sheet is named by the child; where one look asks twice about that child, by the question as well. */
export function useSheetTitle(rounds: readonly RoundView[], round: RoundView): SheetTitle {
  const id = useId()
  const question = `${id}-question`
  const alike = rounds.filter(
    ({ asks }) => asks.child === round.asks.child && titleKind(asks) === titleKind(round.asks),
  )
  return { id, question, labelledBy: alike.length > 1 ? `${id} ${question}` : id }
}

function titleKind(asks: RoundView['asks']): 'view' | 'own' | 'child' {
  if (asks.kind === 'threshold_view') return 'view'
  return isOwn(asks) ? 'own' : 'child'
}

/** Whether a question is the child's own: then its answer never stands among others'. */
export function isOwn(asks: RoundView['asks']): boolean {
  return (
    asks.kind !== 'threshold_view' && (asks.who === 'child' || asks.kind === 'child_version' || asks.kind === 'picture')
  )
}
