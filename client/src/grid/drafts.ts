import type { Box } from '@evenhand/shared/domain/grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import type { CardFields } from '@evenhand/shared/grid-doc/edit-grid'

/** What a card's form asks beside the words. */
export type CardDetails = Pick<
  CardFields,
  'tag' | 'subTag' | 'children' | 'source' | 'measure' | 'basedOn' | 'test' | 'rival' | 'onBehalfOf'
>

/** A card that nobody else can see yet. */
export interface Draft {
  readonly words: string
  readonly details: CardDetails
  /** The card that it is to be linked to once it is posted. */
  readonly answers: CardId | null
}

export const NO_DETAILS: CardDetails = {
  tag: null,
  subTag: null,
  children: [],
  source: null,
  measure: null,
  basedOn: null,
  test: null,
  rival: null,
  onBehalfOf: null,
}

/**
 * Private drafts, one a box, in the memory of this tab only: no document holds them before they are posted, and they
 * outlive a dropped document, so that a refusal or a fresh seat takes no half-written card with it. [G4]
 */
export interface Drafts {
  /** The same object until something in it changes. */
  all(): ReadonlyMap<Box, Draft>
  /** Opens a draft; words are added below what is there. */
  open(box: Box, words?: string): void
  change(box: Box, change: Partial<Draft>): void
  close(box: Box): void
  /** Somebody has typed into one of them. */
  unfinished(): boolean
  subscribe(listener: () => void): () => void
}

export function createDrafts(): Drafts {
  const listeners = new Set<() => void>()
  let drafts: ReadonlyMap<Box, Draft> = new Map()

  function put(box: Box, draft: Draft | null) {
    const next = new Map(drafts)
    if (draft) next.set(box, draft)
    else next.delete(box)
    drafts = next
    for (const listener of listeners) listener()
  }

  return {
    all: () => drafts,
    open(box, words = '') {
      const draft = drafts.get(box) ?? { words: '', details: NO_DETAILS, answers: null }
      put(box, { ...draft, words: [draft.words, words].filter((part) => part !== '').join('\n') })
    },
    change(box, change) {
      const draft = drafts.get(box)
      if (draft) put(box, { ...draft, ...change })
    },
    close: (box) => put(box, null),
    unfinished: () => [...drafts.values()].some(({ words }) => words.trim() !== ''),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
