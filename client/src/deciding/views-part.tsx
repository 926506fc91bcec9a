import type { Child } from '@evenhand/shared/domain/meeting'
import { firstName } from '@evenhand/shared/domain/participant'
import type { ViewQuestion } from '@evenhand/shared/domain/scale'
import type { MeetingView, ResultView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import { Part } from './part.tsx'
import styles from './deciding.module.css'

/** The views on the threshold as they were last opened. Before the reveal there is nothing here, because nothing came. [R1] */
export function ViewsPart({ view, child }: { readonly view: MeetingView; readonly child: Child }) {
  const { t } = useTranslation('deciding')
  const opened = lastViews(view, child)
  return (
    <Part title={t('views')}>
      {!opened && <p className="small">{t('viewsNone')}</p>}
      {opened && (
        <>
          <p className="small">{t('viewsDiffer')}</p>
          <ul className={styles.list}>
            {opened.results.map((result) => (
              <li key={result.by}>
                <p>
                  <b>{result.name}</b>
                  {result.of && `, ${result.of}`}: <Said result={result} asks={opened.asks} child={child} />
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  )
}

interface SaidProps {
  readonly result: ResultView
  readonly asks: ViewQuestion
  readonly child: Child
}

function Said({ result: { answer, broken }, asks, child }: SaidProps) {
  const { t } = useTranslation('deciding')
  const name = (choices: ViewQuestion['options'], id: string) => choices.find((one) => one.id === id)?.name ?? id
  if (answer === null || broken) return t('notGiven')
  if (answer.kind === 'pass') {
    return t('pass', { why: t(`why_${answer.why}`, { child: firstName(child.name) }) })
  }
  if (answer.kind === 'imported') {
    if (!answer.view) return answer.passed ? t('pass', { why: answer.passed }) : t('notGiven')
    return (
      <Words option={name(asks.options, answer.view.option)} category={answer.view.category} words={answer.words} />
    )
  }
  if (answer.kind !== 'view') return t('notGiven')
  const category = answer.category && name(asks.categories, answer.category)
  return <Words option={name(asks.options, answer.option)} category={category} words={answer.because} />
}

interface WordsProps {
  readonly option: string
  readonly category: string | null
  readonly words: string
}

function Words({ option, category, words }: WordsProps) {
  return (
    <>
      <b>{option}</b>
      {category && `, ${category}`}
      {words && (
        <>
          . <bdi>{words}</bdi>
        </>
      )}
    </>
  )
}

function lastViews({ looks }: MeetingView, child: Child) {
  const newest = looks.toSorted((a, b) => b.number - a.number)
  for (const { rounds } of newest) {
    for (const round of rounds) {
      const { asks } = round
      if (round.phase !== 'revealed' || asks.kind !== 'threshold_view' || asks.child !== child.id) continue
      return { asks, results: round.results }
    }
  }
  return null
}
