import type { LookView, MeetingView, RoundView } from '@evenhand/shared/protocol/view'
import { Icon } from '../ui/icon.tsx'
import { ArrivingHeading } from './arriving-heading.tsx'
import { byChild } from './by-child.ts'
import { earlierRound } from './earlier-answer.ts'
import { OwnAnswer } from './own-answer.tsx'
import { RevealedOptions } from './revealed-options.tsx'
import { RevealedRound } from './revealed-round.tsx'
import { SecondLook } from './second-look.tsx'
import { isOwn, useSheetTitle } from './sheet-title.ts'
import { useWords } from './words.ts'
import styles from './reveal.module.css'

export type RevealedRoundView = Extract<RoundView, { phase: 'revealed' }>

interface RevealedLookProps {
  readonly view: MeetingView
  readonly look: LookView
  /** The reveal happens before the reader's eyes: only then does anything move. */
  readonly opensNow: boolean
  /** The short while in which nobody's answer stands there yet, and then everybody's. */
  readonly opening: boolean
  /** The reader opened them, so reading starts here. */
  readonly arrive: boolean
}

/** All answers of one look, child after child. From the second on, each person's answer stands beside their own earlier one. */
export function RevealedLook({ view, look, opensNow, opening, arrive }: RevealedLookProps) {
  const words = useWords(view)
  const rounds = byChild(
    view.children,
    look.rounds.filter((round): round is RevealedRoundView => round.phase === 'revealed'),
  )
  return (
    <section className={opensNow ? `${styles.look} ${styles.opensNow}` : styles.look}>
      <ArrivingHeading arrive={arrive}>{words.lookOf(look)}</ArrivingHeading>
      {opening ? (
        <p className={styles.opening}>
          <Icon name="opened" />
          {words.t('reveal.opening')}
        </p>
      ) : (
        rounds.map((round) => <Revealed key={round.id} view={view} look={look} rounds={rounds} round={round} />)
      )}
    </section>
  )
}

interface RevealedProps {
  readonly view: MeetingView
  readonly look: LookView
  readonly rounds: readonly RevealedRoundView[]
  readonly round: RevealedRoundView
}

function Revealed({ view, look, rounds, round }: RevealedProps) {
  const { asks } = round
  const title = useSheetTitle(rounds, round)
  const shared = { view, look, round, title }
  if (asks.kind === 'threshold_view') return <RevealedOptions {...shared} />
  const before = asks.kind === 'picture' ? null : earlierRound(view, look, asks)
  if (before) return <SecondLook {...shared} scale={asks} before={before} />
  return isOwn(asks) ? <OwnAnswer {...shared} scale={asks} /> : <RevealedRound {...shared} scale={asks} />
}
