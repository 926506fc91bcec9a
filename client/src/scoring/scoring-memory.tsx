import type { MemberId, RoundId } from '@evenhand/shared/domain/ids'
import type { Kept } from '@evenhand/shared/seal/check-reveal'
import { createContext, type ReactNode, use, useEffect, useMemo, useReducer, useState } from 'react'
import type { Carry } from '../session/carry.ts'
import { isBorrowed } from '../safety/borrowed.ts'
import { CarryContext } from '../ui/carry-context.ts'
import { useWarnBeforeLeaving } from '../ui/use-warn-before-leaving.ts'
import type { AnswerForm } from './answer-form.ts'
import { createKeptReceipts, type KeptReceipts } from './kept-receipts.ts'
import { type DraftStep, EMPTY_DRAFT, isUnsent, type ScoreDraft, stepDraft } from './score-draft.ts'

/** A draft of this person's own answer, or of one that they type for somebody: never the same place. */
export const draftKey = (round: RoundId, whose: MemberId | null): string => (whose ? `${round} ${whose}` : round)

type Drafts = Readonly<Record<string, ScoreDraft>>

interface Memory {
  readonly drafts: Drafts
  readonly step: (key: string, step: DraftStep) => void
  /** What an observer tries out, by round. It is here and nowhere else, and goes with the page. */
  readonly practice: Readonly<Record<string, AnswerForm>>
  readonly practise: (round: RoundId, form: AnswerForm | null) => void
  readonly receipts: KeptReceipts
}

const MemoryContext = createContext<Memory | null>(null)

/**
 * Keeps unsent answers while somebody reads the board and comes back: stands round the whole meeting page. Drafts are
 * in memory only, receipts (which tell nothing) in this tab's session storage.
 */
export function ScoringMemory({ children }: { readonly children: ReactNode }) {
  const carry = use(CarryContext)
  const [drafts, dispatch] = useReducer(stepOf, {}, () => carriedDrafts(carry))
  useEffect(() => carry?.onHandOver(CARRIED, () => heldBack(drafts)), [carry, drafts])
  const [receipts] = useState(() => createKeptReceipts(tabStorage()))
  const [practice, setPractice] = useState<Memory['practice']>({})
  const memory = useMemo(
    () => ({
      drafts,
      receipts,
      step: (key: string, step: DraftStep) => dispatch({ key, step }),
      practice,
      practise: (round: RoundId, form: AnswerForm | null) => setPractice((known) => practised(known, round, form)),
    }),
    [drafts, receipts, practice],
  )
  useWarnBeforeLeaving(() => Object.values(drafts).some(isUnsent))
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

function practised(known: Memory['practice'], round: RoundId, form: AnswerForm | null): Memory['practice'] {
  const others = Object.entries(known).filter(([key]) => key !== round)
  return Object.fromEntries(form ? [...others, [round, form]] : others)
}

const CARRIED = 'answers'

/** What was being written here when the device was handed on. [P12] */
function carriedDrafts(carry: Carry | null): Drafts {
  return Object.assign({}, ...(carry?.recall<Drafts>(CARRIED) ?? []))
}

/** What is not with the server yet. An answer that was on its way may be sent again as it was. */
function heldBack(drafts: Drafts): Drafts | undefined {
  const unsent = Object.entries(drafts).filter(([, draft]) => isUnsent(draft))
  if (unsent.length === 0) return undefined
  return Object.fromEntries(
    unsent.map(([key, draft]) => [key, draft.state === 'sending' ? { ...draft, state: 'offline' } : draft]),
  )
}

function stepOf(drafts: Drafts, { key, step }: { key: string; step: DraftStep }): Drafts {
  const before = drafts[key] ?? EMPTY_DRAFT
  const after = stepDraft(before, step)
  return after === before ? drafts : { ...drafts, [key]: after }
}

function tabStorage(): Storage | null {
  try {
    return isBorrowed() ? null : globalThis.sessionStorage
  } catch {
    // Browsers with storage switched off throw on the mere look; receipts are then kept in memory alone.
    return null
  }
}
