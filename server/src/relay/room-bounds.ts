import type { ChildId } from '@evenhand/shared/domain/ids'
import { impactRoot, isItemRoot, isValueRoot } from '@evenhand/shared/grid-doc/schema'
import type { PresenceBounds } from './read-presence.ts'
import type { RoomGrid } from './room-grid.ts'

/** What presence in this room may point at. Somebody who drags a card is about to write, so that wakes a sleeping room. */
export function boundsOf(grid: RoomGrid, children: () => readonly { readonly id: ChildId }[]): PresenceBounds {
  return {
    isRoot: (name) => isItemRoot(name) || isValueRoot(name) || children().some(({ id }) => impactRoot(id) === name),
    isCard: (id) => grid.live().doc.getMap('cards').has(id),
  }
}
