import type { LookView, MeetingView } from '@evenhand/shared/protocol/view'
import { useId } from 'react'
import { Icon } from '../ui/icon.tsx'
import { changes, type Step } from './changes.ts'
import { CheckLine } from './check-line.tsx'
import { groupByPlace } from './group-by-place.ts'
import { rangeInWords, type Range } from './range-in-words.ts'
import type { RevealedRoundView } from './revealed-look.tsx'
import { shortNames } from './shown-answer.ts'
import { Slope } from './slope.tsx'
import { SlopesHead } from './slopes-head.tsx'
import { Unplaced } from './unplaced.tsx'
import { useWords, type Words } from './words.ts'
import styles from './second-look.module.css'

interface SecondLookProps {
  readonly view: MeetingView
  readonly look: LookView
  readonly round: RevealedRoundView
  readonly before: RevealedRoundView
}

/** One small slope a person on a shared axis, with what changed it. Grouped, never ranked. */
export function SecondLook({ view, look, round, before }: SecondLookProps) {
  const words = useWords(view)
  const { t } = words
  const title = useId()
  const { scale } = round
  const child = words.child(scale.child)
  const names = shortNames(round.results)
  const { moved, stayed, started, unplaced } = changes(before.results, round.results)
  const rangeOf = (results: RevealedRoundView['results']) => rangeInWords(groupByPlace(results, scale.direction).groups)
  return (
    <section className={styles.sheet} aria-labelledby={title}>
      <div className={styles.head}>
        <h4 className="part" id={title}>
          {t('childOf', { child, look: words.look(look.number).toLowerCase() })}
        </h4>
        <p dir="auto">{scale.question}</p>
        <p>
          {ran(words, rangeOf(before.results))} {runs(words, rangeOf(round.results))}
        </p>
      </div>
      {moved.length + stayed.length + started.length > 0 && <SlopesHead scale={scale} />}
      <Slopes title={t('second.moved', { count: moved.length })} steps={moved} scale={scale} names={names} />
      <Slopes title={t('second.stayed', { count: stayed.length })} steps={stayed} scale={scale} names={names} />
      <Slopes title={t('second.started', { count: started.length })} steps={started} scale={scale} names={names} />
      <div className={styles.foot}>
        <Unplaced people={unplaced} names={names} child={child} />
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
