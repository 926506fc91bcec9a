import { describe, expect, test } from 'vitest'
import { anAudience, aStage, aTemplate } from '../testing/a-template.ts'
import { belongsIn, isOpen, stageOf } from './audience.ts'
import { boxAcross, childTemplate, isOwnPage, templateOf } from './child-board.ts'
import type { AudienceId, ChildId } from './ids.ts'
import { templateSchema } from './template-schema.ts'
import { writingNow } from './writing-now.ts'

const pip = 'pip' as ChildId
const wren = 'wren' as ChildId
const page = anAudience({ id: 'page' as AudienceId, kind: 'child', run: null, child: pip })
const asking = [{ id: 'child_good', look: 'good', title: 'What is best?', short: 'Best', ask: 'Anything.' }] as const
const template = aTemplate({
  stages: [aStage({ id: 'closed_part', title: 'Among ourselves', audience: 'professionals', writers: ['chair'] })],
  decision: { question: 'A plan?', options: [], categories: [], quorum: '', otherAgencies: null },
})
const meeting = { template, audiences: [anAudience(), page] }

describe('a child’s own page', () => {
  test('[C3] is made of three questions, or of the template’s own, and nothing else of the meeting', () => {
    expect(childTemplate(template).boxes.map(({ title }) => title)).toEqual([
      'What is good?',
      'What worries you?',
      'What do you wish?',
    ])
    const own = childTemplate({ ...template, childBoxes: asking })
    expect(own.boxes.map(({ title }) => title)).toEqual(['What is best?'])
    expect(JSON.stringify(own)).not.toContain('Among ourselves')
    expect(JSON.stringify(own)).not.toContain('A plan?')
    expect(templateOf(meeting, anAudience())).toBe(template)
  })

  test('[C3] stays open while the others talk among themselves, and the child may write before they begin', () => {
    expect(isOpen(meeting, anAudience())).toBe(false)
    expect(isOpen(meeting, page)).toBe(true)
    const stage = stageOf(meeting, page)
    expect(isOwnPage(stage)).toBe(true)
    expect(writingNow('before', stage, { role: 'child', presents: 'nobody-named' })).toMatchObject({ writes: true })
    expect(writingNow('closed', stage, { role: 'child', presents: 'nobody-named' })).toMatchObject({ writes: false })
    const others = { role: 'chair', presents: 'nobody-named' } as const
    expect(writingNow('before', stageOf(meeting, anAudience()), others)).toMatchObject({ writes: false })
  })

  test('[C3] is for this one child, and for no sister, parent or guest', () => {
    expect(belongsIn({ role: 'child', child: pip }, page)).toBe('always')
    expect(belongsIn({ role: 'child', child: wren }, page)).toBe('never')
    expect(belongsIn({ role: 'child' }, page)).toBe('never')
    expect(belongsIn({ role: 'advocate' }, page)).toBe('if-asked')
    for (const role of ['parent_carer', 'family_network', 'partner_professional', 'observer_trainee'] as const)
      expect(belongsIn({ role }, page), role).toBe('never')
    expect(belongsIn({ role: 'child', child: pip }, anAudience())).toBe('if-asked')
  })

  test('[C3] hands words on to the box of the same meaning on the others’ board', () => {
    const out = { from: page, to: anAudience() }
    expect(boxAcross(template, 'child_worries', out)).toBe('worried')
    expect(boxAcross(template, 'child_wishes', out)).toBe('good')
    expect(boxAcross(template, 'no_such_box', out)).toBe('well')
    expect(boxAcross(template, 'needs', { from: anAudience(), to: page })).toBe('child_good')
    expect(boxAcross(template, 'worried', { from: anAudience(), to: page })).toBe('child_worries')
    expect(boxAcross(template, 'needs', { from: anAudience(), to: anAudience() })).toBe('needs')
  })

  test('[T1] a template may ask a child in its own words', () => {
    const shape = { ...aTemplate({ about: 'x' }), stages: [{ ...aStage(), purpose: 'x' }], childBoxes: asking }
    const boxes = shape.boxes.map((box) => ({ ...box, ask: 'x' }))
    expect(templateSchema.safeParse({ ...shape, boxes }).success).toBe(true)
    expect(templateSchema.safeParse({ ...shape, boxes, childBoxes: [{ id: 'x' }] }).success).toBe(false)
  })
})
