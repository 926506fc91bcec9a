/** The shape of a template. What its parts say of one another is checked in `template-references.ts`. */
import { z } from 'zod'
import type { TemplateId } from './ids.ts'
import { MEETING_KINDS } from './meeting.ts'
import { ROLES } from './role.ts'
import {
  BOX_LOOKS,
  EXIT_CHECKS,
  LAYOUTS,
  SCALE_AUDIENCES,
  SCALE_KINDS,
  STAGE_SCREENS,
  type Template,
} from './template.ts'

const id = z.string().regex(/^[a-z][a-z0-9_]{0,31}$/)
const line = z.string().trim().min(1).max(160)
const words = z.string().trim().min(1).max(1_200)
const list = z.array(words).max(40)
const choices = z.array(z.strictObject({ id, name: line })).max(24)

const subTag = z.strictObject({ id, name: line, means: line.optional(), test: words, answers: id.nullable() })

const box = z.strictObject({
  id,
  look: z.enum(BOX_LOOKS),
  title: line,
  short: z.string().trim().min(1).max(24),
  ask: words,
  prompts: list,
  reminders: list,
  subTags: z.array(subTag).max(12),
  tagged: z.boolean(),
})

const scale = z.strictObject({
  kind: z.enum(SCALE_KINDS),
  question: words,
  // A picture has words under its steps instead, so which of the two must be there depends on the kind.
  anchor0: z.string().trim().max(600),
  anchor10: z.string().trim().max(600),
  direction: z.enum(['ten-left', 'ten-right']),
  who: z.enum(SCALE_AUDIENCES),
  steps: z.array(line).max(10),
})

const stage = z.strictObject({
  id,
  title: line,
  purpose: words,
  minutes: z.int().min(1).max(480),
  writers: z.array(z.enum(ROLES)),
  boxes: z.array(id),
  audience: z.enum(['session', 'professionals', 'family_time']),
  screen: z.enum(STAGE_SCREENS),
  prompts: list,
  checks: z.array(z.enum(EXIT_CHECKS)),
  presenter: z.enum(['alone', 'listens']).optional(),
  followUp: z.literal(true).optional(),
})

const decision = z.strictObject({
  question: words,
  options: choices,
  categories: choices,
  quorum: words,
  otherAgencies: z.int().min(0).max(20).nullable(),
})

const timescale = z.strictObject({
  id,
  name: line,
  count: z.int().min(1).max(366),
  unit: z.enum(['working_days', 'days', 'weeks', 'months']),
})

const questionSet = z.strictObject({ id, name: line, questions: z.array(words).min(1).max(40) })

export const referenceSchema = z.strictObject({
  name: line,
  about: words,
  domains: choices.min(1),
  levels: z
    .array(
      z.strictObject({ name: line, qualifier: words, whoActs: words, signs: z.record(id, z.array(words).max(30)) }),
    )
    .min(1)
    .max(8),
})

export const analysesSchema = z.array(z.strictObject({ id, heading: line, ask: words })).max(12)

const childBox = z.strictObject({
  id,
  look: z.enum(BOX_LOOKS),
  title: line,
  short: z.string().trim().min(1).max(24),
  ask: words,
})

export const templateShape = {
  id: id as unknown as z.ZodType<TemplateId, string>,
  version: z.int().min(1).max(1_000_000),
  name: line,
  about: words,
  kinds: z.array(z.enum(MEETING_KINDS)).min(1),
  layout: z.enum(LAYOUTS),
  boxes: z.array(box).min(1).max(12),
  edges: z.array(z.strictObject({ between: z.tuple([id, id]), ask: words })).max(12),
  quadrants: z.array(z.strictObject({ ends: z.tuple([id, id]), name: line })).max(4),
  scales: z.array(scale).max(8),
  stages: z.array(stage).min(1).max(40),
  roleWords: z.partialRecord(z.enum(ROLES), line),
  decision: decision.nullable(),
  timescales: z.array(timescale).max(24),
  questionSets: z.array(questionSet).max(12),
  childBoxes: z.array(childBox).min(1).max(6).optional(),
}

/** A template as it stands in a meeting: whole, with its panels in it. */
export const templateSchema: z.ZodType<Template> = z.strictObject({
  ...templateShape,
  reference: referenceSchema.nullable(),
  analyses: analysesSchema,
})
