import type { Card } from '@evenhand/shared/domain/grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import { describe, expect, test } from 'vitest'
import { inOrder, lanesOf, sift, SHOW_ALL } from './lanes.ts'
import { orderAtEnd, planDrop, planStep } from './plan-drop.ts'
import { shippedTemplate } from '@evenhand/shared/testing/shipped-template'
import { must } from '@evenhand/shared/lib/must'
import { boxPlan } from '@evenhand/shared/domain/template'
import { aCard } from './sample-cards.ts'

const template = shippedTemplate('four_boxes')
const box = must(boxPlan(template, 'worried'), 'the box')
const first = aCard({ id: 't:1', order: 'a0' })
const second = aCard({ id: 't:2', order: 'a1' })
const third = aCard({ id: 't:3', order: 'a2' })
const good = aCard({ id: 't:4', order: 'a0', box: 'good' })
const cards = [first, second, third, good]

function idsAfter(moved: Card, plan: { box: Card['box']; order: string } | null, box: Card['box'] = 'worried') {
  const now = cards.map((card) => (card.id === moved.id && plan ? { ...card, ...plan } : card))
  return inOrder(now.filter((card) => card.box === box)).map(({ id }) => id)
}

describe('where a card lands', () => {
  test('[D4] dropped before another card it stands right before it', () => {
    const plan = planDrop(cards, third, { box: 'worried', before: first.id })
    expect(idsAfter(third, plan)).toEqual(['t:3', 't:1', 't:2'])
  })

  test('[D4] dropped on the end of another box it comes last there', () => {
    const plan = planDrop(cards, first, { box: 'good', before: null })
    expect(idsAfter(first, plan, 'good')).toEqual(['t:4', 't:1'])
  })

  test('[D4] put down where it was, nothing is written', () => {
    expect(planDrop(cards, second, { box: 'worried', before: second.id })).toBeNull()
    expect(planDrop(cards, second, { box: 'worried', before: third.id })).toBeNull()
    expect(planDrop(cards, third, { box: 'worried', before: null })).toBeNull()
  })

  test('[D4] a card that was withdrawn from the reader meanwhile leaves the end as the place', () => {
    const plan = planDrop(cards, first, { box: 'worried', before: 't:gone' as CardId })
    expect(idsAfter(first, plan)).toEqual(['t:2', 't:3', 't:1'])
  })

  test('[D4] up and down pass one card of the lane, and stop at its edges', () => {
    expect(idsAfter(third, planStep(cards, third, { way: 'up', box }))).toEqual(['t:1', 't:3', 't:2'])
    expect(idsAfter(first, planStep(cards, first, { way: 'down', box }))).toEqual(['t:2', 't:1', 't:3'])
    expect(planStep(cards, first, { way: 'up', box })).toBeNull()
    expect(planStep(cards, third, { way: 'down', box })).toBeNull()
  })

  test('[D4] two cards that were given one key at the same moment do not stop a third', () => {
    const twins = [first, { ...second, order: 'a0' }, third]
    const plan = planDrop(twins, third, { box: 'worried', before: second.id })
    expect(plan?.order && plan.order > 'a0').toBe(true)
  })

  test('[D4] a new card comes to the end of its box', () => {
    expect(orderAtEnd(cards, 'worried') > third.order).toBe(true)
    expect(orderAtEnd([], 'needs')).not.toBe('')
  })
})

describe('lanes', () => {
  test('[D4] harm before risk, what nobody sorted last, and a sub-tag of another box counts as unsorted', () => {
    const lanes = lanesOf(box, [
      aCard({ id: 'a', subTag: 'risk' }),
      aCard({ id: 'b', subTag: 'harm' }),
      aCard({ id: 'c', subTag: 'strength' }),
    ])
    expect(lanes.map((lane) => [lane.subTag, lane.cards.map(({ id }) => id)])).toEqual([
      ['harm', ['b']],
      ['risk', ['a']],
      [null, ['c']],
    ])
  })

  test('[R7] looking at one child leaves the cards about every child in place', () => {
    const about = aCard({ id: 'pip', children: ['pip' as never] })
    const other = aCard({ id: 'wren', children: ['wren' as never] })
    const seen = sift([about, other, first], { ...SHOW_ALL, child: 'pip' as never }, { me: 'dana', template })
    expect(seen.map(({ id }) => id)).toEqual(['pip', 't:1'])
  })
})
