import type { ResultView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import { notYetAtTen } from './not-yet-at-ten.ts'
import { Person } from './person.tsx'
import { SaidWords } from './said-words.tsx'
import styles from './reveal.module.css'

interface GoalListProps {
  readonly results: readonly ResultView[]
  readonly names: ReadonlyMap<ResultView['by'], string>
}

/** Beneath a goal: who does not yet say 10, and why. Ten everywhere decides nothing by itself. [R7] */
export function GoalList({ results, names }: GoalListProps) {
  const { t } = useTranslation('scoring')
  const people = notYetAtTen(results)
  return (
    <section className={styles.goal}>
      <h5>{t('goal.title')}</h5>
      {people.length === 0 && <p>{t('goal.nobody')}</p>}
      <ul>
        {people.map(({ result, answer }) => (
          <li key={result.by} className={styles.reason}>
            <p>
              <Person result={result} names={names} />: <b>{answer.place}</b>
            </p>
            <SaidWords said={answer.said} />
            {answer.said.length === 0 && <p className="small">{t('reveal.noReasons')}</p>}
          </li>
        ))}
      </ul>
      <p className="small">{t('goal.decidesNothing')}</p>
    </section>
  )
}
