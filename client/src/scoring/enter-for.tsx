import type { RoundId } from '@evenhand/shared/domain/ids'
import { firstName } from '@evenhand/shared/domain/participant'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { Button } from '../ui/button.tsx'
import type { OpenRound } from './open-look.tsx'
import { draftKey, useScoringMemory } from './scoring-memory.tsx'
import type { ForPerson } from './use-own-answer.ts'
import { useWords } from './words.ts'
import styles from './scores-page.module.css'

export interface Entering {
  readonly round: RoundId
  readonly person: ForPerson
}

interface EnterForProps {
  readonly view: MeetingView
  readonly rounds: readonly OpenRound[]
  readonly entering: Entering | null
  readonly onEnter: (entering: Entering | null) => void
}

/** For whoever types answers of people without a device, and for the advocate of a child. Tells nothing of what is in. [P2] */
export function EnterFor({ view, rounds, entering, onEnter }: EnterForProps) {
  const { t, child } = useWords(view)
  const { drafts } = useScoringMemory()
  const people = new Map(rounds.flatMap(({ entersFor }) => entersFor.map((person) => [person.id, person] as const)))
  if (people.size === 0) return null
  if (entering) {
    return (
      <p>
        <Button look="quiet" onPress={() => onEnter(null)}>
          {t('enter.stop')}
        </Button>
      </p>
    )
  }
  return (
    <details className={styles.sheet}>
      <summary>{t('enter.title')}</summary>
      <p className="small">{t('enter.hint')}</p>
      <ul className={styles.steps}>
        {Array.from(people.values(), (person) => (
          <li key={person.id} className={styles.entry}>
            <b>{person.name}</b>
            {rounds
              .filter(({ entersFor }) => entersFor.some(({ id }) => id === person.id))
              .map(({ id: round, asks }) => (
                <Button
                  key={round}
                  small
                  label={t('enter.label', {
                    name: firstName(person.name),
                    child: child(asks.child),
                    question: asks.question,
                  })}
                  onPress={() => onEnter({ round, person })}
                >
                  {child(asks.child)}: {asks.question}{' '}
                  {drafts[draftKey(round, person.id)]?.state === 'sent' && t('enter.done')}
                </Button>
              ))}
          </li>
        ))}
      </ul>
    </details>
  )
}
