/** What can be asked about one child's panel. */
import { z } from 'zod'
import type { AudienceId } from '../domain/ids.ts'

const audience = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w-]+$/) as unknown as z.ZodType<AudienceId, string>
const said = z.string().trim().max(2_000)
const reason = z.string().trim().min(1).max(500)

/** Puts the caller's own account of how a child's words came to be in this audience; with nothing said, takes it away. */
export const accountCommand = z.strictObject({
  audience,
  howGathered: said,
  choice: said,
  observedInstead: said,
  /** The first session may hear it too. It has no id here, because a child on their own page is told none of it. */
  everyone: z.boolean(),
  mayHear: z.array(audience).max(12),
})
export type PutAccount = z.infer<typeof accountCommand>

/** Says what became of a child's panel in the session that this audience goes by; `open` takes it back. */
export const readingCommand = z.discriminatedUnion('how', [
  z.strictObject({ audience, how: z.literal('read') }),
  z.strictObject({ audience, how: z.literal('not_read'), reason }),
  z.strictObject({ audience, how: z.literal('open') }),
])
export type PutReading = z.infer<typeof readingCommand>

/** Brings a child into a session of the others, with a reason, or lets them go from it. */
export const bringInCommand = z.discriminatedUnion('in', [
  z.strictObject({ audience, in: z.literal(true), reason }),
  z.strictObject({ audience, in: z.literal(false) }),
])
export type BringIn = z.infer<typeof bringInCommand>
