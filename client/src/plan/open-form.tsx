import type { Ability } from '@evenhand/shared/domain/policy'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { type PlanSaid, usePlanDraft, usePlanDrafts } from './plan-drafts.ts'
import { useWhyNoPlan } from './why-no-plan.ts'

export interface OpenFormProps {
  readonly form: string
  readonly ability: Ability
  readonly label: string
  readonly start?: Partial<PlanSaid>
  readonly quiet?: boolean
  readonly children: (onClosed: () => void) => ReactNode
}

/** A button that opens a form in its place, and has the focus back once it is closed. */
export function OpenForm({ form, ability, label, start, quiet = false, children }: OpenFormProps) {
  const drafts = usePlanDrafts()
  const open = usePlanDraft(form) !== null
  const why = useWhyNoPlan()(ability)
  const button = useRef<HTMLButtonElement>(null)
  const [closed, setClosed] = useState(0)
  useEffect(() => {
    if (closed > 0) button.current?.focus()
  }, [closed])
  if (open) return children(() => setClosed(closed + 1))
  return (
    <div>
      <Button
        ref={button}
        icon="add"
        look={quiet ? 'quiet' : 'plain'}
        notNow={why ?? undefined}
        onPress={() => drafts.open(form, start)}
      >
        {label}
      </Button>
    </div>
  )
}
