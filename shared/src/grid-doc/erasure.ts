import type { Id } from './decode-struct.ts'
import type { DecodedUpdate, Range } from './decode-update.ts'

/** Whether an update erases the thing with this id. */
export function erases({ deletes }: DecodedUpdate, { client, clock }: Id): boolean {
  return overlap(deletes.get(client) ?? [], clock, clock + 1) > 0
}

/** How much of `clock` to `end` an update erases. Ranges are in order and do not overlap, so it can search. */
export function erasedOf({ deletes }: DecodedUpdate, client: number, clock: number, end: number): number {
  return overlap(deletes.get(client) ?? [], clock, end)
}

function overlap(ranges: readonly Range[], clock: number, end: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    const range = ranges[middle]
    if (range && range.clock + range.length <= clock) low = middle + 1
    else high = middle
  }
  let erased = 0
  for (let index = low; index < ranges.length; index++) {
    const range = ranges[index]
    if (!range || range.clock >= end) break
    erased += Math.min(end, range.clock + range.length) - Math.max(clock, range.clock)
  }
  return erased
}
