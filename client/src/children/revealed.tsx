import type { Child } from '@evenhand/shared/domain/meeting'
import { firstName } from '@evenhand/shared/domain/participant'
import { useTranslation } from '../i18n/use-translation.ts'
import { useGrid } from '../grid/grid-context.tsx'
import { Button } from '../ui/button.tsx'
import styles from './children.module.css'

interface RevealedProps {
  readonly child: Child
  readonly onScores: () => void
}

/** What was asked about this child and is revealed, each question once. The answers stand where all answers stand. [R1] */
export function Revealed({ child, onScores }: RevealedProps) {
  const { t } = useTranslation('children')
  const { view } = useGrid()
  const rounds = view.looks.flatMap((look) =>
    look.rounds.filter(({ phase, asks }) => phase === 'revealed' && asks.child === child.id),
  )
  const questions = new Map(rounds.map(({ asks }) => [asks.id, asks]))
  const [views, scores] = [
    [...questions.values()].filter(({ kind }) => kind === 'threshold_view'),
    [...questions.values()].filter(({ kind }) => kind !== 'threshold_view'),
  ]
  if (questions.size === 0) return null
  return (
    <section className={styles.part} aria-labelledby="panel-scores">
      <h3 id="panel-scores">{t('revealed.title', { child: firstName(child.name) })}</h3>
      <ul className={styles.questions}>
        {scores.map(({ id, question }) => (
          <li key={id} dir="auto">
            {question}
          </li>
        ))}
        {views.map(({ id, question }) => (
          <li key={id} dir="auto">
            {t('revealed.views')} {question}
          </li>
        ))}
      </ul>
      <div className="row">
        <Button small onPress={onScores}>
          {t('revealed.go')}
        </Button>
      </div>
    </section>
  )
}
