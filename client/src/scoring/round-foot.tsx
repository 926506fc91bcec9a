import type { LookView, MeetingView, ResultView } from '@evenhand/shared/protocol/view'
import { CheckLine } from './check-line.tsx'
import { HowGiven } from './how-given.tsx'
import type { RevealedRoundView } from './revealed-look.tsx'
import { SeparateAnswers } from './separate-answers.tsx'
import { type NoAnswer, type Shown, shownAnswer } from './shown-answer.ts'
import { TellOthers } from './tell-others.tsx'
import { Unplaced } from './unplaced.tsx'
import { useWords } from './words.ts'
import styles from './reveal.module.css'

interface RoundFootProps {
  readonly view: MeetingView
  readonly look: LookView
  readonly round: RevealedRoundView
  readonly names: ReadonlyMap<ResultView['by'], string>
}

/** Beneath a round's answers: who gave none, how some were given, what came from elsewhere, and whether the seal fits. */
export function RoundFoot({ view, look, round, names }: RoundFootProps) {
  const { child } = useWords(view)
  return (
    <div className={styles.foot}>
      <Unplaced
        people={withoutAnswer(round.results)}
        names={names}
        child={child(round.asks.child)}
        view={round.asks.kind === 'threshold_view'}
      />
      <HowGiven results={round.results} names={names} />
      <SeparateAnswers separate={round.separate} asks={round.asks} />
      <TellOthers view={view} round={round} names={names} />
      <CheckLine view={view} look={look.id} round={round} />
    </div>
  )
}

/** Passes first, then whose place is empty, then what no longer opens. */
function withoutAnswer(results: readonly ResultView[]): readonly Shown<NoAnswer>[] {
  const shown = results.flatMap((result): Shown<NoAnswer>[] => {
    const answer = shownAnswer(result)
    return answer.kind === 'pass' || answer.kind === 'not-given' || answer.kind === 'broken' ? [{ result, answer }] : []
  })
  const order = ['pass', 'not-given', 'broken']
  return shown.toSorted((a, b) => order.indexOf(a.answer.kind) - order.indexOf(b.answer.kind))
}
