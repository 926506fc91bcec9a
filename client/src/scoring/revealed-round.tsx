import type { Scale } from '@evenhand/shared/domain/scale'
import type { LookView, MeetingView } from '@evenhand/shared/protocol/view'
import { GoalList } from './goal-list.tsx'
import { groupByPlace } from './group-by-place.ts'
import { OwnPractice } from './own-practice.tsx'
import { rangeInWords } from './range-in-words.ts'
import { ReasonColumns } from './reason-columns.tsx'
import { RevealLine } from './reveal-line.tsx'
import type { RevealedRoundView } from './revealed-look.tsx'
import { RoundFoot } from './round-foot.tsx'
import { shortNames } from './shown-answer.ts'
import type { SheetTitle } from './sheet-title.ts'
import { useWords } from './words.ts'
import styles from './reveal.module.css'

interface RevealedRoundProps {
  readonly view: MeetingView
  readonly look: LookView
  readonly round: RevealedRoundView
  readonly scale: Scale
  readonly title: SheetTitle
}

/** One child on one scale, all answers open: the line, the reasons that hang from it, and who gave no number. */
export function RevealedRound({ view, look, round, scale, title }: RevealedRoundProps) {
  const words = useWords(view)
  const { t } = words
  const names = shortNames(round.results)
  const { groups } = groupByPlace(round.results, scale.direction)
  const range = rangeInWords(groups)
  return (
    <section className={styles.sheet} aria-labelledby={title.labelledBy}>
      <div className={styles.head}>
        <h4 className="part" id={title.id}>
          {words.child(scale.child)}
        </h4>
        <p id={title.question} dir="auto">
          {scale.question}
        </p>
        <p className={styles.range}>{t(`reveal.${range.kind}`, { ...range })}</p>
      </div>
      <RevealLine scale={scale} groups={groups} names={names} />
      <ReasonColumns groups={groups} direction={scale.direction} names={names} />
      {scale.kind === 'goal' && <GoalList results={round.results} names={names} />}
      <OwnPractice round={round.id} asks={scale} />
      <RoundFoot view={view} look={look} round={round} names={names} />
    </section>
  )
}
