import type * as Y from 'yjs'
import type { CardLink, Citation } from '../domain/card-link.ts'
import type { Card, Words } from '../domain/grid.ts'
import type { CardId, ChildId } from '../domain/ids.ts'
import { isRecord } from './check-value.ts'
import { impactText } from './edit-grid.ts'
import { cardIds, composeCard, inOrder, NO_REMARKS, remarksOn } from './read-card.ts'
import { readCitations, readLinks } from './read-links.ts'
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
  /** Every line between things of this board. */
  links(): readonly CardLink[]
  /** Every card that stands under an impact statement. */
  citations(): readonly Citation[]
  /** Called once after each transaction that changed something here. Gives how to stop. */
  subscribe(listener: () => void): () => void
  watchCard(id: CardId, listener: () => void): () => void
  /** Called only when `links` gives something else; each card of a board asks. */
  watchLinks(listener: () => void): () => void
  destroy(): void
}

/** Reads this document until destroyed. Knows nothing of who may write. */
export function createGridReader(doc: Y.Doc): GridReader {
  const watchers = createWatchers()
  const cards = createCardCache(doc, watchers.changed)
  const impacts = new Map<ChildId, Words | null>()
  const links = remember(
    doc.getMap('links'),
    () => readLinks(doc),
    () => watchers.changed(LINKS),
  )
  const citations = remember(
    doc.getMap('citations'),
    () => readCitations(doc),
    () => watchers.changed(null),
  )
  const stops = [...cards.stops, links.stop, citations.stop]

  const forget = (child: ChildId) => {
    impacts.set(child, null)
    watchers.changed(null)
  }
  doc.on('afterTransaction', watchers.tell)
  stops.push(() => doc.off('afterTransaction', watchers.tell))

  return {
    card: cards.card,
    cards: cards.cards,
    links: links.read,
    citations: citations.read,
    impact(child) {
      const known = impacts.get(child)
      if (known) return known
      const text = impactText(doc, child)
      if (known === undefined) stops.push(watchText(text, () => forget(child)))
      const read = wordsOf(text)
      impacts.set(child, read)
      return read
    },
    subscribe: watchers.subscribe,
    watchCard: watchers.watch,
    watchLinks: (listener) => watchers.watch(LINKS, listener),
    destroy() {
      for (const stop of stops.splice(0)) stop()
    },
  }
}

/** Among those who want to know of one thing only. */
const LINKS = 'links'
type Watched = CardId | typeof LINKS

/** Who wants to know, and of what: told once after each transaction. */
function createWatchers() {
  const everyone = new Set<() => void>()
  const ofOne = new Map<Watched, Set<() => void>>()
  const stale = new Set<Watched>()
  let anything = false
  return {
    /** Null: something that nobody watches by itself. */
    changed(what: Watched | null) {
      if (what !== null) stale.add(what)
      anything = true
    },
    tell() {
      if (!anything) return
      const told = [...everyone, ...[...stale].flatMap((what) => [...(ofOne.get(what) ?? [])])]
      anything = false
      stale.clear()
      for (const listener of told) listener()
    },
    subscribe: (listener: () => void) => join(everyone, listener),
    watch(what: Watched, listener: () => void) {
      const set = ofOne.get(what) ?? new Set()
      ofOne.set(what, set)
      return join(set, listener)
    },
  }
}

/** Cards as they were last read, thrown away one by one when something of them changes. */
function createCardCache(doc: Y.Doc, changed: (id: CardId) => void) {
  const known = new Map<CardId, Card | null>()
  let inOrderNow: readonly Card[] | null = null
  let remarks: ReturnType<typeof remarksOn> | null = null

  const touch = (id: unknown) => {
    const card = id as CardId
    known.delete(card)
    inOrderNow = null
    changed(card)
  }
  const touchSubject = (_: string, values: readonly unknown[]) => {
    remarks = null
    for (const value of values) if (isRecord(value)) touch(value.card)
  }
  const card = (id: CardId): Card | null => {
    const before = known.get(id)
    if (before !== undefined) return before
    remarks ??= remarksOn(doc)
    const read = composeCard(doc, id, remarks.get(id) ?? NO_REMARKS)
    known.set(id, read)
    return read
  }
  return {
    card,
    cards() {
      inOrderNow ??= inOrder(cardIds(doc).map(card))
      return inOrderNow
    },
    stops: [
      watchKeys(doc.getMap('cards'), touch),
      watchKeys(doc.getMap('withdrawals'), touch),
      watchKeys(doc.getMap('wording'), touch),
      watchKeys(doc.getMap('discussed'), touch),
      watchKeys(doc.getMap('contests'), touchSubject),
      watchKeys(doc.getMap('questions'), touchSubject),
      watchKeys(doc.getMap('confirmations'), touchSubject),
    ],
  }
}

/** What is read from a whole root, read again only after something in it has changed. */
function remember<Read>(map: Y.Map<unknown>, read: () => Read, changed: () => void) {
  let known: { readonly value: Read } | null = null
  const stop = watchKeys(map, () => {
    known = null
    changed()
  })
  return {
    read(): Read {
      known ??= { value: read() }
      return known.value
    },
    stop,
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
