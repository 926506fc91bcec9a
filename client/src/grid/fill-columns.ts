import type { Card, SubTag } from '@evenhand/shared/domain/grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import { cardHeight, HEAD_HEIGHT } from './card-height.ts'
import type { Lane } from './lanes.ts'

/** The cards of one lane that stand in one column. `more`: the lane began in a column before. */
export interface LanePart {
  readonly subTag: SubTag | null
  readonly cards: readonly Card[]
  readonly more: boolean
}

export interface Filled {
  readonly columns: readonly (readonly LanePart[])[]
  /** Which column each card has, and where it stood when it got it. */
  readonly seats: ReadonlyMap<CardId, { readonly column: number; readonly stood: string }>
}

/** A lane is not cut in two for the sake of fewer pixels than these. */
const FULL = 360

/** Lays lanes out in columns, in order, as even as they get without cutting lanes for little. */
export function fillColumns(lanes: readonly Lane[], count: number): Filled {
  const cards = lanes.flatMap((lane, at) => lane.cards.map((card) => ({ card, lane: at })))
  const starts = evenStarts(cards, count)
  const columnOf = cards.map((_, at) => starts.filter((start) => start <= at).length - 1)
  return seat(lanes, count, new Map(cards.map(({ card }, at) => [card.id, columnOf[at] ?? 0])))
}

/**
 * The same after something has changed: no card goes to another column because of somebody else's. What is new or was
 * moved comes to its neighbours; a full column goes on in the next one while that is free. [U4]
 */
export function refillColumns(lanes: readonly Lane[], count: number, before: Filled): Filled {
  const columns = new Map<CardId, number>()
  for (const lane of lanes)
    for (const card of lane.cards) {
      const known = before.seats.get(card.id)
      if (known && known.stood === placeOf(card, lane) && known.column < count) columns.set(card.id, known.column)
    }
  let least = 0
  const all = lanes.flatMap((lane) => lane.cards.map((card) => ({ card, lane })))
  const nextKnown = knownAfter(all, columns)
  all.forEach(({ card, lane }, at) => {
    const own = columns.get(card.id)
    const next = nextKnown[at] ?? null
    const inLane = next?.lane === lane
    const most = next === null ? count - 1 : (columns.get(next.card.id) ?? count - 1)
    const column = own ?? (inLane ? most : Math.min(most, roomFrom(least, most, all, columns)))
    columns.set(card.id, Math.max(least, column))
    least = Math.max(least, column)
  })
  return seat(lanes, count, columns)
}

interface Placed {
  readonly card: Card
  readonly lane: Lane
}

/** For each card the next one after it that has a column already. The nearest of its own lane comes before any other. */
function knownAfter(all: readonly Placed[], columns: ReadonlyMap<CardId, number>): readonly (Placed | null)[] {
  const after: (Placed | null)[] = []
  let next: Placed | null = null
  for (let at = all.length - 1; at >= 0; at -= 1) {
    after[at] = next
    const here = all[at]
    if (here && columns.has(here.card.id)) next = here
  }
  return after
}

/** The column at hand, or the next one when that is full and the next is free. */
function roomFrom(
  column: number,
  most: number,
  all: readonly { readonly card: Card }[],
  columns: ReadonlyMap<CardId, number>,
): number {
  const here = all.filter(({ card }) => columns.get(card.id) === column)
  const height = here.reduce((sum, { card }) => sum + cardHeight(card), HEAD_HEIGHT)
  const nextIsFree = column < most && !all.some(({ card }) => columns.get(card.id) === column + 1)
  return height > FULL && nextIsFree ? column + 1 : column
}

function seat(lanes: readonly Lane[], count: number, columnOf: ReadonlyMap<CardId, number>): Filled {
  const at = (card: Card) => columnOf.get(card.id) ?? 0
  const columns = Array.from({ length: count }, (_, column) =>
    lanes.flatMap(({ subTag, cards }): readonly LanePart[] => {
      const here = cards.filter((card) => at(card) === column)
      const first = cards[0]
      return here.length === 0 ? [] : [{ subTag, cards: here, more: first !== undefined && at(first) < column }]
    }),
  )
  const seats = lanes.flatMap((lane) =>
    lane.cards.map((card) => [card.id, { column: at(card), stood: placeOf(card, lane) }] as const),
  )
  return { columns, seats: new Map(seats) }
}

function placeOf({ order }: Card, { subTag }: Lane): string {
  return `${subTag ?? ''} ${order}`
}

interface Cut {
  readonly tallest: number
  readonly squares: number
  readonly starts: readonly number[]
}

/** Where each column starts so that the tallest is as low as can be; among equals the most even. */
function evenStarts(
  cards: readonly { readonly card: Card; readonly lane: number }[],
  count: number,
): readonly number[] {
  const heights = cards.map(({ card }) => cardHeight(card))
  const isCut = (at: number) => at > 0 && cards[at]?.lane === cards[at - 1]?.lane
  // best[end]: the best way to put the first `end` cards into the columns so far.
  let best: readonly (Cut | null)[] = [{ tallest: 0, squares: 0, starts: [] }, ...cards.map(() => null)]
  for (let column = 0; column < count; column += 1) {
    best = best.map((_, end) => {
      let choice: Cut | null = null
      let height = 0
      for (let start = end; start >= 0; start -= 1) {
        if (start < end) {
          const opens = start === end - 1 || cards[start]?.lane !== cards[start + 1]?.lane
          height += (heights[start] ?? 0) + (opens ? HEAD_HEIGHT : 0)
        }
        const rest = best[start]
        if (!rest) continue
        // A lane that is cut costs as much as half a card, so that lanes stay whole where it does not matter.
        const cost = height + (start < end && isCut(start) ? 40 : 0)
        choice = better(choice, {
          tallest: Math.max(rest.tallest, cost, FULL),
          squares: rest.squares + cost * cost,
          starts: [...rest.starts, start],
        })
      }
      return choice
    })
  }
  return best.at(-1)?.starts ?? []
}

function better(one: Cut | null, other: Cut): Cut {
  if (!one || other.tallest < one.tallest) return other
  return other.tallest === one.tallest && other.squares < one.squares ? other : one
}
