import type { Audience } from './audience.ts'
import type { Meeting } from './meeting.ts'
import { type BoxPlan, boxPlan, type ChildBox, type StagePlan, type Template } from './template.ts'

/** What a child is asked where the template has no words of its own for it. */
const ASKED: readonly ChildBox[] = [
  { id: 'child_good', look: 'well', title: 'What is good?', short: 'Good', ask: 'People, places, things you like.' },
  { id: 'child_worries', look: 'worried', title: 'What worries you?', short: 'Worries', ask: 'Big or small.' },
  { id: 'child_wishes', look: 'good', title: 'What do you wish?', short: 'Wishes', ask: 'If you could choose.' },
]

/** Who may write on a child's own board. The chair reads it and writes nothing there. */
const WRITERS: StagePlan['writers'] = ['child', 'advocate', 'social_worker']
const LONG_ENOUGH = 60
/** An id that no template can give a stage. */
const OWN_PAGE = 'own-page'

/**
 * What a child's own board is made of: three boxes and one stage that never changes. Nothing else of the meeting's template
 * is in it, so that a child's device is told no grown-ups' question and not how far they have come. [C3]
 */
export function childTemplate(template: Template): Template {
  const boxes = (template.childBoxes ?? ASKED).map(asBox)
  const { id, version, kinds, roleWords } = template
  return {
    id,
    version,
    name: '',
    about: '',
    kinds,
    layout: 'columns',
    boxes,
    edges: [],
    quadrants: [],
    scales: [],
    stages: [childStage(boxes)],
    roleWords,
    decision: null,
    timescales: [],
    questionSets: [],
    reference: null,
    analyses: [],
  }
}

type Kind = Pick<Audience, 'kind'>

/** What the board of this audience is made of: the meeting's template, or a child's own. */
export function templateOf({ template }: Pick<Meeting, 'template'>, { kind }: Pick<Audience, 'kind'>): Template {
  return kind === 'child' ? childTemplate(template) : template
}

/**
 * Where a card of one board stands on another: in the same box where there is one, else in that of the same meaning, else
 * in the first. A child's page has boxes of its own.
 */
export function boxAcross(template: Template, box: string, { from, to }: { from: Kind; to: Kind }): string {
  const there = templateOf({ template }, to)
  if (boxPlan(there, box)) return box
  const look = boxPlan(templateOf({ template }, from), box)?.look
  return (there.boxes.find((each) => each.look === look) ?? there.boxes[0])?.id ?? box
}

/** Whether this is the stage of a child's own page: it does not begin with the others' meeting, so a child may write before. */
export function isOwnPage({ id }: Pick<StagePlan, 'id'>): boolean {
  return id === OWN_PAGE
}

function asBox({ id, look, title, short, ask }: ChildBox): BoxPlan {
  return { id, look, title, short, ask, prompts: [], reminders: [], subTags: [], tagged: false }
}

function childStage(boxes: readonly BoxPlan[]): StagePlan {
  return {
    id: OWN_PAGE,
    title: '',
    purpose: '',
    minutes: LONG_ENOUGH,
    writers: WRITERS,
    boxes: boxes.map(({ id }) => id),
    audience: 'session',
    screen: 'child',
    prompts: [],
    checks: [],
  }
}
