import type { Card } from '@evenhand/shared/domain/grid'
import { boxPlan, type Template } from '@evenhand/shared/domain/template'
import { lanesOf } from './lanes.ts'

/** Where a card stands among those of its box, as they are read: lane after lane. */
export interface Standing {
  /** As it is called in short. */
  readonly box: string
  readonly place: number
  readonly of: number
}

export function whereStands(card: Card, cards: readonly Card[], template: Template): Standing | null {
  const box = boxPlan(template, card.box)
  if (!box) return null
  const read = lanesOf(box, cards).flatMap((lane) => lane.cards)
  return { box: box.short, place: read.findIndex(({ id }) => id === card.id) + 1, of: read.length }
}
