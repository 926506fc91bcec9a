import { may } from '@evenhand/shared/domain/policy'
import type { LookView, MeetingView, RoundView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { byChild } from './by-child.ts'
import { ChairSteps } from './chair-steps.tsx'
import { earlierAnswer } from './earlier-answer.ts'
import { type Entering, EnterFor } from './enter-for.tsx'
import { Practice } from './practice.tsx'
import { ScoreForm } from './score-form.tsx'
import { EMPTY_DRAFT } from './score-draft.ts'
import { useScoringMemory } from './scoring-memory.tsx'
import type { Steering } from './steering.ts'
import { isDone } from './use-own-answer.ts'
import { Waiting } from './waiting.tsx'
import { useWords } from './words.ts'
import styles from './scores-page.module.css'

export type OpenRound = Extract<RoundView, { phase: 'open' }>

interface OpenLookProps extends Steering {
  readonly view: MeetingView
  readonly look: LookView
}

/** A look that takes answers: one form after another until this person has answered all that is theirs, then the wait. */
export function OpenLook({ view, look, steered, onSteer }: OpenLookProps) {
  const { t, child, isChair } = useWords(view)
  const { drafts } = useScoringMemory()
  // Focus follows what this person did themself, and nothing else.
  const [acted, setActed] = useState<string | null>(null)
  const [entering, setEntering] = useState<Entering | null>(null)
  const rounds = byChild(
    view.children,
    look.rounds.filter((round): round is OpenRound => round.phase === 'open'),
  )
  const mine = rounds.filter(({ asked }) => asked)
  const open = mine.filter((round) => !isDone(drafts[round.id] ?? EMPTY_DRAFT, round.mine))
  const typed = entering && rounds.find(({ id }) => id === entering.round)
  const current = typed ?? open[0]
  const forPerson = typed ? (entering?.person ?? null) : null
  const onSent = (round: OpenRound) => {
    setEntering(null)
    setActed(
      forPerson ? t('enter.sent', { name: forPerson.name }) : t('sent.status', { child: child(round.asks.child) }),
    )
  }
  const arrive = steered || acted !== null
  return (
    <section className={styles.look}>
      <output className="hush">{acted}</output>
      {current ? (
        <ScoreForm
          key={`${current.id} ${forPerson?.id ?? ''}`}
          view={view}
          look={look}
          round={current}
          at={forPerson ? 1 : mine.length - open.length + 1}
          of={forPerson ? 1 : mine.length}
          forPerson={forPerson}
          earlier={forPerson ? null : earlierAnswer(view, look, current)}
          arrive={arrive || forPerson !== null}
          onSent={() => onSent(current)}
        />
      ) : (
        <Waiting view={view} look={look} rounds={rounds} arrive={arrive} onReopen={() => setActed('')} />
      )}
      {!current && may(view.me.role, 'practise-score', 'own') && <Practice view={view} rounds={rounds} />}
      <EnterFor view={view} rounds={rounds} entering={entering} onEnter={setEntering} />
      {isChair && <ChairSteps view={view} look={look} rounds={rounds} onSteer={onSteer} />}
    </section>
  )
}
