import type { LookView, MeetingView, RoundView } from '@evenhand/shared/protocol/view'
import { ArrivingHeading } from './arriving-heading.tsx'
import { earlierRound } from './earlier-answer.ts'
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

/** All answers of one look. From the second on, each person's answer stands beside their own earlier one. */
export function RevealedLook({ view, look, opensNow, arrive }: RevealedLookProps) {
  const words = useWords(view)
  const rounds = look.rounds.filter((round): round is RevealedRoundView => round.phase === 'revealed')
  return (
    <section className={opensNow ? `${styles.look} ${styles.opensNow}` : styles.look}>
      <ArrivingHeading arrive={arrive}>{words.look(look.number)}</ArrivingHeading>
      {rounds.map((round) => {
        const before = earlierRound(view, look, round)
        return before ? (
          <SecondLook key={round.id} view={view} look={look} round={round} before={before} />
        ) : (
          <RevealedRound key={round.id} view={view} look={look} round={round} />
        )
      })}
    </section>
  )
}
