import type { Group } from './group-by-place.ts'

/** Which sentence says how far apart the answers are. There is no middle in it, so none can be shown. [R7] */
export type Range =
  | { readonly kind: 'none' }
  | { readonly kind: 'one' | 'same'; readonly place: number }
  | { readonly kind: 'run'; readonly from: number; readonly to: number }

/** Takes the used places in the order they stand on the line and gives the two ends, the left one first. */
export function rangeInWords(groups: readonly Group[]): Range {
  const first = groups[0]
  const last = groups.at(-1)
  if (!first || !last) return { kind: 'none' }
  if (first.place !== last.place) return { kind: 'run', from: first.place, to: last.place }
  return { kind: first.people.length === 1 ? 'one' : 'same', place: first.place }
}
