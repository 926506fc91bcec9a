import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { type Run, RUN_PHASES } from '@evenhand/shared/domain/run'
import { EXIT_CHECKS } from '@evenhand/shared/domain/template'
import { z } from 'zod'
import { storedId } from '../store/stored-scale.ts'

const time = z.int().min(0)
const check = z.enum(EXIT_CHECKS)

/** The run of a session as it is stored with its meeting. */
export const storedRun: z.ZodType<Run> = z.strictObject({
  phase: z.enum(RUN_PHASES),
  stage: z.int().min(0),
  since: time,
  paused: time.nullable(),
  timer: z.strictObject({ endsAt: time }).nullable(),
  presenter: storedId<ParticipantId>().nullable(),
  ticked: z.array(z.strictObject({ stage: z.string(), check })),
  left: z.array(
    z.strictObject({
      stage: z.string(),
      to: z.string().nullable(),
      at: time,
      skipped: z.string().nullable(),
      unmet: z.array(z.strictObject({ check, reason: z.string() })),
    }),
  ),
  breaks: z.array(z.strictObject({ by: storedId<ParticipantId>(), at: time })),
})
