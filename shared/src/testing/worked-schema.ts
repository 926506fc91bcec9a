/** Meetings as they are written down in `worked-meeting/1`: the keys we know, with their types. What each becomes: docs/worked-meetings.md. */
import { z } from 'zod'
import { BOXES, SUB_TAGS, TAGS } from '../domain/grid.ts'
import { MEETING_KINDS } from '../domain/meeting.ts'
import { ROLES } from '../domain/role.ts'

const text = z.string()
const id = z.string().min(1)
const ids = z.array(id)
const place = z.int().min(0).max(10)
const saying = z.strictObject({ by: id, says: text, session: id.nullish() })

const meeting = z.strictObject({
  id,
  kind: z.enum(MEETING_KINDS),
  title: text.nullish(),
  date: z.iso.date(),
  mode: text.nullish(),
  chair: id,
  minute_taker: id.nullish(),
  quoracy: z.unknown().optional(),
  reports: z.unknown().optional(),
  context: text.nullish(),
})

const child = z.strictObject({
  id,
  name: text.min(1),
  age: z.union([z.int().min(0), text]).nullish(),
  pronoun: text.nullish(),
  how_views_were_gathered: text.nullish(),
})

const audience = z.strictObject({
  id,
  label: text,
  never: ids.nullish(),
  kept_after_meeting: z.boolean().nullish(),
  requires_reason: z.boolean().nullish(),
})

const participant = z.strictObject({
  id,
  name: text.min(1),
  role: z.enum(ROLES),
  agency: text.nullish(),
  relationship: text.nullish(),
  attends: text.nullish(),
  children: ids.nullish(),
  scores: z.boolean(),
  decision_view: z.boolean().nullish(),
  audiences: ids,
  access_needs: text.nullish(),
})

const evidence = z.strictObject({
  source_type: text,
  source: text.nullish(),
  when: text.nullish(),
  first_hand: z.boolean().nullish(),
})

const card = z.strictObject({
  id,
  quadrant: z.enum(BOXES),
  by: id,
  tag: z.enum(TAGS).nullable(),
  text: text.min(1),
  children: ids,
  sub_tag: z.enum(Object.values(SUB_TAGS).flat()).nullish(),
  evidence: evidence.nullish(),
  audience: id,
  entered_by: id.nullish(),
  own_words: z.boolean().nullish(),
  voice_of: id.nullish(),
  contested_by: z.array(saying).nullish(),
  what_would_test_it: text.nullish(),
  alternatives: z.array(text).nullish(),
  links_to: ids.nullish(),
  gist_for_main: text.nullish(),
  audience_reason: text.nullish(),
})

const impact = z.strictObject({
  child: id,
  text: text.min(1),
  drafted_by: z.union([id, ids]).nullish(),
  read_aloud_by: id.nullish(),
  agreed_by: ids.nullish(),
  not_agreed: z.array(saying).nullish(),
  changes_asked_for: z.array(z.strictObject({ by: id, change: text })).nullish(),
})

const scale = z.strictObject({
  id,
  child: id,
  type: z.enum(['safety_and_wellbeing', 'goal', 'child_version', 'confidence']),
  question: text.min(1),
  anchor_0: text,
  anchor_10: text,
  who: text.nullish(),
})

const score = z.strictObject({
  by: id,
  score: place.nullable(),
  rationale: text.nullish(),
  abstain_reason: text.nullish(),
  child_step: z.int().min(0).nullish(),
  of_steps: z.int().min(1).nullish(),
  changed_from: place.nullish(),
  changed_because: text.nullish(),
  knows_from: text.nullish(),
  entered_by: id.nullish(),
  session: id.nullish(),
})

const round = z.strictObject({
  n: z.int().min(1),
  scale: id,
  entered_by: id.nullish(),
  scores: z.array(score),
})

const decision = z.strictObject({
  child: id,
  question: text.nullish(),
  views: z.array(z.strictObject({ by: id, view: text, reason: text.nullish() })).nullish(),
  outcome: text.nullish(),
  category: text.nullish(),
  decided_by: id.nullish(),
  reasons: text.nullish(),
})

const outcome = z.strictObject({
  id,
  child: id.nullish(),
  text,
  how_we_will_know: text.nullish(),
  from_cards: ids.nullish(),
})

const action = z.strictObject({
  id,
  outcome: id.nullish(),
  child: id.nullish(),
  text,
  owner: id.nullish(),
  helpers: ids.nullish(),
  due: text.nullish(),
  measure: text.nullish(),
  child_told_by: id.nullish(),
})

const dissent = z.strictObject({
  by: id,
  about: text.nullish(),
  text,
  formal: z.boolean().nullish(),
  session: id.nullish(),
})

export const workedMeetingSchema = z.strictObject({
  schema: z.literal('worked-meeting/1'),
  fictional: z.boolean().nullish(),
  notice: text.nullish(),
  meeting,
  children: z.array(child).min(1),
  audiences: z.array(audience).min(1),
  participants: z.array(participant).min(1),
  /** Cards of the first session that the chair let the separate one have. */
  released_to_session_b: ids.nullish(),
  cards: z.array(card),
  impact_statements: z.array(impact).nullish(),
  scales: z.array(scale),
  rounds: z.array(round),
  decision: z.array(decision).nullish(),
  family_views_on_decision: z.array(z.strictObject({ by: id, view: text })).nullish(),
  outcomes: z.array(outcome).nullish(),
  actions: z.array(action).nullish(),
  contingency: z.array(z.strictObject({ if_: text, then: text })).nullish(),
  dissent: z.array(dissent).nullish(),
  stages: z.array(z.strictObject({ stage: text, minutes: z.number().nullish() })).nullish(),
  after: z.unknown().optional(),
})

export type WorkedMeeting = z.infer<typeof workedMeetingSchema>
export type WorkedCard = WorkedMeeting['cards'][number]
export type WorkedScore = WorkedMeeting['rounds'][number]['scores'][number]
