import type { LookView, MeetingView } from '@evenhand/shared/protocol/view'
import { useId } from 'react'
import { groupByOption } from './group-by-option.ts'
import { OptionColumns } from './option-columns.tsx'
import type { RevealedRoundView } from './revealed-look.tsx'
import { RoundFoot } from './round-foot.tsx'
import { shortNames } from './shown-answer.ts'
import { useWords } from './words.ts'
import styles from './reveal.module.css'

interface RevealedOptionsProps {
  readonly view: MeetingView
  readonly look: LookView
  readonly round: RevealedRoundView
}

/** Views on the threshold, or the steps of a picture scale: who chose which, side by side. */
export function RevealedOptions({ view, look, round }: RevealedOptionsProps) {
  const words = useWords(view)
  const { t } = words
  const title = useId()
  const { asks } = round
  const child = words.child(asks.child)
  const views = asks.kind === 'threshold_view'
  const names = shortNames(round.results)
  return (
    <section className={views ? styles.sheet : `${styles.sheet} ${styles.own}`} aria-labelledby={title}>
      <div className={styles.head}>
        <h4 className="part" id={title}>
          {t(views ? 'reveal.viewsTitle' : 'reveal.ownTitle', { child })}
        </h4>
        <p dir="auto">{asks.question}</p>
      </div>
      <p className="small">{t(views ? 'reveal.viewsDecideNothing' : 'reveal.ownSteps')}</p>
      <OptionColumns groups={groupByOption(round.results, asks)} names={names} />
      <RoundFoot view={view} look={look} round={round} names={names} />
    </section>
  )
}
