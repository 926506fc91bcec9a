import type { Box, Card } from '@evenhand/shared/domain/grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import { orderBetween } from '@evenhand/shared/domain/card-order'
import type { BoxPlan } from '@evenhand/shared/domain/template'
import { inOrder, laneOf } from './lanes.ts'

/** Where a card is put down: before another card, or at the end of a box. */
export interface Landing {
  readonly box: Box
  readonly before: CardId | null
}

/** The box and order key that put `moved` there; null when it would not move. */
export function planDrop(cards: readonly Card[], moved: Card, landing: Landing): { box: Box; order: string } | null {
  if (landing.before === moved.id) return null
  const others = inOrder(cards.filter((card) => card.box === landing.box && card.id !== moved.id))
  const at = landing.before === null ? others.length : others.findIndex((card) => card.id === landing.before)
  const place = at < 0 ? others.length : at
  if (landing.box === moved.box && standsAt(cards, moved) === place) return null
  return { box: landing.box, order: keyAt(others, place) }
}

/** One place up or down among the cards it is shown with; null at the edge. */
export function planStep(
  cards: readonly Card[],
  moved: Card,
  { way, box }: { readonly way: 'up' | 'down'; readonly box: BoxPlan },
): { box: Box; order: string } | null {
  const lane = inOrder(cards.filter((card) => card.box === moved.box && laneOf(card, box) === laneOf(moved, box)))
  const at = lane.findIndex((card) => card.id === moved.id)
  const beyond = lane[way === 'up' ? at - 1 : at + 1]
  if (!beyond) return null
  const others = inOrder(cards.filter((card) => card.box === moved.box && card.id !== moved.id))
  const place = others.findIndex((card) => card.id === beyond.id) + (way === 'up' ? 0 : 1)
  return { box: moved.box, order: keyAt(others, place) }
}

/** A key for a card that comes new to the end of a box. */
export function orderAtEnd(cards: readonly Card[], box: Box): string {
  const others = inOrder(cards.filter((card) => card.box === box))
  return keyAt(others, others.length)
}

function standsAt(cards: readonly Card[], moved: Card): number {
  return inOrder(cards.filter((card) => card.box === moved.box)).findIndex((card) => card.id === moved.id)
}

function keyAt(others: readonly Card[], place: number): string {
  const below = others[place - 1]?.order ?? null
  // Two people may have made the same key at once; between equal keys there is no room, so the next larger one counts.
  const above = others.slice(place).find((card) => below === null || card.order > below)?.order ?? null
  return orderBetween(below, above)
}
