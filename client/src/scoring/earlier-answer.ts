import type { LookView, MeetingView, RoundView } from '@evenhand/shared/protocol/view'
import { sameScale } from './same-scale.ts'
import { type ShownAnswer, shownAnswer } from './shown-answer.ts'

type Revealed = Extract<RoundView, { phase: 'revealed' }>

/** The newest revealed round before this look that asked the very same thing; null when there is none. [R7] */
export function earlierRound(view: MeetingView, look: LookView, round: RoundView): Revealed | null {
  return revealedBefore(view, look).find(({ scale }) => sameScale(scale, round.scale)) ?? null
}

export interface Earlier {
  readonly answer: ShownAnswer
  /** The words at both ends have not changed since, so the two numbers mean the same. */
  readonly sameWords: boolean
}

/** The viewer's own answer the last time this scale was asked; null when they were not asked then. */
export function earlierAnswer(view: MeetingView, look: LookView, round: RoundView): Earlier | null {
  const found = revealedBefore(view, look).find(({ scale }) => scale.id === round.scale.id)
  const own = found?.results.find(({ by }) => by === view.me.member)
  if (!found || !own) return null
  return { answer: shownAnswer(own), sameWords: sameScale(found.scale, round.scale) }
}

/** Newest first. */
function revealedBefore(view: MeetingView, look: LookView): readonly Revealed[] {
  const before = view.looks.filter(({ number }) => number < look.number).toSorted((a, b) => b.number - a.number)
  return before.flatMap(({ rounds }) => rounds.filter((round): round is Revealed => round.phase === 'revealed'))
}
