import type { Problem } from '../lib/json-problems.ts'
import type { BoxLook, Template } from './template.ts'

/** Parts of a board that are no boxes. */
const TAKEN: ReadonlySet<string> = new Set(['impact', 'axes'])
const ENDS: readonly BoxLook[] = ['resilience', 'vulnerability', 'adversity', 'protective']

/** Everything that a template's parts say wrongly of one another: all of it, each with its path. */
export function checkTemplate(template: Template): readonly Problem[] {
  return [
    ...repeatedIds(template),
    ...unknownBoxes(template),
    ...badBoxes(template),
    ...badLayout(template),
    ...badScales(template),
    ...badStages(template),
    ...badDecision(template),
    ...badReference(template),
  ]
}

function repeatedIds({ boxes, analyses, stages, timescales, questionSets, decision, reference, childBoxes }: Template) {
  const given = (list: readonly { readonly id: string }[], name: string) =>
    list.map(({ id }, at) => ({ id, path: `${name}[${at}].id` }))
  const groups = [
    [...given(boxes, 'boxes'), ...given(analyses, 'analyses')],
    given(stages, 'stages'),
    given(timescales, 'timescales'),
    given(questionSets, 'questionSets'),
    given(childBoxes ?? [], 'childBoxes'),
    given(decision?.options ?? [], 'decision.options'),
    given(decision?.categories ?? [], 'decision.categories'),
    given(reference?.domains ?? [], 'reference.domains'),
    ...boxes.map(({ subTags }, at) => given(subTags, `boxes[${at}].subTags`)),
  ]
  return groups.flatMap((group) =>
    group
      .filter(({ id }, at) => group.findIndex((other) => other.id === id) < at)
      .map(({ path }): Problem => ({ path, problem: 'given twice' })),
  )
}

function unknownBoxes({ boxes, analyses, stages, edges, quadrants }: Template): readonly Problem[] {
  const onBoard = new Set(boxes.map(({ id }) => id))
  const anywhere = new Set([...onBoard, ...analyses.map(({ id }) => id)])
  const named = [
    ...boxes.flatMap(({ subTags }, box) =>
      subTags.map(({ answers }, at) => ({ id: answers, path: `boxes[${box}].subTags[${at}].answers`, among: onBoard })),
    ),
    ...stages.flatMap((stage, at) =>
      stage.boxes.map((id, box) => ({ id, path: `stages[${at}].boxes[${box}]`, among: anywhere })),
    ),
    ...edges.flatMap(({ between }, at) =>
      between.map((id, end) => ({ id, path: `edges[${at}].between[${end}]`, among: onBoard })),
    ),
    ...quadrants.flatMap(({ ends }, at) =>
      ends.map((id, end) => ({ id, path: `quadrants[${at}].ends[${end}]`, among: onBoard })),
    ),
  ]
  return named
    .filter(({ id, among }) => id !== null && !among.has(id))
    .map(({ path }) => ({ path, problem: 'no such box' }))
}

function badBoxes({ boxes, analyses }: Template): readonly Problem[] {
  const all = [
    ...boxes.map(({ id }, at) => ({ id, path: `boxes[${at}].id` })),
    ...analyses.map(({ id }, at) => ({ id, path: `analyses[${at}].id` })),
  ]
  return all
    .filter(({ id }) => TAKEN.has(id))
    .map(({ path }) => ({ path, problem: 'is the name of another part of the board' }))
}

function badLayout({ layout, boxes, edges, quadrants }: Template): readonly Problem[] {
  if (layout !== 'two_axes') {
    return [
      ...(edges.length > 0 ? [{ path: 'edges', problem: 'only a layout with two axes has edges' }] : []),
      ...(quadrants.length > 0 ? [{ path: 'quadrants', problem: 'only a layout with two axes has quadrants' }] : []),
    ]
  }
  const missing = ENDS.filter((look) => boxes.filter((box) => box.look === look).length !== 1)
  const endOf = (id: string) => boxes.find((box) => box.id === id)?.look
  const onOneAxis = quadrants.flatMap(({ ends: [one, other] }, at) =>
    isUpright(endOf(one)) === isUpright(endOf(other))
      ? [{ path: `quadrants[${at}].ends`, problem: 'not one end of each axis' }]
      : [],
  )
  const nowhere = quadrants.length > 0 && !boxes.some(({ look }) => look === 'plain')
  return [
    ...missing.map((look) => ({ path: 'boxes', problem: `two axes need one box with the look ${look}` })),
    ...onOneAxis,
    ...(nowhere ? [{ path: 'quadrants', problem: 'needs a plain box to say in words which one feels true' }] : []),
  ]
}

function isUpright(look: BoxLook | undefined): boolean {
  return look === 'resilience' || look === 'vulnerability'
}

function badScales({ scales }: Template): readonly Problem[] {
  return scales.flatMap(({ kind, anchor0, anchor10, steps }, at) => {
    const missing = (path: string) => ({ path: `scales[${at}].${path}`, problem: 'missing' })
    if (kind === 'picture') {
      return [
        ...(steps.length < 2
          ? [{ path: `scales[${at}].steps`, problem: 'a picture scale has two steps or more' }]
          : []),
        ...(anchor0 || anchor10
          ? [{ path: `scales[${at}]`, problem: 'a picture scale has steps and no anchors' }]
          : []),
      ]
    }
    return [
      ...(anchor0 ? [] : [missing('anchor0')]),
      ...(anchor10 ? [] : [missing('anchor10')]),
      ...(steps.length > 0 ? [{ path: `scales[${at}].steps`, problem: 'only a picture scale has steps' }] : []),
    ]
  })
}

function badStages({ stages, scales, decision }: Template): readonly Problem[] {
  return stages.flatMap(({ writers, screen, followUp }, at) => {
    const found = (path: string, problem: string) => ({ path: `stages[${at}].${path}`, problem })
    return [
      ...(writers.length === 0 ? [found('writers', 'nobody may write')] : []),
      ...(screen === 'scores' && scales.length === 0 ? [found('screen', 'the template has no scales')] : []),
      ...(screen === 'decision' && !decision ? [found('screen', 'the template has no decision')] : []),
      ...(followUp && stages.every((stage) => stage.followUp)
        ? [found('followUp', 'a first meeting has no stage')]
        : []),
    ]
  })
}

function badDecision({ decision }: Template): readonly Problem[] {
  if (!decision || decision.options.length >= 2) return []
  return [{ path: 'decision.options', problem: 'a decision has two options or more' }]
}

function badReference({ reference }: Template): readonly Problem[] {
  if (!reference) return []
  const domains = new Set(reference.domains.map(({ id }) => id))
  return reference.levels.flatMap(({ signs }, at) => [
    ...Object.keys(signs)
      .filter((id) => !domains.has(id))
      .map((id) => ({ path: `reference.levels[${at}].signs.${id}`, problem: 'no such domain' })),
    ...[...domains]
      .filter((id) => !Object.hasOwn(signs, id))
      .map((id) => ({ path: `reference.levels[${at}].signs.${id}`, problem: 'missing' })),
  ])
}
