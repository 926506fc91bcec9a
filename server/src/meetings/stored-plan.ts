import type { AudienceId, ChildId, MeetingId } from '@evenhand/shared/domain/ids'
import type { MeetingPlan } from '@evenhand/shared/domain/meeting-plan'
import { z } from 'zod'
import { storedId } from '../store/stored-scale.ts'

const timescale = z.string()
const day = z.string()
const dissents = z.array(z.strictObject({ name: z.string(), words: z.string() }))

/** The dates that were set and what came from the meeting before, as they are stored in a meeting's record. */
export const storedPlan: z.ZodType<MeetingPlan> = z.strictObject({
  dates: z.array(z.strictObject({ audience: storedId<AudienceId>(), timescale, day })),
  since: z
    .strictObject({
      from: storedId<MeetingId>(),
      on: day,
      parts: z.array(
        z.strictObject({
          audience: storedId<AudienceId>(),
          dates: z.array(z.strictObject({ timescale, day })),
          children: z.array(
            z.strictObject({
              child: storedId<ChildId>(),
              statement: z.string(),
              decision: z.array(z.string()),
              dissents,
            }),
          ),
        }),
      ),
    })
    .nullable(),
})
