import { z } from 'zod'
import { DECIDING_WORDS, DISSENT_ABOUT } from '../domain/deciding.ts'
import type { AudienceId, ChildId, DissentId, MemberId } from '../domain/ids.ts'
import { words } from './words.ts'

const id = <Id extends string>() =>
  z
    .string()
    .min(1)
    .max(64)
    .regex(/^[\w-]+$/) as unknown as z.ZodType<Id, string>

const here = { audience: id<AudienceId>(), child: id<ChildId>() }

/** Records the chair's decision about one child. `correction` says what was wrong with the one that stands, if there is one. */
export const decideCommand = z.strictObject({
  ...here,
  option: z.string().min(1).max(64),
  category: z.string().min(1).max(64).nullable(),
  reasons: words(DECIDING_WORDS),
  correction: words(DECIDING_WORDS).nullable(),
})
export type Decide = z.infer<typeof decideCommand>

/** Tells another session of the decision that stands, with reasons written for it. */
export const tellDecisionCommand = z.strictObject({ ...here, reasons: words(DECIDING_WORDS) })

/** Whose words these are: null one's own. `readBack` is said by whoever writes them down for somebody. */
const whose = { of: id<MemberId>().nullable(), readBack: z.boolean().nullable() }

/** `name` is for a family member who is not in the meeting and whose view was sent; else empty. */
export const familyViewCommand = z.strictObject({
  ...here,
  ...whose,
  name: z.string().trim().max(160),
  words: words(DECIDING_WORDS),
})
export type SayFamilyView = z.infer<typeof familyViewCommand>

export const dissentCommand = z.strictObject({
  ...here,
  ...whose,
  kind: z.enum(['formal', 'disagreement']),
  about: z.enum(DISSENT_ABOUT),
  words: words(DECIDING_WORDS),
})
export type SayDissent = z.infer<typeof dissentCommand>

export const confirmDissentCommand = z.strictObject({ audience: id<AudienceId>(), dissent: id<DissentId>() })
