import type { Box } from '@evenhand/shared/domain/grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import type { CardFields } from '@evenhand/shared/grid-doc/edit-grid'
import type { HandBackReason } from '../session/handed-back.ts'

/** What a card's form asks beside the words. */
export type CardDetails = Pick<
  CardFields,
  'tag' | 'subTag' | 'children' | 'source' | 'measure' | 'basedOn' | 'test' | 'rival' | 'lang' | 'onBehalfOf'
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
  /** As long as nobody has said: the language that its author reads in. */
  lang: null,
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
  const { all, find, without, become, subscribe } = createPile()
  const sent = new Map<CardId, Draft>()
  const forms = createForms()
  /** Nothing stands in the form that was open there before, so nothing is kept of it. */
  function begin({ id, box }: Draft): readonly Draft[] {
    const before = forms.open(box, id)
    return before !== id && isEmpty(find(before)) ? without(before) : [...all()]
  }
  function end(id: string): readonly Draft[] {
    forms.shut(id)
    return without(id)
  }

  return {
    all,
    openIn: (box) => find(forms.in(box)),
    open(box, words = '') {
      const draft: Draft = { id: crypto.randomUUID(), box, words, details: NO_DETAILS, answers: null, refused: null }
      become([...begin(draft), draft])
      return draft.id
    },
    edit(id) {
      const draft = find(id)
      if (draft) become(begin(draft))
    },
    rest(id) {
      const others = end(id)
      become(isEmpty(find(id)) ? others : [...all()])
    },
    change: (id, change) => become(all().map((draft) => (draft.id === id ? { ...draft, ...change } : draft))),
    close: (id) => become(end(id)),
    posted(id, card) {
      const draft = find(id)
      if (draft) sent.set(card, draft)
      become(end(id))
    },
    takeBack(card, reason) {
      const draft = sent.get(card)
      sent.delete(card)
      if (draft) become([...all(), { ...draft, refused: reason }])
      return draft !== undefined
    },
    settled: () => sent.clear(),
    add: (found) => become([...all(), ...found.filter(({ id }) => find(id) === null)]),
    unfinished: () => all().some((draft) => !isEmpty(draft)),
    subscribe,
  }
}

/** The drafts that there are, and who wants to know of them. */
function createPile() {
  const listeners = new Set<() => void>()
  let drafts: readonly Draft[] = []
  return {
    all: () => drafts,
    find: (id: string | null) => drafts.find((draft) => draft.id === id) ?? null,
    without: (id: string | null): readonly Draft[] => drafts.filter((draft) => draft.id !== id),
    become(next: readonly Draft[]) {
      drafts = next
      for (const listener of listeners) listener()
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Which draft's form is open in which box. */
function createForms() {
  const open = new Map<Box, string>()
  return {
    in: (box: Box) => open.get(box) ?? null,
    /** Gives the one that was open there before. */
    open(box: Box, id: string): string | null {
      const before = open.get(box) ?? null
      open.set(box, id)
      return before
    },
    shut(id: string) {
      for (const [box, form] of open) if (form === id) open.delete(box)
    },
  }
}

function isEmpty(draft: Draft | null): boolean {
  return draft === null || draft.words.trim() === ''
}
