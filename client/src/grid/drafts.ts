import type { Box } from '@evenhand/shared/domain/grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import type { CardFields } from '@evenhand/shared/grid-doc/edit-grid'
import type { HandBackReason } from '../session/handed-back.ts'

/** What a card's form asks beside the words. */
export type CardDetails = Pick<
  CardFields,
  'tag' | 'subTag' | 'children' | 'source' | 'measure' | 'basedOn' | 'test' | 'rival' | 'onBehalfOf'
>

/** A card that nobody else can see yet. */
export interface Draft {
  readonly id: string
  readonly box: Box
  readonly words: string
  readonly details: CardDetails
  /** The card that it is to be linked to once it is posted. */
  readonly answers: CardId | null
  /** Why it is a draft again after it was posted. */
  readonly refused: HandBackReason | null
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
 * Private drafts of one audience, as many a box as somebody likes, written in any stage: no document holds them before they
 * are posted. They outlive a dropped document and, sealed on the device, a reload. [M7] [G4]
 */
export interface Drafts {
  /** In the order in which they were begun; the same array until something in it changes. */
  all(): readonly Draft[]
  /** The draft whose form is open in a box: one at a time. */
  openIn(box: Box): Draft | null
  /** Begins a draft and opens its form; gives its id. */
  open(box: Box, words?: string): string
  /** Opens the form of one that is there. */
  edit(id: string): void
  /** Closes the form and keeps the draft, if anything stands in it. */
  rest(id: string): void
  change(id: string, change: Partial<Omit<Draft, 'id' | 'box'>>): void
  close(id: string): void
  /** It went onto the board as this card, and is no draft unless it comes back. */
  posted(id: string, card: CardId): void
  /** This card was not taken. True: it is a draft again, whole. */
  takeBack(card: CardId, reason: HandBackReason): boolean
  /** Everything that was posted is saved. */
  settled(): void
  /** What this device had kept. */
  add(drafts: readonly Draft[]): void
  /** Somebody has typed into one of them. */
  unfinished(): boolean
  subscribe(listener: () => void): () => void
}

export function createDrafts(): Drafts {
  const listeners = new Set<() => void>()
  const sent = new Map<CardId, Draft>()
  const forms = new Map<Box, string>()
  let drafts: readonly Draft[] = []

  function become(next: readonly Draft[]) {
    drafts = next
    for (const listener of listeners) listener()
  }
  const find = (id: string) => drafts.find((draft) => draft.id === id) ?? null
  const without = (id: string) => drafts.filter((draft) => draft.id !== id)
  function shut(id: string) {
    for (const [box, open] of forms) if (open === id) forms.delete(box)
  }
  function openForm({ id, box }: Draft) {
    // Nothing stands in it, so nothing is kept of it.
    const before = forms.get(box)
    if (before !== undefined && before !== id && isEmpty(find(before))) drafts = without(before)
    forms.set(box, id)
  }

  return {
    all: () => drafts,
    openIn: (box) => find(forms.get(box) ?? ''),
    open(box, words = '') {
      const draft: Draft = { id: crypto.randomUUID(), box, words, details: NO_DETAILS, answers: null, refused: null }
      openForm(draft)
      become([...drafts, draft])
      return draft.id
    },
    edit(id) {
      const draft = find(id)
      if (draft) openForm(draft)
      become([...drafts])
    },
    rest(id) {
      shut(id)
      become(isEmpty(find(id)) ? without(id) : [...drafts])
    },
    change: (id, change) => become(drafts.map((draft) => (draft.id === id ? { ...draft, ...change } : draft))),
    close(id) {
      shut(id)
      become(without(id))
    },
    posted(id, card) {
      const draft = find(id)
      if (draft) sent.set(card, draft)
      shut(id)
      become(without(id))
    },
    takeBack(card, reason) {
      const draft = sent.get(card)
      sent.delete(card)
      if (draft) become([...drafts, { ...draft, refused: reason }])
      return draft !== undefined
    },
    settled: () => sent.clear(),
    add: (found) => become([...drafts, ...found.filter(({ id }) => find(id) === null)]),
    unfinished: () => drafts.some((draft) => !isEmpty(draft)),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function isEmpty(draft: Draft | null): boolean {
  return draft === null || draft.words.trim() === ''
}
