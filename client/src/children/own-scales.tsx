import type { Child } from '@evenhand/shared/domain/meeting'
import type { LookView, RoundView } from '@evenhand/shared/protocol/view'
import { useGrid } from '../grid/grid-context.tsx'
import { WithScoringMemory } from '../scoring/scoring-memory.tsx'
import { OwnScale, type OwnScaleProps } from './own-scale.tsx'

/** The child's own scale, while it is asked. Whoever supports the child may put in what the child says. [C3] */
export function OwnScales({ child }: { readonly child: Child }) {
  const { view } = useGrid()
  const rounds = view.looks.flatMap((look) => look.rounds.flatMap((round) => openFor(look, round, child)))
  if (rounds.length === 0) return null
  return (
    <WithScoringMemory>
      {rounds.map(({ look, round, forPerson }) => (
        <OwnScale key={round.id} look={look} round={round} forPerson={forPerson} />
      ))}
    </WithScoringMemory>
  )
}

function openFor(look: LookView, round: RoundView, child: Child): readonly OwnScaleProps[] {
  if (round.phase !== 'open' || round.asks.child !== child.id) return []
  if (round.asked) return [{ look, round, forPerson: null }]
  const [forPerson] = round.entersFor
  return forPerson ? [{ look, round, forPerson }] : []
}
