import { describe, expect, test } from 'vitest'
import { must } from '../lib/must.ts'
import fourBoxes from './templates/four_boxes.json' with { type: 'json' }
import levelsOfNeed from './templates/levels_of_need.json' with { type: 'json' }
import riskAnalysis from './templates/risk_analysis.json' with { type: 'json' }
import twoAxes from './templates/two_axes.json' with { type: 'json' }
import { SHIPPED_IDS, shippedTemplate } from '../testing/shipped-template.ts'
import { boxPlan, forOccasion, subTagPlan, templateShownTo } from './template.ts'
import { type Panels, readTemplateFile, wholeTemplate } from './template-file.ts'
import { templateSchema } from './template-schema.ts'

const panels: Panels = {
  references: new Map([['levels_of_need', levelsOfNeed.reference]]),
  analyses: new Map([['risk_analysis', riskAnalysis.analyses]]),
}

/** Every problem of a file, as `path: problem`. */
function problemsOf(json: unknown): readonly string[] {
  const file = readTemplateFile(json)
  const found = file.ok && file.value.kind === 'template' ? wholeTemplate(file.value.written, panels) : file
  return found.ok ? [] : found.problems.map(({ path, problem }) => `${path}: ${problem}`)
}

type Four = typeof fourBoxes
const four = (change: Partial<Record<keyof Four, unknown>>) => ({ ...fourBoxes, ...change })
const [first, ...laterStages] = fourBoxes.stages
const stages = (change: object) => four({ stages: [{ ...first, ...change }, ...laterStages] })
const [well, ...otherBoxes] = fourBoxes.boxes
const boxes = (change: object) => four({ boxes: [{ ...well, ...change }, ...otherBoxes] })
const [scale, ...otherScales] = fourBoxes.scales
const scales = (change: object) => four({ scales: [{ ...scale, ...change }, ...otherScales] })

describe('a template with a fault', () => {
  test.each([
    ['a stage for a box that is not there', stages({ boxes: ['well', 'attic'] }), ['stages[0].boxes[1]: no such box']],
    ['a stage in which nobody may write', stages({ writers: [] }), ['stages[0].writers: nobody may write']],
    ['two stages of one id', stages({ id: 'decision' }), ['stages[12].id: given twice']],
    ['two boxes of one id', boxes({ id: 'needs' }), expect.arrayContaining(['boxes[3].id: given twice'])],
    [
      'a box and an analysis of one id',
      boxes({ id: 'how_worried' }),
      expect.arrayContaining(['analyses[1].id: given twice']),
    ],
    [
      'a box with the name of the child’s band',
      four({ boxes: [...fourBoxes.boxes, { ...well, id: 'impact' }] }),
      ['boxes[4].id: is the name of another part of the board'],
    ],
    [
      'a sub-tag that answers a box that is not there',
      boxes({ subTags: [{ id: 'safety', name: 'Safety', test: 'When?', answers: 'attic' }] }),
      ['boxes[0].subTags[0].answers: no such box'],
    ],
    [
      'an edge where there are no axes',
      four({ edges: [{ between: ['well', 'good'], ask: 'How?' }] }),
      ['edges: only a layout with two axes has edges'],
    ],
    [
      'quadrants where there are no axes',
      four({ quadrants: [{ ends: ['well', 'good'], name: 'Both' }] }),
      ['quadrants: only a layout with two axes has quadrants'],
    ],
    [
      'two axes without their ends',
      four({ layout: 'two_axes' }),
      expect.arrayContaining([
        'boxes: two axes need one box with the look resilience',
        'boxes: two axes need one box with the look protective',
      ]),
    ],
    [
      'a quadrant of one axis',
      { ...twoAxes, quadrants: [{ ends: ['resilience', 'vulnerability'], name: 'Both' }] },
      ['quadrants[0].ends: not one end of each axis'],
    ],
    [
      'quadrants with no box to say which feels true',
      { ...twoAxes, boxes: twoAxes.boxes.map((box) => ({ ...box, look: box.look === 'plain' ? 'good' : box.look })) },
      ['quadrants: needs a plain box to say in words which one feels true'],
    ],
    ['a scale without an anchor', scales({ anchor0: '' }), ['scales[0].anchor0: missing']],
    [
      'a scale with steps that is no picture',
      scales({ steps: ['Bad', 'Good'] }),
      ['scales[0].steps: only a picture scale has steps'],
    ],
    [
      'a picture without steps',
      scales({ kind: 'picture', anchor0: '', anchor10: '' }),
      ['scales[0].steps: a picture scale has two steps or more'],
    ],
    [
      'a picture with anchors',
      scales({ kind: 'picture', steps: ['Bad', 'Good'] }),
      ['scales[0]: a picture scale has steps and no anchors'],
    ],
    [
      'a decision between nothing',
      four({ decision: { ...fourBoxes.decision, options: [] } }),
      ['decision.options: a decision has two options or more'],
    ],
    [
      'a stage for a decision that is not there',
      four({ decision: null }),
      ['stages[12].screen: the template has no decision'],
    ],
    [
      'stages for scores without a scale',
      four({ scales: [] }),
      expect.arrayContaining(['stages[9].screen: the template has no scales']),
    ],
    [
      'nothing but stages that look back',
      four({ stages: [{ ...first, followUp: true }] }),
      ['stages[0].followUp: a first meeting has no stage'],
    ],
    [
      'a panel that nobody has',
      four({ reference: 'levels_of_noise', analyses: 'risks' }),
      expect.arrayContaining(['reference: no such panel', 'analyses: no such panel']),
    ],
    [
      'a level with signs for a domain that is not there',
      four({ reference: { ...levelsOfNeed.reference, domains: levelsOfNeed.reference.domains.slice(1) } }),
      expect.arrayContaining(['reference.levels[3].signs.child: no such domain']),
    ],
    [
      'a level that says nothing of a domain',
      four({
        reference: {
          ...levelsOfNeed.reference,
          domains: [...levelsOfNeed.reference.domains, { id: 'street', name: 'Street' }],
        },
      }),
      expect.arrayContaining(['reference.levels[0].signs.street: missing']),
    ],
    ['a word that is not known', four({ layout: 'spiral' }), ['layout: not one of: four_boxes, columns, two_axes']],
    ['a field that is not known', { ...fourBoxes, colour: 'red' }, ['colour: not known']],
    ['a panel of a kind that is not known', { ...riskAnalysis, panel: 'weather' }, ['panel: not one of: analyses']],
    ['something else altogether', 7, ['(the file): not of type object']],
  ])('[T1] %s is said with its path', (_what, json, problems) => {
    expect(problemsOf(json)).toEqual(problems)
  })

  test('[T1] has all its faults listed at once, those inside a panel that it writes out as well', () => {
    const { name: _name, ...nameless } = four({ version: 0, reference: { ...levelsOfNeed.reference, levels: [] } })
    expect(problemsOf(nameless)).toEqual(
      expect.arrayContaining(['name: missing', 'version: too little', 'reference.levels: too little']),
    )
  })

  test('[T1] is told of without a word of what stands in it', () => {
    const secret = 'Wren Thistledown-Sample'
    const told = problemsOf({ ...fourBoxes, layout: secret, kinds: [secret], stages: [{ ...first, boxes: [secret] }] })
    expect(told.length).toBeGreaterThan(2)
    expect(told.join()).not.toContain(secret)
  })
})

describe('the shipped templates', () => {
  test.each(SHIPPED_IDS)('[T1] %s has no fault, and is whole as a meeting keeps it', (id) => {
    expect(templateSchema.parse(shippedTemplate(id))).toEqual(shippedTemplate(id))
  })

  test.each(SHIPPED_IDS)(
    '[D4] in %s every card that is a claim can stay untagged, and no sub-tag is there without its test question',
    (id) => {
      const plans = shippedTemplate(id).boxes.flatMap(({ subTags }) => subTags)
      expect(plans.length).toBeGreaterThan(0)
      for (const { test: question } of plans) expect(question).toMatch(/\?$/)
    },
  )

  test('[R7] four boxes have 10 on the left, beside what works', () => {
    const { scales: all, boxes: inOrder } = shippedTemplate('four_boxes')
    expect(all.filter(({ kind }) => kind === 'safety_and_wellbeing').map(({ direction }) => direction)).toEqual([
      'ten-left',
    ])
    expect(inOrder[0]?.id).toBe('well')
  })

  test('[T3] on two axes each pair of neighbours has its question, and no list stands in a quadrant', () => {
    const { edges, quadrants, boxes: lists } = shippedTemplate('two_axes')
    const neighbours = quadrants.map(({ ends }) => ends.join())
    expect(neighbours).toHaveLength(4)
    expect(new Set(edges.map(({ between }) => between.join()))).toEqual(new Set(neighbours))
    for (const { name } of quadrants) expect(lists.map(({ title }) => title)).not.toContain(name)
  })

  test('[B3] private family time is written in by the family alone', () => {
    const time = shippedTemplate('family_network').stages.find(({ audience }) => audience === 'family_time')
    expect(must(time, 'the stage').writers).toEqual(['parent_carer', 'family_network', 'child', 'advocate'])
  })
})

describe('what is made of a template', () => {
  const template = shippedTemplate('four_boxes')

  test('[T2] a first meeting has no stage that looks back, a follow-up has', () => {
    const ids = (whole: typeof template) => whole.stages.map(({ id }) => id)
    const file = readTemplateFile(fourBoxes)
    const whole = must(
      file.ok && file.value.kind === 'template' ? wholeTemplate(file.value.written, panels) : null,
      'a template',
    )
    if (!whole.ok) throw new Error('the template has a fault')
    expect(ids(forOccasion(whole.value, 'first'))).not.toContain('since_last_time')
    expect(ids(forOccasion(whole.value, 'follow_up'))).toContain('since_last_time')
  })

  test('[T4] Dana is not sent what reviews teach professionals; Tamsin is', () => {
    const taught = (role: 'parent_carer' | 'social_worker') =>
      templateShownTo(role, template).boxes.flatMap(({ reminders }) => reminders)
    expect(taught('social_worker').length).toBeGreaterThan(0)
    expect(taught('parent_carer')).toEqual([])
  })

  test('[T3] an analysis is a box without tags, which takes somebody’s own words', () => {
    expect(boxPlan(template, 'how_worried')).toMatchObject({ look: 'plain', tagged: false, subTags: [] })
    expect(boxPlan(template, 'attic')).toBeNull()
  })

  test('[D4] a sub-tag of another box is none', () => {
    expect(subTagPlan(boxPlan(template, 'worried'), 'harm')?.name).toBe('Harm')
    expect(subTagPlan(boxPlan(template, 'well'), 'harm')).toBeNull()
    expect(subTagPlan(null, 'harm')).toBeNull()
  })
})
