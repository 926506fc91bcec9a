import type { ResultView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import { Icon } from '../ui/icon.tsx'
import { Person } from './person.tsx'
import styles from './reveal.module.css'

interface HowGivenProps {
  readonly results: readonly ResultView[]
  readonly names: ReadonlyMap<ResultView['by'], string>
}

/** Which answers somebody else typed, and which were given before the meeting. [P2] */
export function HowGiven({ results, names }: HowGivenProps) {
  const { t } = useTranslation('scoring')
  const told = results.filter(({ enteredBy, before }) => enteredBy !== undefined || before)
  if (told.length === 0) return null
  return (
    <ul className={styles.unplaced}>
      {told.map((result) => (
        <li key={result.by}>
          <Icon name="minutes" />
          <p>
            <Person result={result} names={names} />: {typed(result)} {result.before && t('given.before')}
          </p>
        </li>
      ))}
    </ul>
  )

  function typed({ enteredBy, answer }: ResultView): string | undefined {
    if (enteredBy === undefined) return undefined
    const entered = answer && answer.kind !== 'imported' ? answer.entered : undefined
    if (!entered) return t('given.entered', { name: enteredBy })
    return t(entered.readBack ? 'given.enteredReadBack' : 'given.enteredNotReadBack', { name: enteredBy })
  }
}
