import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useId } from 'react'
import { Button } from '../ui/button.tsx'
import { AnswerChoice } from './answer-choice.tsx'
import { EMPTY_FORM } from './answer-form.ts'
import type { OpenRound } from './open-look.tsx'
import { ReasonFields } from './reason-fields.tsx'
import { useScoringMemory } from './scoring-memory.tsx'
import { useWords } from './words.ts'
import styles from './scores-page.module.css'

/** For an observer who learns: they may try it out. Nothing of it is ever sent, and it goes with the page. */
export function Practice({ view, rounds }: { readonly view: MeetingView; readonly rounds: readonly OpenRound[] }) {
  const { t } = useWords(view)
  return (
    <details className={styles.sheet}>
      <summary>{t('practice.title')}</summary>
      <p className="small">{t('practice.hint')}</p>
      {rounds
        .filter(({ asks }) => asks.kind !== 'threshold_view' && asks.who !== 'child')
        .map((round) => (
          <PracticeRound key={round.id} view={view} round={round} />
        ))}
    </details>
  )
}

function PracticeRound({ view, round }: { readonly view: MeetingView; readonly round: OpenRound }) {
  const { t, child } = useWords(view)
  const { practice, practise } = useScoringMemory()
  const question = useId()
  const form = practice[round.id] ?? EMPTY_FORM
  const fields = { form, onChange: (next: typeof form) => practise(round.id, next), off: false }
  return (
    <section className={styles.child}>
      <h4 id={question}>
        {child(round.asks.child)}: <span dir="auto">{round.asks.question}</span>
      </h4>
      <AnswerChoice asks={round.asks} question={question} {...fields} problem={null} />
      <ReasonFields {...fields} />
      <p>
        <Button small onPress={() => practise(round.id, null)}>
          {t('practice.clear')}
        </Button>
      </p>
    </section>
  )
}
