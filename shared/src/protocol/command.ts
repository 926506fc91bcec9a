/** The schemas of everything a client may ask over HTTP. Parsed once, in the route; nothing behind it checks shape again. */
import { z } from 'zod'
import { PASS_REASONS, REASON_LIMIT } from '../domain/answer.ts'
import type { AudienceId, ChildId, LookId, MemberId, ParticipantId, RoundId, ScaleId } from '../domain/ids.ts'
import { ADMISSIONS } from '../domain/lobby.ts'
import { MEETING_KINDS } from '../domain/meeting.ts'
import { AGENCIES, ATTENDS } from '../domain/participant.ts'
import { ROLES } from '../domain/role.ts'
import { SCALE_AUDIENCES, SCALE_KINDS } from '../domain/template.ts'
import { words } from './words.ts'

const id = <Id extends string>() =>
  z
    .string()
    .min(1)
    .max(64)
    .regex(/^[\w-]+$/) as unknown as z.ZodType<Id, string>
/** A picture scale with one step would say nothing; with more, nobody tells them apart. */
const FEWEST_STEPS = 2
const MOST_STEPS = 9
/** 256 random bits as base64url. */
const secret = z.string().regex(/^[\w-]{43}$/)
const bytes32 = z.string().regex(/^[0-9a-f]{64}$/)

export const passPhrase = z.string().min(12).max(200)

export const setUpCommand = z.strictObject({ secret, name: words(120), email: z.email().max(200), passPhrase })
export const signInCommand = z.strictObject({ email: z.string().max(200), passPhrase: z.string().max(200) })

/** What may be said of somebody beforehand. Without `givesView` their role says it. */
const aboutAPerson = {
  givesView: z.boolean().optional(),
  attends: z.enum(ATTENDS).optional(),
  withoutDevice: z.literal(true).optional(),
  agency: z.enum(AGENCIES).optional(),
}

/** `knows` and `child` name children by their place in `children`: they have no ids yet. */
export const createMeetingCommand = z.strictObject({
  title: words(120),
  kind: z.enum(MEETING_KINDS),
  /** What it is made of; without it, what is usual for its kind. */
  template: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,31}$/)
    .optional(),
  date: z.iso.date(),
  children: z
    .array(z.strictObject({ name: words(120), age: z.int().min(0).max(25).nullable() }))
    .min(1)
    .max(12),
  people: z
    .array(
      z.strictObject({
        name: words(120),
        role: z.enum(ROLES).exclude(['chair']),
        of: z.string().trim().max(160),
        /** Which child this person is, for the role `child`. */
        child: z.int().min(0).max(11).optional(),
        knows: z.array(z.int().min(0).max(11)).max(12),
        scores: z.boolean(),
        ...aboutAPerson,
      }),
    )
    .max(60),
  lobby: z.enum(ADMISSIONS).default('one_by_one'),
})
export type CreateMeeting = z.infer<typeof createMeetingCommand>

/** Adds one person to a meeting that exists; here `knows` holds child ids. */
export const addPersonCommand = z.strictObject({
  name: words(120),
  role: z.enum(ROLES).exclude(['chair']),
  of: z.string().trim().max(160),
  child: id<ChildId>().optional(),
  knows: z.array(id<ChildId>()).max(12),
  scores: z.boolean(),
  ...aboutAPerson,
})
export type AddPerson = z.infer<typeof addPersonCommand>

export const joinCommand = z.strictObject({ secret })

/** `borrowed`: the device is not their own, and keeps nothing once the browser is closed. [X3] */
export const useLinkCommand = z.strictObject({ secret, borrowed: z.literal(true).optional() })

/** Without an audience the server chooses: the one whose board is open to this person. */
export const takeSeatCommand = z.strictObject({ audience: id<AudienceId>().optional() })

/**
 * Sets the words of one child's scale, or makes one: `id` null. `steps` are those of a picture scale, first to last, and
 * the two ends those of every other.
 */
export const setScaleCommand = z
  .strictObject({
    id: id<ScaleId>().nullable(),
    child: id<ChildId>(),
    kind: z.enum(SCALE_KINDS),
    who: z.enum(SCALE_AUDIENCES),
    question: words(300),
    anchor0: z.string().trim().max(600),
    anchor10: z.string().trim().max(600),
    steps: z.array(words(200)).max(MOST_STEPS),
  })
  .refine(({ kind, steps, anchor0, anchor10 }) => {
    return kind === 'picture' ? steps.length >= FEWEST_STEPS : steps.length === 0 && anchor0 !== '' && anchor10 !== ''
  })
export type SetScale = z.infer<typeof setScaleCommand>

/** Takes a scale away that was never asked. */
export const dropScaleCommand = z.strictObject({ scale: id<ScaleId>() })

/**
 * Opens a look of one audience, the first session when none is named, on these scales and, for these children, on the template's question about the threshold.
 * `anyway`: who is asked although they do not know the child. `before`: what is sent until `call-in` is marked "given
 * before the meeting".
 */
export const openLookCommand = z.strictObject({
  audience: id<AudienceId>().optional(),
  scales: z.array(id<ScaleId>()).max(48),
  views: z.array(id<ChildId>()).max(12).default([]),
  anyway: z.array(id<MemberId>()).max(60).default([]),
  before: z.boolean().default(false),
})
export type OpenLook = z.infer<typeof openLookCommand>

/** What somebody is asked from the next look on. For the chair, their own place in it too. */
export const setAskedCommand = z.strictObject({
  audience: id<AudienceId>(),
  member: id<MemberId>(),
  scores: z.boolean(),
  givesView: z.boolean(),
})

/** Tells another audience of one revealed answer: with its words, or only that there is one. */
export const shareResultCommand = z.strictObject({
  to: id<AudienceId>(),
  member: id<MemberId>(),
  how: z.enum(['shown', 'mentioned']),
})
export type ShareResult = z.infer<typeof shareResultCommand>

const reason = z.string().max(REASON_LIMIT)
const reasons = z.strictObject({ helps: reason, worse: reason, harder: reason })
const change = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('unchanged') }),
    z.strictObject({ kind: z.literal('changed'), because: words(REASON_LIMIT) }),
  ])
  .nullable()
const entered = z.strictObject({ by: id<MemberId>(), readBack: z.boolean() }).optional()
const choice = z.string().min(1).max(64)
export const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('score'), place: z.int().min(0).max(10), reasons, change, entered }),
  z.strictObject({ kind: z.literal('step'), step: z.int().min(1).max(MOST_STEPS), reasons, change, entered }),
  z.strictObject({
    kind: z.literal('view'),
    option: choice,
    category: choice.nullable(),
    because: reason,
    reasons,
    change,
    entered,
  }),
  z.strictObject({ kind: z.literal('pass'), why: z.enum(PASS_REASONS), reasons, change, entered }),
])

/**
 * A submission. `padding` brings the body to SCORE_BODY_BYTES, so that its size on the wire says nothing; `opening` is
 * the commitment's 32-byte key; `seq` starts at 1 and grows with each replacement; `key` makes a retry harmless; `for`
 * names whose answer it is when somebody else types it, and then the answer says `entered`.
 */
export const submitScoreCommand = z.strictObject({
  answer: answerSchema,
  for: id<MemberId>().optional(),
  opening: bytes32,
  commitment: bytes32,
  seq: z.int().min(1).max(10_000),
  key: secret,
  padding: z.string(),
})
export type SubmitScore = z.infer<typeof submitScoreCommand>
export { SCORE_BODY_BYTES } from '../domain/answer.ts'

export const pathIds = {
  participant: id<ParticipantId>(),
  look: id<LookId>(),
  round: id<RoundId>(),
  member: id<MemberId>(),
  child: id<ChildId>(),
}
