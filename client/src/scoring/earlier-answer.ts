import { sameAnchors, type RoundQuestion } from '@evenhand/shared/domain/scale'
import type { LookView, MeetingView, RoundView } from '@evenhand/shared/protocol/view'
import { type ShownAnswer, shownAnswer } from './shown-answer.ts'

type Revealed = Extract<RoundView, { phase: 'revealed' }>

export interface EarlierRound {
  readonly look: LookView
  readonly round: Revealed
}

/**
 * The newest revealed round before this look that asked the very same thing, in this meeting or in an earlier one; null
 * when there is none. [R7]
 */
export function earlierRound(view: MeetingView, look: LookView, asks: RoundQuestion): EarlierRound | null {
  return revealedBefore(view, look).find(({ round }) => sameAnchors(round.asks, asks)) ?? null
}

export interface Earlier {
  readonly answer: ShownAnswer
  /** The words at both ends have not changed since, so the two answers mean the same. */
  readonly sameWords: boolean
}

/** The viewer's own answer the last time this was asked in this meeting; null when they were not asked then. */
export function earlierAnswer(view: MeetingView, look: LookView, round: RoundView): Earlier | null {
  const found = revealedBefore(view, look)
    .filter((before) => before.look.earlier === null)
    .find((before) => before.round.asks.id === round.asks.id)
  const own = found?.round.results.find(({ by }) => by === view.me.member)
  if (!found || !own) return null
  return { answer: shownAnswer(own), sameWords: sameAnchors(found.round.asks, round.asks) }
}

/** Newest first. */
function revealedBefore(view: MeetingView, look: LookView): readonly EarlierRound[] {
  const before = view.looks.filter(({ number }) => number < look.number).toSorted((a, b) => b.number - a.number)
  return before.flatMap((look) =>
    look.rounds.filter((round): round is Revealed => round.phase === 'revealed').map((round) => ({ look, round })),
  )
}
