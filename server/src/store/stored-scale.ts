import type { ChildId, ScaleId } from '@evenhand/shared/domain/ids'
import type { RoundQuestion, Scale, ViewQuestion } from '@evenhand/shared/domain/scale'
import { SCALE_AUDIENCES, SCALE_KINDS } from '@evenhand/shared/domain/template'
import { z } from 'zod'

/** An id inside a stored record. It was checked when it came in; here it only gets its name back. */
export const storedId = <Id extends string>() => z.string().min(1) as unknown as z.ZodType<Id, string>

/** A scale as the records that hold one keep it. */
export const storedScale: z.ZodType<Scale> = z.strictObject({
  id: storedId<ScaleId>(),
  child: storedId<ChildId>(),
  kind: z.enum(SCALE_KINDS),
  question: z.string(),
  anchor0: z.string(),
  anchor10: z.string(),
  direction: z.enum(['ten-left', 'ten-right']),
  // A scale that is older than these two was everybody's, and had no steps.
  who: z.enum(SCALE_AUDIENCES).default('everyone'),
  steps: z.array(z.string()).default([]),
})

const choices = z.array(z.strictObject({ id: z.string(), name: z.string() }))
const storedViewQuestion: z.ZodType<ViewQuestion> = z.strictObject({
  id: storedId<ScaleId>(),
  child: storedId<ChildId>(),
  kind: z.literal('threshold_view'),
  question: z.string(),
  options: choices,
  categories: choices,
})

/** What a round asks, as its record keeps it. */
export const storedQuestion: z.ZodType<RoundQuestion> = z.union([storedScale, storedViewQuestion])
