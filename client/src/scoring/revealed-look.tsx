import type { LookView, MeetingView, RoundView } from '@evenhand/shared/protocol/view'
import { ArrivingHeading } from './arriving-heading.tsx'
import { byChild } from './by-child.ts'
import { earlierRound } from './earlier-answer.ts'
import { RevealedOptions } from './revealed-options.tsx'
import { RevealedRound } from './revealed-round.tsx'
import { SecondLook } from './second-look.tsx'
import { useWords } from './words.ts'
import styles from './reveal.module.css'

export type RevealedRoundView = Extract<RoundView, { phase: 'revealed' }>

interface RevealedLookProps {
  readonly view: MeetingView
  readonly look: LookView
  /** The reveal happens before the reader's eyes: only then does anything move. */
  readonly opensNow: boolean
  /** The reader opened them, so reading starts here. */
  readonly arrive: boolean
}

/** All answers of one look, child after child. From the second on, each person's answer stands beside their own earlier one. */
export function RevealedLook({ view, look, opensNow, arrive }: RevealedLookProps) {
  const words = useWords(view)
  const rounds = byChild(
    view.children,
    look.rounds.filter((round): round is RevealedRoundView => round.phase === 'revealed'),
  )
  return (
    <section className={opensNow ? `${styles.look} ${styles.opensNow}` : styles.look}>
      <ArrivingHeading arrive={arrive}>{words.lookOf(look)}</ArrivingHeading>
      {rounds.map((round) => (
        <Revealed key={round.id} view={view} look={look} round={round} />
      ))}
    </section>
  )
}

interface RevealedProps {
  readonly view: MeetingView
  readonly look: LookView
  readonly round: RevealedRoundView
}

function Revealed({ view, look, round }: RevealedProps) {
  const { asks } = round
  if (asks.kind === 'threshold_view' || asks.kind === 'picture') {
    return <RevealedOptions view={view} look={look} round={round} />
  }
  const before = earlierRound(view, look, asks)
  if (!before) return <RevealedRound view={view} look={look} round={round} scale={asks} />
  return <SecondLook view={view} look={look} round={round} scale={asks} before={before} />
}
