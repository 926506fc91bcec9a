/** What may be said between one person and the chair alone. Parsed once, in the route. */
import { z } from 'zod'
import { QUIET_WORDS, SAFE_ANSWERS } from '../domain/quiet-word.ts'

/** Tells the chair something, or answers the chair's "Is it safe to talk?". */
export const quietCommand = z.union([
  z.strictObject({ word: z.enum(QUIET_WORDS), silent: z.boolean() }),
  z.strictObject({ answer: z.enum(SAFE_ANSWERS) }),
])
export type QuietCommand = z.infer<typeof quietCommand>

/** The chair, to one person: asks whether it is safe, has seen what they said, or is done with it. */
export const quietChairCommand = z.strictObject({ do: z.enum(['ask', 'seen', 'done']) })
export type QuietChairCommand = z.infer<typeof quietChairCommand>
