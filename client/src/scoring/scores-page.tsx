import type { LookView, MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { ChairSetUp } from './chair-set-up.tsx'
import { ClosedLook } from './closed-look.tsx'
import { NothingYet } from './nothing-yet.tsx'
import { OpenNow } from './open-now.tsx'
import { OpenLook } from './open-look.tsx'
import { RevealedLook } from './revealed-look.tsx'
import { WithScoringMemory } from './scoring-memory.tsx'
import type { Steering } from './steering.ts'
import { useOpening } from './use-opening.ts'
import { useWords } from './words.ts'
import styles from './scores-page.module.css'

/**
 * The sealed lane on screen. It shows what the view holds, and the view holds nothing of anybody else's answer before
 * the reveal. The newest look stands first.
 */
export function ScoresPage({ view }: { readonly view: MeetingView }) {
  const words = useWords(view)
  // The chair's own step takes the chair along to what it brought; nobody else's focus moves.
  const [steered, setSteered] = useState(false)
  const looks = view.looks.toSorted((a, b) => b.number - a.number)
  const running = looks.some(({ phase }) => phase !== 'revealed')
  const steering = { steered, onSteer: setSteered }
  return (
    <WithScoringMemory>
      <div className={styles.page}>
        <h2 className="hush">{words.t('title')}</h2>
        {looks.length === 0 && !words.isChair && <NothingYet view={view} />}
        {looks.slice(0, 1).map((look) => (
          <Look key={look.id} view={view} look={look} {...steering} />
        ))}
        {!running && words.isChair && <ChairSetUp view={view} onSteer={setSteered} />}
        {looks.slice(1).map((look) => (
          <Look key={look.id} view={view} look={look} {...steering} />
        ))}
      </div>
    </WithScoringMemory>
  )
}

interface LookProps extends Steering {
  readonly view: MeetingView
  readonly look: LookView
}

function Look({ view, look, steered, onSteer }: LookProps) {
  const [phaseAtFirst] = useState(look.phase)
  const opensNow = phaseAtFirst !== 'revealed' && look.phase === 'revealed'
  const opening = useOpening(opensNow)
  return (
    <>
      <OpenNow view={view} look={look} shown={opensNow && !opening} />
      <Phase {...{ view, look, steered, onSteer, opensNow, opening }} />
    </>
  )
}

interface PhaseProps extends LookProps {
  readonly opensNow: boolean
  readonly opening: boolean
}

function Phase({ view, look, steered, onSteer, opensNow, opening }: PhaseProps) {
  switch (look.phase) {
    case 'open':
      return <OpenLook view={view} look={look} steered={steered} onSteer={onSteer} />
    case 'closed':
      return <ClosedLook view={view} look={look} steered={steered} onSteer={onSteer} />
    case 'revealed':
      return <RevealedLook {...{ view, look, opensNow, opening }} arrive={steered && opensNow} />
  }
}
