import type { CardId, MemberId } from '@evenhand/shared/domain/ids'
import { isRecord } from '@evenhand/shared/grid-doc/check-value'
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { type Cell, createCell } from './cell.ts'
import { RESTORED } from './restored.ts'

/** What somebody else did to a card since this person last looked. `by` null: it cannot be told who. */
export type OthersChange = { readonly kind: 'new' } | { readonly kind: 'moved'; readonly by: MemberId | null }

export interface OthersChanges {
  all(): ReadonlyMap<CardId, OthersChange>
  subscribe(listener: () => void): () => void
  seen(card: CardId): void
  stop(): void
}

export interface OthersChangesOptions {
  readonly doc: Y.Doc
  readonly presence: Awareness
  readonly me: MemberId
  /** Whether what comes now is news: what was there when the board first came is not. */
  readonly isNews: () => boolean
}

const PLACE_FIELDS = ['box', 'order', 'subTag']

/** Remembers new and moved cards of others until they are seen. In memory only, and only of this document. */
export function watchOthersChanges({ doc, presence, me, isNews }: OthersChangesOptions): OthersChanges {
  const cell: Cell<ReadonlyMap<CardId, OthersChange>> = createCell(new Map())
  const cards = doc.getMap('cards')

  function observe(events: readonly Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction) {
    if (transaction.local || transaction.origin === RESTORED || !isNews()) return
    const by = whoDid(transaction, presence)
    if (by === me) return
    const next = new Map(cell.get())
    for (const [card, change] of events.flatMap((event) => changesIn(event, by))) {
      if (change.kind === 'new' ? authorOf(cards, card) !== me : !next.has(card)) next.set(card, change)
    }
    if (next.size !== cell.get().size) cell.set(next)
  }
  cards.observeDeep(observe)

  return {
    all: cell.get,
    subscribe: cell.subscribe,
    seen(card) {
      if (cell.get().has(card)) cell.set(new Map([...cell.get()].filter(([id]) => id !== card)))
    },
    stop() {
      if (!cell.isClosed()) cards.unobserveDeep(observe)
      cell.close()
    },
  }
}

function changesIn(
  { path, keys }: Y.YEvent<Y.AbstractType<unknown>>,
  by: MemberId | null,
): readonly [CardId, OthersChange][] {
  const [card, ...within] = path
  if (card === undefined) return [...keys.keys()].map((id) => [id as CardId, { kind: 'new' }])
  const moved = within.length === 0 && PLACE_FIELDS.some((field) => keys.has(field))
  return moved ? [[String(card) as CardId, { kind: 'moved', by }]] : []
}

/** The server has put its own name to every clientID; after a gap several have written and nobody is named. */
function whoDid({ beforeState, afterState }: Y.Transaction, presence: Awareness): MemberId | null {
  const writers = [...afterState].filter(([client, clock]) => clock > (beforeState.get(client) ?? 0))
  const [only] = writers.length === 1 ? writers : []
  const user: unknown = only && presence.getStates().get(only[0])?.['user']
  return isRecord(user) && typeof user['id'] === 'string' ? (user['id'] as MemberId) : null
}

function authorOf(cards: Y.Map<unknown>, id: CardId): unknown {
  const card = cards.get(id)
  return card instanceof Y.Map ? card.get('author') : null
}
