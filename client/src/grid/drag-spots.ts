import type { Box } from '@evenhand/shared/domain/grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import type { KeyboardEvent, PointerEvent } from 'react'

/** What the drag library does with a press on a card's handle. */
export interface Presses {
  readonly onPointerDown?: (event: PointerEvent) => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/**
 * Where the cards, their handles and the ends of boxes are on the screen, for a drag library that comes later: a board can
 * be read before it is here, and once it is, no card has to be drawn again for it. [U9, U10]
 */
export interface DragSpots {
  /** Of the element that explains how cards are moved. */
  readonly explained: string
  /** Where something can be put; null when it is gone. */
  readonly place: (id: string, node: HTMLElement | null) => void
  readonly handle: (card: CardId, node: HTMLElement | null) => void
  readonly places: ReadonlyMap<string, HTMLElement>
  /** Which place an element is. */
  readonly idOf: ReadonlyMap<Element, string>
  readonly handles: ReadonlyMap<CardId, HTMLElement>
  readonly presses: Map<CardId, Presses>
  /** The card in the hand, the place it is over, and the card whose handle somebody is at. */
  readonly now: () => DragNow
  readonly tell: (patch: Partial<DragNow>) => void
  readonly subscribe: (changed: () => void) => () => void
}

interface DragNow {
  readonly near: CardId | null
  readonly held: CardId | null
  readonly over: string | null
}

export function createDragSpots(explained: string): DragSpots {
  const places = new Map<string, HTMLElement>()
  const handles = new Map<CardId, HTMLElement>()
  const listeners = new Set<() => void>()
  let now: DragNow = { near: null, held: null, over: null }
  const idOf = new Map<Element, string>()
  return {
    explained,
    place(id, node) {
      const before = places.get(id)
      if (before) idOf.delete(before)
      keep(places, id, node)
      if (node) idOf.set(node, id)
    },
    handle: (card, node) => keep(handles, card, node),
    places,
    idOf,
    handles,
    presses: new Map(),
    now: () => now,
    tell(patch) {
      now = { ...now, ...patch }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function keep<Id>(kept: Map<Id, HTMLElement>, id: Id, node: HTMLElement | null) {
  if (node) kept.set(id, node)
  else kept.delete(id)
}

/** What the place before a card is called among the spots. */
export function placeBefore(card: CardId): string {
  return `before:${card}`
}

const END = 'end:'

export function placeAtEnd(box: Box): string {
  return END + box
}

/** The box at whose end a place is; null for the place before a card. */
export function endOf(place: string): Box | null {
  return place.startsWith(END) ? place.slice(END.length) : null
}
