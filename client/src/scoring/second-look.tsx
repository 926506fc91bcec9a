import type { Scale } from '@evenhand/shared/domain/scale'
import type { LookView, MeetingView } from '@evenhand/shared/protocol/view'
import { Icon } from '../ui/icon.tsx'
import { changes, type Step } from './changes.ts'
import { CheckLine } from './check-line.tsx'
import type { EarlierRound } from './earlier-answer.ts'
import { GoalList } from './goal-list.tsx'
import { groupByPlace } from './group-by-place.ts'
import { HowGiven } from './how-given.tsx'
import { OwnPractice } from './own-practice.tsx'
import { rangeInWords, type Range } from './range-in-words.ts'
import type { RevealedRoundView } from './revealed-look.tsx'
import { SeparateAnswers } from './separate-answers.tsx'
import { shortNames } from './shown-answer.ts'
import { isOwn, type SheetTitle } from './sheet-title.ts'
import { Slope } from './slope.tsx'
import { SlopesHead } from './slopes-head.tsx'
import { TellOthers } from './tell-others.tsx'
import { Unplaced } from './unplaced.tsx'
import { useWords, type Words } from './words.ts'
import styles from './second-look.module.css'

interface SecondLookProps {
  readonly view: MeetingView
  readonly look: LookView
  readonly round: RevealedRoundView
  readonly scale: Scale
  readonly before: EarlierRound
  readonly title: SheetTitle
}

/** One small slope a person on a shared axis, with what changed it. Grouped, never ranked. */
export function SecondLook({ view, look, round, scale, before, title }: SecondLookProps) {
  const words = useWords(view)
  const { t } = words
  const child = words.child(scale.child)
  const names = shortNames(round.results)
  const { moved, stayed, started, unplaced } = changes(before.round.results, round.results)
  const rangeOf = (results: RevealedRoundView['results']) => rangeInWords(groupByPlace(results, scale.direction).groups)
  return (
    <section
      className={isOwn(scale) ? `${styles.sheet} ${styles.own}` : styles.sheet}
      aria-labelledby={title.labelledBy}
    >
      <div className={styles.head}>
        <h4 className="part" id={title.id}>
          {t('childOf', { child, look: words.look(look.number).toLowerCase() })}
          {before.look.earlier && ` ${t('second.besides', { look: words.lookOf(before.look) })}`}
        </h4>
        <p id={title.question} dir="auto">
          {scale.question}
        </p>
        <p className={styles.range}>
          {ran(words, rangeOf(before.round.results))} {runs(words, rangeOf(round.results))}
        </p>
      </div>
      {moved.length + stayed.length + started.length > 0 && <SlopesHead scale={scale} />}
      <Slopes title={t('second.moved', { count: moved.length })} steps={moved} scale={scale} names={names} />
      <Slopes title={t('second.stayed', { count: stayed.length })} steps={stayed} scale={scale} names={names} />
      <Slopes title={t('second.started', { count: started.length })} steps={started} scale={scale} names={names} />
      {scale.kind === 'goal' && <GoalList results={round.results} names={names} />}
      <OwnPractice round={round.id} asks={scale} />
      <div className={styles.foot}>
        <Unplaced people={unplaced} names={names} child={child} />
        <HowGiven results={round.results} names={names} />
        <SeparateAnswers separate={round.separate} asks={scale} />
        <TellOthers view={view} round={round} names={names} />
        <p className={styles.keeps}>
          <Icon name="minutes" />
          <span>{t('second.keeps')}</span>
        </p>
        <CheckLine view={view} look={look.id} round={round} />
      </div>
    </section>
  )
}

interface SlopesProps extends Pick<Parameters<typeof Slope>[0], 'scale' | 'names'> {
  readonly title: string
  readonly steps: readonly Step[]
}

function Slopes({ title, steps, scale, names }: SlopesProps) {
  if (steps.length === 0) return null
  return (
    <>
      <h5 className={styles.group}>{title}</h5>
      <ul>
        {steps.map((step) => (
          <Slope key={step.result.by} step={step} scale={scale} names={names} />
        ))}
      </ul>
    </>
  )
}

function ran({ t }: Words, range: Range): string {
  return range.kind === 'run' ? t('second.run', { ...range }) : t(`second.ran_${range.kind}`, { ...range })
}

function runs({ t }: Words, range: Range): string {
  return range.kind === 'run' ? t('second.now', { ...range }) : t(`second.now_${range.kind}`, { ...range })
}
