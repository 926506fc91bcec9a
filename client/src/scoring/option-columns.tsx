import type { ResultView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import { Person } from './person.tsx'
import { SaidWords } from './said-words.tsx'
import type { Shown, StepAnswer, ViewAnswer } from './shown-answer.ts'
import styles from './reveal.module.css'

export interface OptionGroup {
  readonly key: string
  readonly words: string
  readonly people: readonly (Shown<StepAnswer | ViewAnswer> & { readonly note: string | null })[]
}

interface OptionColumnsProps {
  readonly groups: readonly OptionGroup[]
  readonly names: ReadonlyMap<ResultView['by'], string>
}

/** Who chose what, in the order in which it could be chosen, each with their own reasons. No line and no count. [R7] */
export function OptionColumns({ groups, names }: OptionColumnsProps) {
  const { t } = useTranslation('scoring')
  return (
    <ul className={styles.options}>
      {groups.map(({ key, words, people }) => (
        <li key={key}>
          <h5 dir="auto">{words}</h5>
          {people.length === 0 && <p className="small">{t('reveal.nobodyHere')}</p>}
          {people.map(({ result, answer, note }) => (
            <div key={result.by} className={styles.reason}>
              <p>
                <Person result={result} names={names} />
                {note && `: ${note}`}
              </p>
              <SaidWords said={answer.said} />
              {answer.because && <p className={styles.said}>{t('reveal.changedBecause', { words: answer.because })}</p>}
              {answer.unchanged && <p className={styles.said}>{t('second.nothing')}</p>}
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}
