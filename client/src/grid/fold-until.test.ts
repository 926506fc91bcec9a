import { forOccasion } from '@evenhand/shared/domain/template'
import { SHIPPED_IDS, shippedTemplate } from '@evenhand/shared/testing/shipped-template'
import { describe, expect, test } from 'vitest'
import { foldUntil } from './fold-until.ts'

const template = forOccasion(shippedTemplate('four_boxes'), 'first')
const at = (id: string) => template.stages.findIndex((stage) => stage.id === id)
const foldedAt = (stage: number) =>
  template.boxes.map(({ id }) => id).filter((box) => foldUntil(template, stage, box) !== null)

describe('boxes that the meeting has not come to', () => {
  test('[U4] what works and what worries is open from the first part on, the other two are folded', () => {
    expect(foldedAt(0)).toEqual(['good', 'needs'])
    expect(foldedAt(at('family_first'))).toEqual(['good', 'needs'])
    expect(foldedAt(at('second_look'))).toEqual(['good', 'needs'])
  })

  test('[U4] each opens with its own part and stays open', () => {
    expect(foldedAt(at('what_will_good_look_like'))).toEqual(['needs'])
    expect(foldedAt(at('what_needs_to_happen'))).toEqual([])
    expect(foldedAt(template.stages.length - 1)).toEqual([])
    expect(foldUntil(template, 0, 'needs')).toBe(at('what_needs_to_happen'))
  })

  test.each(SHIPPED_IDS)('[U4] with %s something is open from the start, and every box has opened by the end', (id) => {
    const shipped = shippedTemplate(id)
    const last = shipped.stages.length - 1
    for (const box of shipped.boxes) expect(foldUntil(shipped, last, box.id)).toBeNull()
    expect(shipped.boxes.some((box) => foldUntil(shipped, 0, box.id) === null)).toBe(true)
  })

  test('[U4] a box that no part names is never folded', () => {
    const unnamed = { ...template, stages: template.stages.map((stage) => ({ ...stage, boxes: ['well'] })) }
    expect(foldUntil(unnamed, 0, 'needs')).toBeNull()
  })
})
