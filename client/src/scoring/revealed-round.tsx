import type { LookView, MeetingView } from '@evenhand/shared/protocol/view'
import { useId } from 'react'
import { CheckLine } from './check-line.tsx'
import { groupByPlace } from './group-by-place.ts'
import { rangeInWords } from './range-in-words.ts'
import { ReasonColumns } from './reason-columns.tsx'
import { RevealLine } from './reveal-line.tsx'
import type { RevealedRoundView } from './revealed-look.tsx'
import { shortNames } from './shown-answer.ts'
import { Unplaced } from './unplaced.tsx'
import { useWords } from './words.ts'
import styles from './reveal.module.css'

interface RevealedRoundProps {
  readonly view: MeetingView
  readonly look: LookView
  readonly round: RevealedRoundView
}

/** One child on one scale, all answers open: the line, the reasons that hang from it, and who gave no number. */
export function RevealedRound({ view, look, round }: RevealedRoundProps) {
  const words = useWords(view)
  const { t } = words
  const title = useId()
  const { scale } = round
  const names = shortNames(round.results)
  const { groups, passed, notGiven, broken } = groupByPlace(round.results, scale.direction)
  const range = rangeInWords(groups)
  const own = scale.kind === 'child_version'
  return (
    <section className={own ? `${styles.sheet} ${styles.own}` : styles.sheet} aria-labelledby={title}>
      <div className={styles.head}>
        <h4 className="part" id={title}>
          {own ? t('reveal.ownTitle', { child: words.child(scale.child) }) : words.child(scale.child)}
        </h4>
        <p dir="auto">{scale.question}</p>
        <p>{t(`reveal.${range.kind}`, { ...range })}</p>
      </div>
      {own && <p className="small">{t('reveal.ownScale')}</p>}
      <RevealLine scale={scale} groups={groups} names={names} />
      <ReasonColumns groups={groups} direction={scale.direction} names={names} />
      <div className={styles.foot}>
        <Unplaced
          people={[...passed, ...asUnplaced(notGiven, 'not-given'), ...asUnplaced(broken, 'broken')]}
          names={names}
          child={words.child(scale.child)}
        />
        <CheckLine view={view} look={look.id} round={round} />
      </div>
    </section>
  )
}

function asUnplaced<Kind extends 'not-given' | 'broken'>(results: RevealedRoundView['results'], kind: Kind) {
  return results.map((result) => ({ result, answer: { kind } }))
}
