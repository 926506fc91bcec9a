import type { Scale } from '@evenhand/shared/domain/scale'
import { placeOnLine } from './place-on-line.ts'

export interface ToDraw {
  readonly key: string
  readonly name: string
  readonly place: number
}

export interface Dot extends ToDraw {
  /** Share of the line from its left end, 0 to 1. */
  readonly at: number
  /** 0 stands on the line, 1 above it, and so on. */
  readonly row: number
  /** Which side of its dot the name stands on: always inwards at the right end. */
  readonly side: 'right' | 'left'
  /** Nobody stands between it and the line, though it is not on it: a stem then leads down. */
  readonly stem: boolean
}

/** In rem: half a dot with its air, where a name begins beside its dot, and one letter, taken rather wide. */
const DOT = 0.55
const NAME = 0.65
const LETTER = 0.49

/**
 * Stacks dots over one line (`width` in rem) so that no name runs into another dot or name: who shares a place stands
 * above, and where a long name reaches the next place, that place's dot moves up instead of the name being cut.
 */
export function layOutDots(people: readonly ToDraw[], direction: Scale['direction'], width: number): readonly Dot[] {
  const taken: { row: number; from: number; to: number }[] = []
  const lowest = new Map<number, number>()
  const leftFirst = people.toSorted((a, b) => placeOnLine(a.place, direction) - placeOnLine(b.place, direction))
  return leftFirst.map(({ key, name, place }) => {
    const at = placeOnLine(place, direction)
    const side = at === 1 ? 'left' : 'right'
    const length = NAME + name.length * LETTER
    const from = at * width - (side === 'left' ? length : DOT)
    const to = at * width + (side === 'left' ? DOT : length)
    const above = lowest.get(place) ?? 0
    let row = above
    while (taken.some((other) => other.row === row && other.from < to && from < other.to)) row += 1
    taken.push({ row, from, to })
    lowest.set(place, row + 1)
    return { key, name, place, at, row, side, stem: row > 0 && above === 0 }
  })
}

/** How many rows the dots take: at least one, so that an empty line has the height of one with a dot. */
export function rowsOf(dots: readonly Dot[]): number {
  return Math.max(0, ...dots.map(({ row }) => row)) + 1
}
