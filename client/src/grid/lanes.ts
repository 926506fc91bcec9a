import type { Card, SubTag } from '@evenhand/shared/domain/grid'
import type { ChildId } from '@evenhand/shared/domain/ids'
import { boxPlan, type BoxPlan, subTagPlan, type Template } from '@evenhand/shared/domain/template'

/** Cards of one box under one sub-tag; null for those that nobody has sorted. */
export interface Lane {
  readonly subTag: SubTag | null
  readonly cards: readonly Card[]
}

/** Which cards somebody wants to see; every part of it narrows. */
export interface Sift {
  readonly child: ChildId | null
  readonly contested: boolean
  readonly untagged: boolean
  readonly undiscussed: boolean
  readonly mine: boolean
}

export const SHOW_ALL: Sift = { child: null, contested: false, untagged: false, undiscussed: false, mine: false }

/** The sub-tag a card is shown under: one of another box says nothing here. */
export function laneOf(card: Card, box: BoxPlan): SubTag | null {
  return card.box === box.id ? (subTagPlan(box, card.subTag)?.id ?? null) : null
}

/** A box as lanes in their fixed order, unsorted cards last, empty lanes left out. Within a lane by order, then id. */
export function lanesOf(box: BoxPlan, cards: readonly Card[]): readonly Lane[] {
  const mine = inOrder(cards.filter((card) => card.box === box.id))
  return [...box.subTags.map(({ id }) => id), null]
    .map((subTag) => ({ subTag, cards: mine.filter((card) => laneOf(card, box) === subTag) }))
    .filter((lane) => lane.cards.length > 0)
}

export function inOrder(cards: readonly Card[]): readonly Card[] {
  return cards.toSorted((a, b) => compare(a.order, b.order) || compare(a.id, b.id))
}

/** A card about no child in particular is about all of them. */
export function sift(
  cards: readonly Card[],
  { child, contested, untagged, undiscussed, mine }: Sift,
  { me, template }: { readonly me: string; readonly template: Template },
): readonly Card[] {
  return cards.filter(
    (card) =>
      (child === null || card.children.length === 0 || card.children.includes(child)) &&
      (!contested || card.contests.length > 0) &&
      (!untagged || (card.tag === null && boxPlan(template, card.box)?.tagged === true)) &&
      (!undiscussed || (!card.discussed && !card.withdrawn)) &&
      (!mine || card.author === me),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
