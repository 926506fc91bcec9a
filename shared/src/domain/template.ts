import type { Box } from './grid.ts'
import type { TemplateId } from './ids.ts'
import type { MeetingKind } from './meeting.ts'
import type { Role } from './role.ts'

/**
 * What a kind of meeting is made of: its boxes, scales, stages, words and choices. Data, never code: a meeting keeps the
 * template it was made with, whole, so that a later version changes nothing for people who are already in it.
 */
export interface Template {
  readonly id: TemplateId
  /** Counts up with every change. A meeting says which one it holds. */
  readonly version: number
  readonly name: string
  /** What it is for, in a sentence or two, for somebody who chooses one. */
  readonly about: string
  /** The kinds of meeting that it suits, the usual one first. */
  readonly kinds: readonly MeetingKind[]
  readonly layout: Layout
  readonly boxes: readonly BoxPlan[]
  /** What is asked where two boxes meet. Only on two axes. */
  readonly edges: readonly Edge[]
  /** The combinations of two ends, which are no boxes: nothing is put there, but each person may say which feels true. */
  readonly quadrants: readonly Quadrant[]
  readonly scales: readonly ScalePlan[]
  readonly stages: readonly StagePlan[]
  /** What a role is called here, where it is not the usual word. */
  readonly roleWords: Readonly<Partial<Record<Role, string>>>
  readonly decision: DecisionPlan | null
  readonly timescales: readonly Timescale[]
  /** Questions to ask one another, such as a supervision question bank. An answer becomes a card. */
  readonly questionSets: readonly QuestionSet[]
  /** Shown beside the board to think with. Nothing in it is ever assigned to a child by the software. [T3] */
  readonly reference: Reference | null
  /** Headings under which people write their own analysis, with their name. No numbers. */
  readonly analyses: readonly Analysis[]
  /** What a child is asked on a page of their own; without it, what `child-board.ts` asks. */
  readonly childBoxes?: readonly ChildBox[] | undefined
}

/** One question to a child, in a child's words. Its look says where the answer goes when it is handed on. */
export interface ChildBox {
  readonly id: Box
  readonly look: BoxLook
  readonly title: string
  readonly short: string
  readonly ask: string
}

/** A box that stands in the panel beside the board: whoever writes there does so in their own name. */
export interface Analysis {
  readonly id: Box
  readonly heading: string
  readonly ask: string
}

/**
 * `four_boxes` has the child's band between the first two boxes and the others. `two_axes` has four lists at the ends of
 * two lines (their looks say which end), and under them whatever other boxes there are.
 */
export const LAYOUTS = ['four_boxes', 'columns', 'two_axes'] as const
export type Layout = (typeof LAYOUTS)[number]

/** Which tint and icon a box has. A box of another meaning is `plain`. */
export const BOX_LOOKS = [
  'well',
  'worried',
  'good',
  'needs',
  'resilience',
  'vulnerability',
  'adversity',
  'protective',
  'plain',
] as const
export type BoxLook = (typeof BOX_LOOKS)[number]

export interface BoxPlan {
  readonly id: Box
  readonly look: BoxLook
  readonly title: string
  /** The title where there is little room. */
  readonly short: string
  /** Shown while the box is empty. */
  readonly ask: string
  readonly prompts: readonly string[]
  /** What reviews of earlier cases teach. For professionals, in a drawer, never a verdict on a family. */
  readonly reminders: readonly string[]
  readonly subTags: readonly SubTagPlan[]
  /** Whether a card here is a claim and so can be called fact, opinion or hypothesis. */
  readonly tagged: boolean
}

/** A distinction inside a box, with the question that tells it from its neighbours. */
export interface SubTagPlan {
  readonly id: string
  readonly name: string
  /** In a few words, beside the name. */
  readonly means?: string | undefined
  readonly test: string
  /** What a card of this kind should be linked to, else it is flagged, never blocked: "which worry does this answer?" */
  readonly answers: Box | null
}

export interface Edge {
  readonly between: readonly [Box, Box]
  readonly ask: string
}

export interface Quadrant {
  readonly ends: readonly [Box, Box]
  readonly name: string
}

export const SCALE_KINDS = ['safety_and_wellbeing', 'goal', 'confidence', 'child_version', 'picture'] as const
export type ScaleKind = (typeof SCALE_KINDS)[number]

/** A scale each child starts with. `{child}` in its words stands for the child's first name. */
export interface ScalePlan {
  readonly kind: ScaleKind
  readonly question: string
  readonly anchor0: string
  readonly anchor10: string
  readonly direction: 'ten-left' | 'ten-right'
  /** Whose it is: everybody who scores, the family, professionals, or the child alone. */
  readonly who: ScaleAudience
  /** For `picture`: the words under each step, first to last. Empty for the others. */
  readonly steps: readonly string[]
}

export const SCALE_AUDIENCES = ['everyone', 'family', 'professionals', 'child'] as const
export type ScaleAudience = (typeof SCALE_AUDIENCES)[number]

/** What must be true, or answered with a reason, before a stage is left. Some the software can see, the others the chair ticks. */
export const EXIT_CHECKS = [
  'family_spoken_to',
  'everyone_heard',
  'quorum_met',
  'people_confirmed',
  'child_panels_read',
  'turns_taken',
  'worries_sourced',
  'unclear_cards_discussed',
  'impact_statements_done',
  'answers_in',
  'range_named',
  'closed_part_explained',
  'decisions_made',
  'outcomes_answer_worries',
  'actions_have_outcomes',
  'dates_set',
  'debrief_offered',
] as const
export type ExitCheck = (typeof EXIT_CHECKS)[number]

/** What the page turns to when a stage begins; everything else stays within reach. */
export const STAGE_SCREENS = ['people', 'child', 'board', 'scores', 'decision', 'plan', 'close'] as const
export type StageScreen = (typeof STAGE_SCREENS)[number]

/** One part of a meeting. The gate and the routes judge by the current one. [P1] */
export interface StagePlan {
  readonly id: string
  readonly title: string
  readonly purpose: string
  readonly minutes: number
  /** Who may write on the board now. The chair and the minute taker always may keep order on it. */
  readonly writers: readonly Role[]
  /** Where a new card may be put now. A card for another box waits as a draft on its author's device. */
  readonly boxes: readonly Box[]
  /** Whose board is open. Whoever is not in it has the neutral waiting screen. */
  readonly audience: 'session' | 'professionals' | 'family_time'
  readonly screen: StageScreen
  readonly prompts: readonly string[]
  readonly checks: readonly ExitCheck[]
  /** In supervision: the presenter alone writes, or listens and writes nothing. Without it they are as everybody. */
  readonly presenter?: 'alone' | 'listens' | undefined
  /** There only when the meeting follows another one. */
  readonly followUp?: true | undefined
}

export interface DecisionPlan {
  /** The legal test in plain words. */
  readonly question: string
  readonly options: readonly Choice[]
  readonly categories: readonly Choice[]
  /** Who must be there for a decision to stand, in words; shown and recorded, never enforced by the software alone. */
  readonly quorum: string
  /** How many other agencies must be present besides children's social care; null where there is no such rule. */
  readonly otherAgencies: number | null
}

export interface Choice {
  readonly id: string
  readonly name: string
}

/** By when something is due after the meeting. */
export interface Timescale {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly unit: 'working_days' | 'days' | 'weeks' | 'months'
}

export interface QuestionSet {
  readonly id: string
  readonly name: string
  readonly questions: readonly string[]
}

export interface Reference {
  readonly name: string
  readonly about: string
  readonly domains: readonly Choice[]
  readonly levels: readonly ReferenceLevel[]
}

/** The same sign stands at several levels; the qualifier (how long, in spite of what help, how severe) tells them apart. */
export interface ReferenceLevel {
  readonly name: string
  readonly qualifier: string
  readonly whoActs: string
  /** Signs for each domain, by its id. */
  readonly signs: Readonly<Record<string, readonly string[]>>
}

/** The plan of a box, on the board or in the panel of analyses; null when this template has none of that id. */
export function boxPlan(
  { boxes, analyses = [] }: Pick<Template, 'boxes'> & Partial<Pick<Template, 'analyses'>>,
  box: string,
): BoxPlan | null {
  const analysis = analyses.find(({ id }) => id === box)
  return boxes.find(({ id }) => id === box) ?? (analysis ? analysisPlan(analysis) : null)
}

/** An analysis as a box: somebody's own thinking, which is no claim to tag or to sort. */
function analysisPlan({ id, heading, ask }: Analysis): BoxPlan {
  const none = { prompts: [], reminders: [], subTags: [], tagged: false }
  return { id, look: 'plain', title: heading, short: heading, ask, ...none }
}

/** The distinction of a box by its id, or null when its box has none such. */
export function subTagPlan(plan: BoxPlan | null, subTag: string | null): SubTagPlan | null {
  return plan?.subTags.find(({ id }) => id === subTag) ?? null
}

/** The template as a first meeting or a follow-up has it: with or without what looks back at the meeting before. */
export function forOccasion(template: Template, occasion: 'first' | 'follow_up'): Template {
  if (occasion === 'follow_up') return template
  return { ...template, stages: template.stages.filter(({ followUp }) => followUp !== true) }
}

const REMINDED: ReadonlySet<Role> = new Set([
  'chair',
  'minute_taker',
  'social_worker',
  'partner_professional',
  'observer_trainee',
])

/** The template as it is sent to somebody of this role: what reviews teach is for professionals. [T4] */
export function templateShownTo(role: Role, template: Template): Template {
  if (REMINDED.has(role)) return template
  return { ...template, boxes: template.boxes.map((box) => ({ ...box, reminders: [] })) }
}
