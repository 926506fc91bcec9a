import type { Child } from '@evenhand/shared/domain/meeting'
import type { RoundView } from '@evenhand/shared/protocol/view'

/** The rounds child after child, in the meeting's order, each child's questions as the chair chose them. */
export function byChild<Round extends RoundView>(
  children: readonly Child[],
  rounds: readonly Round[],
): readonly Round[] {
  const place = ({ asks }: Round) => children.findIndex(({ id }) => id === asks.child)
  return rounds.toSorted((a, b) => place(a) - place(b))
}
