import type { Child } from '@evenhand/shared/domain/meeting'
import { firstName } from '@evenhand/shared/domain/participant'
import type { ViewQuestion } from '@evenhand/shared/domain/scale'
import type { MeetingView, ResultView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import { shortOf } from '../scoring/short-of.ts'
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
          <p className="small">{t(opened.sealed ? 'viewsDiffer' : 'viewsBroughtIn')}</p>
          <ul className={styles.views}>
            {opened.results.map((result) => (
              <li key={result.by}>
                <p className={styles.whose}>
                  <b>{result.name}</b>
                  <span>{shortOf(result)}</span>
                </p>
                <div>
                  <Said result={result} asks={opened.asks} child={child} />
                </div>
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
  if (answer === null || broken) return <p>{t('notGiven')}</p>
  if (answer.kind === 'pass') {
    return <p>{t('pass', { why: t(`why_${answer.why}`, { child: firstName(child.name) }) })}</p>
  }
  if (answer.kind === 'imported') {
    if (!answer.view) return <p>{noViewWords(answer.passed)}</p>
    return (
      <Words option={name(asks.options, answer.view.option)} category={answer.view.category} words={answer.words} />
    )
  }
  if (answer.kind !== 'view') return <p>{t('notGiven')}</p>
  const category = answer.category && name(asks.categories, answer.category)
  return <Words option={name(asks.options, answer.option)} category={category} words={answer.because} />

  function noViewWords(passed: string | null): string {
    if (passed === null) return t('notGiven')
    return passed === '' ? t('passPlain') : t('pass', { why: passed })
  }
}

interface WordsProps {
  readonly option: string
  readonly category: string | null
  readonly words: string
}

function Words({ option, category, words }: WordsProps) {
  return (
    <>
      <p>
        <b>{option}</b>
        {category && `, ${category}`}
      </p>
      {words && <p dir="auto">{words}</p>}
    </>
  )
}

function lastViews({ looks }: MeetingView, child: Child) {
  const newest = looks.toSorted((a, b) => b.number - a.number)
  for (const { rounds } of newest) {
    for (const round of rounds) {
      const { asks } = round
      if (round.phase !== 'revealed' || asks.kind !== 'threshold_view' || asks.child !== child.id) continue
      return { asks, results: round.results, sealed: round.root !== null }
    }
  }
  return null
}
