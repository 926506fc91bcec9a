import type { Card, SubTag } from '@evenhand/shared/domain/grid'
import { describe, expect, test } from 'vitest'
import { type Filled, fillColumns, refillColumns } from './fill-columns.ts'
import { shippedTemplate } from '@evenhand/shared/testing/shipped-template'
import { must } from '@evenhand/shared/lib/must'
import { boxPlan } from '@evenhand/shared/domain/template'
import { lanesOf } from './lanes.ts'
import { aCard } from './sample-cards.ts'

const words = [{ kind: 'paragraph' as const, lines: ['Wren has missed two of three health checks and her review.'] }]

/** Cards of one lane, named by it and numbered in their order. */
function some(subTag: SubTag, count: number): readonly Card[] {
  return Array.from({ length: count }, (_, at) =>
    aCard({ id: `${subTag}${at}`, subTag, order: `a${String.fromCharCode(97 + at)}`, words }),
  )
}
const box = must(boxPlan(shippedTemplate('four_boxes'), 'worried'), 'the box')
const lanes = (...cards: readonly (readonly Card[])[]) => lanesOf(box, cards.flat())
const drawn = ({ columns }: Filled) =>
  columns.map((parts) => parts.map(({ subTag, cards, more }) => `${subTag}${more ? ' more' : ''} ${cards.length}`))
const columnOf = (filled: Filled, id: string) => filled.seats.get(aCard({ id }).id)?.column

describe('lanes fill columns', () => {
  test('[D3] a few lanes stand beside each other, whole', () => {
    expect(drawn(fillColumns(lanes(some('harm', 3), some('risk', 2), some('unknown', 1)), 3))).toEqual([
      ['harm 3'],
      ['risk 2'],
      ['unknown 1'],
    ])
  })

  test('[D3] a long lane goes on in the next column, and no column stays empty', () => {
    expect(drawn(fillColumns(lanes(some('harm', 9), some('risk', 2), some('unknown', 1)), 3))).toEqual([
      ['harm 5'],
      ['harm more 4'],
      ['risk 2', 'unknown 1'],
    ])
  })

  test('[D3] the order through the columns is the order of the lanes', () => {
    const cards = [some('harm', 7), some('risk', 3), some('complicating', 2), some('unknown', 4)]
    const { columns } = fillColumns(lanes(...cards), 3)
    expect(columns.flat().flatMap((part) => part.cards.map(({ id }) => id))).toEqual(cards.flat().map(({ id }) => id))
  })
})

describe('while others work on the board', () => {
  const before = fillColumns(lanes(some('harm', 9), some('risk', 2)), 3)

  test('[U4] a new card sends no other into another column', () => {
    const after = refillColumns(lanes(some('harm', 12), some('risk', 5), some('unknown', 3)), 3, before)
    for (const [id, { column }] of before.seats) expect(columnOf(after, id)).toBe(column)
    expect(columnOf(after, 'harm11')).toBe(columnOf(before, 'harm8'))
    expect(columnOf(after, 'unknown2')).toBe(2)
  })

  test('[U4] a card that was moved up goes to its new neighbours and takes nobody along', () => {
    const harm = some('harm', 9)
    const moved = harm.map((card, at) => (at === 8 ? { ...card, order: 'aA' } : card))
    const after = refillColumns(lanes(moved, some('risk', 2)), 3, before)
    expect(columnOf(after, 'harm8')).toBe(0)
    for (const [id, { column }] of before.seats) if (id !== 'harm8') expect(columnOf(after, id)).toBe(column)
  })

  test('[U4] cards that come one by one go on in a free column once the first is full', () => {
    let filled = fillColumns([], 3)
    for (let count = 1; count <= 9; count += 1) filled = refillColumns(lanes(some('harm', count)), 3, filled)
    expect(new Set([...filled.seats.values()].map(({ column }) => column))).toEqual(new Set([0, 1]))
    expect(columnOf(filled, 'harm0')).toBe(0)
  })
})
