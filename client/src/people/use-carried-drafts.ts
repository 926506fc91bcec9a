import type { Box } from '@evenhand/shared/domain/grid'
import { useEffect } from 'react'
import type { Draft, Drafts } from '../grid/drafts.ts'
import type { PlanDrafts, PlanSaid } from '../plan/plan-drafts.ts'
import type { Carry } from '../session/carry.ts'

type CardDrafts = readonly (readonly [Box, Draft])[]
type PlanForms = readonly (readonly [string, PlanSaid])[]

/** Half-written cards and steps come back to their author after the device was somebody else's. [P12] */
export function useCarriedDrafts(carry: Carry | null, drafts: Drafts, planDrafts: PlanDrafts): void {
  useEffect(() => {
    if (!carry) return undefined
    for (const [box, draft] of carry.recall<CardDrafts>('cards').flat()) {
      drafts.open(box, draft.words)
      drafts.change(box, { ...draft, words: drafts.all().get(box)?.words ?? draft.words })
    }
    for (const [form, said] of carry.recall<PlanForms>('plan').flat()) {
      planDrafts.open(form)
      planDrafts.change(form, said)
    }
    const stops = [
      carry.onHandOver('cards', () => orNothing([...drafts.all()])),
      carry.onHandOver('plan', () => orNothing(planDrafts.all())),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [carry, drafts, planDrafts])
}

function orNothing<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length > 0 ? list : undefined
}
