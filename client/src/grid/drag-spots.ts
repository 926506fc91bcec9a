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
  readonly handles: ReadonlyMap<CardId, HTMLElement>
  readonly presses: Map<CardId, Presses>
  /** Grows with every spot that comes or goes. */
  readonly version: () => number
  /** The card in the hand, and the place it is over. */
  readonly now: () => DragNow
  readonly tell: (patch: Partial<DragNow>) => void
  readonly subscribe: (changed: () => void) => () => void
}

interface DragNow {
  readonly held: CardId | null
  readonly over: string | null
}

export function createDragSpots(explained: string): DragSpots {
  const places = new Map<string, HTMLElement>()
  const handles = new Map<CardId, HTMLElement>()
  const listeners = new Set<() => void>()
  let version = 0
  let now: DragNow = { held: null, over: null }
  const changed = () => {
    for (const listener of listeners) listener()
  }
  const keep = <Id>(kept: Map<Id, HTMLElement>) =>
    function keepNode(id: Id, node: HTMLElement | null) {
      if (node) kept.set(id, node)
      else kept.delete(id)
      version += 1
      changed()
    }
  return {
    explained,
    place: keep(places),
    handle: keep(handles),
    places,
    handles,
    presses: new Map(),
    version: () => version,
    now: () => now,
    tell(patch) {
      now = { ...now, ...patch }
      changed()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
