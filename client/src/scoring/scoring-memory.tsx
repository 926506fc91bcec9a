import type { MemberId, RoundId } from '@evenhand/shared/domain/ids'
import type { Kept } from '@evenhand/shared/seal/check-reveal'
import { createContext, type ReactNode, use, useMemo, useReducer, useState } from 'react'
import { useWarnBeforeLeaving } from '../ui/use-warn-before-leaving.ts'
import { createKeptReceipts, type KeptReceipts } from './kept-receipts.ts'
import { type DraftStep, EMPTY_DRAFT, isUnsent, type ScoreDraft, stepDraft } from './score-draft.ts'

type Drafts = Readonly<Record<RoundId, ScoreDraft>>

interface Memory {
  readonly drafts: Drafts
  readonly step: (round: RoundId, step: DraftStep) => void
  readonly receipts: KeptReceipts
}

const MemoryContext = createContext<Memory | null>(null)

/**
 * Keeps unsent answers while somebody reads the board and comes back: stands round the whole meeting page. Drafts are
 * in memory only, receipts (which tell nothing) in this tab's session storage.
 */
export function ScoringMemory({ children }: { readonly children: ReactNode }) {
  const [drafts, dispatch] = useReducer(stepOf, {})
  const [receipts] = useState(() => createKeptReceipts(tabStorage()))
  const memory = useMemo(
    () => ({ drafts, receipts, step: (round: RoundId, step: DraftStep) => dispatch({ round, step }) }),
    [drafts, receipts],
  )
  useWarnBeforeLeaving(Object.values(drafts).some(isUnsent))
  return <MemoryContext value={memory}>{children}</MemoryContext>
}

/** The memory round this page, or one of its own where nobody has put one there. */
export function WithScoringMemory({ children }: { readonly children: ReactNode }) {
  const outer = use(MemoryContext)
  return outer ? children : <ScoringMemory>{children}</ScoringMemory>
}

export function useScoringMemory(): Memory {
  const memory = use(MemoryContext)
  if (!memory) throw new Error('scoring needs its memory round it')
  return memory
}

/** What this device kept of one round, and how to add to it. */
export function useKept(member: MemberId, round: RoundId): { kept: () => Kept; keep: (more: Kept) => void } {
  const { receipts } = useScoringMemory()
  return useMemo(
    () => ({
      kept: () => receipts.recall(member, round),
      keep: (more: Kept) => receipts.keep(member, round, more),
    }),
    [receipts, member, round],
  )
}

function stepOf(drafts: Drafts, { round, step }: { round: RoundId; step: DraftStep }): Drafts {
  const before = drafts[round] ?? EMPTY_DRAFT
  const after = stepDraft(before, step)
  return after === before ? drafts : { ...drafts, [round]: after }
}

function tabStorage(): Storage | null {
  try {
    return globalThis.sessionStorage
  } catch {
    // Browsers with storage switched off throw on the mere look; receipts are then kept in memory alone.
    return null
  }
}
