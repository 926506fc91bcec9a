import type { LookView, MeetingView, RoundView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { earlierAnswer } from './earlier-answer.ts'
import { ScoreForm } from './score-form.tsx'
import { EMPTY_DRAFT } from './score-draft.ts'
import { useScoringMemory } from './scoring-memory.tsx'
import { isDone } from './use-own-answer.ts'
import { Waiting } from './waiting.tsx'
import { ChairSteps } from './chair-steps.tsx'
import type { Steering } from './steering.ts'
import { useWords } from './words.ts'
import styles from './scores-page.module.css'

export type OpenRound = Extract<RoundView, { phase: 'open' }>

interface OpenLookProps extends Steering {
  readonly view: MeetingView
  readonly look: LookView
}

/** A look that takes answers: one form after another until this person has answered for each child, then the wait. */
export function OpenLook({ view, look, steered, onSteer }: OpenLookProps) {
  const { t, child, isChair } = useWords(view)
  const { drafts } = useScoringMemory()
  // Focus follows what this person did themself, and nothing else.
  const [acted, setActed] = useState<string | null>(null)
  const rounds = look.rounds.filter((round): round is OpenRound => round.phase === 'open')
  const mine = rounds.filter(({ asked }) => asked)
  const open = mine.filter((round) => !isDone(drafts[round.id] ?? EMPTY_DRAFT, round.mine))
  const current = open[0]
  const onSent = (round: OpenRound) => setActed(t('sent.status', { child: child(round.scale.child) }))
  return (
    <section className={styles.look}>
      <output className="hush">{acted}</output>
      {current ? (
        <ScoreForm
          key={current.id}
          view={view}
          look={look}
          round={current}
          next={open.slice(1)}
          earlier={earlierAnswer(view, look, current)}
          arrive={steered || acted !== null}
          onSent={() => onSent(current)}
        />
      ) : (
        <Waiting
          view={view}
          look={look}
          rounds={rounds}
          arrive={steered || acted !== null}
          onReopen={() => setActed('')}
        />
      )}
      {isChair && <ChairSteps view={view} look={look} rounds={rounds} onSteer={onSteer} />}
    </section>
  )
}
