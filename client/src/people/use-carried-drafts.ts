import { useEffect } from 'react'
import type { PlanDrafts, PlanSaid } from '../plan/plan-drafts.ts'
import type { Carry } from '../session/carry.ts'

type PlanForms = readonly (readonly [string, PlanSaid])[]

/**
 * Half-written steps come back to their author after the device was somebody else's. Drafts of cards need no carrying:
 * they wait sealed on the device in any case. [P12]
 */
export function useCarriedDrafts(carry: Carry | null, planDrafts: PlanDrafts): void {
  useEffect(() => {
    if (!carry) return undefined
    for (const [form, said] of carry.recall<PlanForms>('plan').flat()) {
      planDrafts.open(form)
      planDrafts.change(form, said)
    }
    return carry.onHandOver('plan', () => {
      const open = planDrafts.all()
      return open.length > 0 ? open : undefined
    })
  }, [carry, planDrafts])
}
