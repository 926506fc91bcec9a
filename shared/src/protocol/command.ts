/** The schemas of everything a client may ask over HTTP. Parsed once, in the route; nothing behind it checks shape again. */
import { z } from 'zod'
import { PASS_REASONS, REASON_LIMIT } from '../domain/answer.ts'
import type { ChildId, LookId, MemberId, ParticipantId, RoundId, ScaleId } from '../domain/ids.ts'
import { MEETING_KINDS } from '../domain/meeting.ts'
import { ROLES } from '../domain/role.ts'

const id = <Id extends string>() =>
  z
    .string()
    .min(1)
    .max(64)
    .regex(/^[\w-]+$/) as unknown as z.ZodType<Id, string>
const words = (max: number) => z.string().trim().min(1).max(max)
/** 256 random bits as base64url. */
const secret = z.string().regex(/^[\w-]{43}$/)
const bytes32 = z.string().regex(/^[0-9a-f]{64}$/)

export const passPhrase = z.string().min(12).max(200)

export const setUpCommand = z.strictObject({ secret, name: words(120), email: z.email().max(200), passPhrase })
export const signInCommand = z.strictObject({ email: z.string().max(200), passPhrase: z.string().max(200) })

/** `knows` and `child` name children by their place in `children`: they have no ids yet. */
export const createMeetingCommand = z.strictObject({
  title: words(120),
  kind: z.enum(MEETING_KINDS),
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
        knows: z.array(z.int().min(0).max(11)).max(12),
        scores: z.boolean(),
      }),
    )
    .max(60),
})
export type CreateMeeting = z.infer<typeof createMeetingCommand>

/** Adds one person to a meeting that exists; here `knows` holds child ids. */
export const addPersonCommand = z.strictObject({
  name: words(120),
  role: z.enum(ROLES).exclude(['chair']),
  of: z.string().trim().max(160),
  knows: z.array(id<ChildId>()).max(12),
  scores: z.boolean(),
})
export type AddPerson = z.infer<typeof addPersonCommand>

export const joinCommand = z.strictObject({ secret })

export const steerCommand = z.strictObject({ stage: z.int().min(0).max(40), paused: z.boolean() })

/** Sets the words of one child's scale; makes it when the child has none of this kind. */
export const setScaleCommand = z.strictObject({
  child: id<ChildId>(),
  question: words(300),
  anchor0: words(600),
  anchor10: words(600),
})
export type SetScale = z.infer<typeof setScaleCommand>

export const openLookCommand = z.strictObject({ scales: z.array(id<ScaleId>()).min(1).max(24) })

const reason = z.string().max(REASON_LIMIT)
const reasons = z.strictObject({ helps: reason, worse: reason, harder: reason })
const change = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('unchanged') }),
    z.strictObject({ kind: z.literal('changed'), because: words(REASON_LIMIT) }),
  ])
  .nullable()
export const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('score'), place: z.int().min(0).max(10), reasons, change }),
  z.strictObject({ kind: z.literal('pass'), why: z.enum(PASS_REASONS), reasons, change }),
])

/**
 * A submission. `padding` brings the body to SCORE_BODY_BYTES, so that its size on the wire says nothing; `opening` is
 * the commitment's 32-byte key; `seq` starts at 1 and grows with each replacement; `key` makes a retry harmless.
 */
export const submitScoreCommand = z.strictObject({
  answer: answerSchema,
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
}
