import type { ResultView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import { Icon } from '../ui/icon.tsx'
import { Person } from './person.tsx'
import type { NoAnswer, Shown, ShownAnswer } from './shown-answer.ts'
import { SaidWords } from './said-words.tsx'
import styles from './reveal.module.css'

interface UnplacedProps {
  readonly people: readonly (Shown<NoAnswer> & { readonly before?: ShownAnswer | null })[]
  readonly names: ReadonlyMap<ResultView['by'], string>
  readonly child: string
  /** Asked for a view, not for a number. */
  readonly view?: boolean
}

/** Beneath the line: who gave no number, with their reason, and whose place is "not given". Never counted as a 0. [R5] */
export function Unplaced({ people, names, child, view = false }: UnplacedProps) {
  const { t } = useTranslation('scoring')
  if (people.length === 0) return null
  return (
    <ul className={styles.unplaced}>
      {people.map(({ result, answer, before }) => (
        <li key={result.by}>
          <Icon name="pass" />
          <div>
            <p>
              <Person result={result} names={names} />
              {answer.kind === 'not-given' ? ': ' : ', '}
              <NoNumberWords answer={answer} child={child} view={view} />
              {before?.kind === 'place' && ` ${t('second.wasNumber', { place: before.place })}`}
            </p>
            {answer.kind === 'pass' && <SaidWords said={answer.said} />}
          </div>
        </li>
      ))}
    </ul>
  )
}

interface NoNumberWordsProps {
  readonly answer: NoAnswer
  readonly child: string
  readonly view: boolean
}

function NoNumberWords({ answer, child, view }: NoNumberWordsProps) {
  const { t } = useTranslation('scoring')
  switch (answer.kind) {
    case 'not-given':
      return t('reveal.notGiven')
    case 'broken':
      return t('reveal.broken')
    case 'pass': {
      const why = answer.why ? t(`reveal.why_${answer.why}`, { child }) : answer.whyWords
      if (view) return why ? t('reveal.noView', { why }) : t('reveal.noViewPlain')
      return why ? t('reveal.passed', { why }) : t('reveal.passedPlain')
    }
  }
}
