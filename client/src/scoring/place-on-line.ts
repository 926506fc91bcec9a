import { placesInOrder, type Scale } from '@evenhand/shared/domain/scale'

/** How far from the left end a place stands: 0 at the left end, 1 at the right. On the grid's scales 10 stands at 0. */
export function placeOnLine(place: number, direction: Scale['direction']): number {
  return placesInOrder(direction).indexOf(place) / 10
}
