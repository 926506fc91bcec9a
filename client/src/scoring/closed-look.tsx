import type { LookView, MeetingView, RoundView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { command } from '../session/command.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { ArrivingHeading } from './arriving-heading.tsx'
import { ClosedRound } from './closed-round.tsx'
import type { Steering } from './steering.ts'
import { useWords } from './words.ts'
import styles from './waiting.module.css'

export type ClosedRoundView = Extract<RoundView, { phase: 'closed' }>

interface ClosedLookProps extends Steering {
  readonly view: MeetingView
  readonly look: LookView
}

/** Between the close and the reveal: nothing can change, and this device makes sure of it for its own answers. */
export function ClosedLook({ view, look, steered, onSteer }: ClosedLookProps) {
  const words = useWords(view)
  const { t, chair, isChair } = words
  const rounds = look.rounds.filter((round): round is ClosedRoundView => round.phase === 'closed')
  return (
    <section className={styles.wait}>
      <div className={styles.in}>
        <Icon name="sealed" />
        <div>
          <p className="kicker">{t('form.kicker', { look: words.look(look.number).toLowerCase() })}</p>
          <ArrivingHeading arrive={steered}>{t('closed.title')}</ArrivingHeading>
        </div>
      </div>
      <p>{isChair ? t('closed.wordsMe') : t('closed.words', { chair })}</p>
      {rounds
        .filter(({ asked }) => asked)
        .map((round) => (
          <ClosedRound key={round.id} view={view} round={round} />
        ))}
      {isChair && <OpenAll view={view} look={look} onSteer={onSteer} />}
    </section>
  )
}

/** One button for all of them: there is no way to open a part. [R2] */
function OpenAll({ view, look, onSteer }: Omit<ClosedLookProps, 'steered'>) {
  const { t, refusal } = useWords(view)
  const [problem, setProblem] = useState<string | null>(null)
  const reveal = async () => {
    onSteer(true)
    const outcome = await command('POST', `/api/p/${view.me.participant}/looks/${look.id}/reveal`)
    onSteer(outcome.ok)
    setProblem(outcome.ok ? null : refusal(outcome.reason))
  }
  return (
    <div className={styles.openAll}>
      <Button look="main" icon="opened" onPress={() => void reveal()}>
        {t('chair.open')}
      </Button>
      <p className="small">{t('chair.openNow')}</p>
      <FormProblem>{problem}</FormProblem>
    </div>
  )
}
