import type { KeyboardCoordinateGetter } from '@dnd-kit/core'

type Rect = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/** With an arrow key the card goes to the next place in that direction, not a few pixels on. */
export function arrowTargetAmong(places: () => readonly Rect[]): KeyboardCoordinateGetter {
  return (event, { context: { collisionRect } }) => {
    const way = WAYS[event.code]
    if (!way || !collisionRect) return undefined
    event.preventDefault()
    const next = nearestIn(way, collisionRect, places())
    return next ? { x: next.left, y: next.top } : undefined
  }
}

/** The nearest place that lies that way; what lies straight ahead is nearer than what lies aside. */
export function nearestIn([dx, dy]: readonly [number, number], from: Rect, places: readonly Rect[]): Rect | null {
  let best: { readonly place: Rect; readonly far: number } | null = null
  for (const place of places) {
    const along = (place.left - from.left) * dx + (place.top - from.top) * dy
    const aside = Math.abs((place.left - from.left) * dy) + Math.abs((place.top - from.top) * dx)
    const far = along + 3 * aside
    if (along > 4 && (!best || far < best.far)) best = { place, far }
  }
  return best?.place ?? null
}
