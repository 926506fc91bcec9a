import type { ChildId } from '@evenhand/shared/domain/ids'
import { createContext, useContext, useSyncExternalStore } from 'react'
import { must } from '@evenhand/shared/lib/must'

/** What a form about the plan holds while it is filled in. One shape for all three kinds; each uses its own part. */
export interface PlanSaid {
  readonly text: string
  readonly known: string
  readonly children: readonly ChildId[]
  /** The keys of the worries that an outcome answers. */
  readonly answers: readonly string[]
  readonly outcome: string
  readonly who: string
  readonly helpers: string
  readonly day: string
  readonly dayWords: string
  readonly toldBy: string
  readonly ifThis: string
  readonly then: string
}

export const NOTHING_SAID: PlanSaid = {
  text: '',
  known: '',
  children: [],
  answers: [],
  outcome: '',
  who: '',
  helpers: '',
  day: '',
  dayWords: '',
  toldBy: '',
  ifThis: '',
  then: '',
}

/**
 * Forms that are open, by a name of their own, in the memory of this tab only. They outlive a dropped document, so that a
 * refusal or a fresh seat takes no half-written step with it. [G4]
 */
export interface PlanDrafts {
  get(form: string): PlanSaid | null
  open(form: string, said?: Partial<PlanSaid>): void
  change(form: string, patch: Partial<PlanSaid>): void
  close(form: string): void
  /** Every open form, by its name. */
  all(): readonly (readonly [string, PlanSaid])[]
  /** Somebody has typed into one of them. */
  unfinished(): boolean
  subscribe(listener: () => void): () => void
}

export function createPlanDrafts(): PlanDrafts {
  const listeners = new Set<() => void>()
  const forms = new Map<string, { readonly said: PlanSaid; readonly touched: boolean }>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    get: (form) => forms.get(form)?.said ?? null,
    all: () => Array.from(forms, ([form, { said }]) => [form, said] as const),
    open(form, said = {}) {
      if (!forms.has(form)) forms.set(form, { said: { ...NOTHING_SAID, ...said }, touched: false })
      tell()
    },
    change(form, patch) {
      const open = forms.get(form)
      if (open) forms.set(form, { said: { ...open.said, ...patch }, touched: true })
      tell()
    },
    close(form) {
      forms.delete(form)
      tell()
    },
    unfinished: () => [...forms.values()].some(({ touched }) => touched),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export const PlanDraftsContext = createContext<PlanDrafts | null>(null)

export function usePlanDrafts(): PlanDrafts {
  return must(useContext(PlanDraftsContext), 'the plan drafts')
}

/** What stands in this form now, or null while it is closed. */
export function usePlanDraft(form: string): PlanSaid | null {
  const drafts = usePlanDrafts()
  return useSyncExternalStore(drafts.subscribe, () => drafts.get(form))
}
