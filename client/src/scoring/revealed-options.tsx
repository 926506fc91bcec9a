import type { LookView, MeetingView } from '@evenhand/shared/protocol/view'
import { groupByOption } from './group-by-option.ts'
import { OptionColumns } from './option-columns.tsx'
import type { RevealedRoundView } from './revealed-look.tsx'
import { RoundFoot } from './round-foot.tsx'
import type { SheetTitle } from './sheet-title.ts'
import { shortNames } from './shown-answer.ts'
import { useWords } from './words.ts'
import styles from './reveal.module.css'

interface RevealedOptionsProps {
  readonly view: MeetingView
  readonly look: LookView
  readonly round: RevealedRoundView
  readonly title: SheetTitle
}

/** Views on the threshold: who holds which, side by side. */
export function RevealedOptions({ view, look, round, title }: RevealedOptionsProps) {
  const words = useWords(view)
  const { t } = words
  const { asks } = round
  const child = words.child(asks.child)
  const names = shortNames(round.results)
  return (
    <section className={styles.sheet} aria-labelledby={title.labelledBy}>
      <div className={styles.head}>
        <h4 className="part" id={title.id}>
          {t('reveal.viewsTitle', { child })}
        </h4>
        <p id={title.question} dir="auto">
          {asks.question}
        </p>
      </div>
      <p className="small">{t('reveal.viewsDecideNothing')}</p>
      <OptionColumns groups={groupByOption(round.results, asks)} names={names} />
      <RoundFoot view={view} look={look} round={round} names={names} />
    </section>
  )
}
