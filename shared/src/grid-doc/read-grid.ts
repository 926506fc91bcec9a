import type * as Y from 'yjs'
import type { Card, Words } from '../domain/grid.ts'
import type { CardId, ChildId } from '../domain/ids.ts'
import { isRecord } from './check-value.ts'
import { impactText } from './edit-grid.ts'
import { cardIds, composeCard, inOrder, NO_REMARKS, remarksOn } from './read-card.ts'
import { wordsOf } from './words.ts'

export { readCard, readCards } from './read-card.ts'
export { plainWords, wordsOf } from './words.ts'

/**
 * A grid that is being written, for drawing. Everything handed out is the same object until something in it changed,
 * so that a keystroke in one card draws one card again.
 */
export interface GridReader {
  cards(): readonly Card[]
  card(id: CardId): Card | null
  impact(child: ChildId): Words
  /** Called once after each transaction that changed something here. Gives how to stop. */
  subscribe(listener: () => void): () => void
  watchCard(id: CardId, listener: () => void): () => void
  destroy(): void
}

/** Reads this document until destroyed. Knows nothing of who may write. */
export function createGridReader(doc: Y.Doc): GridReader {
  const cards = new Map<CardId, Card | null>()
  const impacts = new Map<ChildId, Words | null>()
  const everyone = new Set<() => void>()
  const watchers = new Map<CardId, Set<() => void>>()
  const stops: (() => void)[] = []
  const stale = new Set<CardId>()
  let inOrderNow: readonly Card[] | null = null
  let remarks: ReturnType<typeof remarksOn> | null = null
  let changed = false

  const touch = (id: unknown) => {
    const card = id as CardId
    cards.delete(card)
    stale.add(card)
    inOrderNow = null
    changed = true
  }
  const forget = (child: ChildId) => {
    impacts.set(child, null)
    changed = true
  }
  const tell = () => {
    if (!changed) return
    const told = [...everyone, ...[...stale].flatMap((id) => [...(watchers.get(id) ?? [])])]
    changed = false
    stale.clear()
    for (const listener of told) listener()
  }

  stops.push(
    watchKeys(doc.getMap('cards'), touch),
    watchKeys(doc.getMap('withdrawals'), touch),
    ...(['contests', 'questions'] as const).map((root) =>
      watchKeys(doc.getMap(root), (_, values) => {
        remarks = null
        for (const value of values) if (isRecord(value)) touch(value.card)
      }),
    ),
  )
  doc.on('afterTransaction', tell)
  stops.push(() => doc.off('afterTransaction', tell))

  const card = (id: CardId): Card | null => {
    const known = cards.get(id)
    if (known !== undefined) return known
    remarks ??= remarksOn(doc)
    const read = composeCard(doc, id, remarks.get(id) ?? NO_REMARKS)
    cards.set(id, read)
    return read
  }

  return {
    card,
    cards() {
      inOrderNow ??= inOrder(cardIds(doc).map(card))
      return inOrderNow
    },
    impact(child) {
      const known = impacts.get(child)
      if (known) return known
      const text = impactText(doc, child)
      if (known === undefined) stops.push(watchText(text, () => forget(child)))
      const read = wordsOf(text)
      impacts.set(child, read)
      return read
    },
    subscribe: (listener) => join(everyone, listener),
    watchCard(id, listener) {
      const set = watchers.get(id) ?? new Set()
      watchers.set(id, set)
      return join(set, listener)
    },
    destroy() {
      for (const stop of stops.splice(0)) stop()
    },
  }
}

function join(set: Set<() => void>, listener: () => void): () => void {
  // Wrapped, so that the same function may listen twice and stop once.
  const own = () => listener()
  set.add(own)
  return () => {
    set.delete(own)
  }
}

/** Says which keys of a map changed, at any depth, and their values before and after. */
function watchKeys(map: Y.Map<unknown>, seen: (key: string, values: readonly unknown[]) => void): () => void {
  const observe = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]) => {
    for (const event of events) {
      const [inside] = event.path
      if (inside !== undefined) seen(String(inside), [])
      else for (const [key, { oldValue }] of event.keys) seen(key, [oldValue, map.get(key)])
    }
  }
  map.observeDeep(observe)
  return () => map.unobserveDeep(observe)
}

function watchText(text: Y.XmlFragment, seen: () => void): () => void {
  const observe = () => seen()
  text.observeDeep(observe)
  return () => text.unobserveDeep(observe)
}
