import type { ChildId, ScaleId } from '@evenhand/shared/domain/ids'
import type { Scale } from '@evenhand/shared/domain/scale'
import { z } from 'zod'

/** An id inside a stored record. It was checked when it came in; here it only gets its name back. */
export const storedId = <Id extends string>() => z.string().min(1) as unknown as z.ZodType<Id, string>

/** A scale as the records that hold one keep it. */
export const storedScale: z.ZodType<Scale> = z.strictObject({
  id: storedId<ScaleId>(),
  child: storedId<ChildId>(),
  kind: z.enum(['safety_and_wellbeing', 'goal', 'child_version', 'confidence']),
  question: z.string(),
  anchor0: z.string(),
  anchor10: z.string(),
  direction: z.enum(['ten-left', 'ten-right']),
})
