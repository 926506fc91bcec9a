import type { ChildPanel } from '@evenhand/shared/domain/child-panel'
import type { AudienceId, ChildId, ParticipantId } from '@evenhand/shared/domain/ids'
import { z } from 'zod'
import { storedId } from '../store/stored-scale.ts'

const at = z.int().min(0)

/** Each child's panel, as it is stored with the meeting. */
export const storedPanels: z.ZodType<readonly ChildPanel[]> = z.array(
  z.strictObject({
    child: storedId<ChildId>(),
    accounts: z.array(
      z.strictObject({
        by: storedId<ParticipantId>(),
        home: storedId<AudienceId>(),
        howGathered: z.string(),
        mayHear: z.array(storedId<AudienceId>()),
        choice: z.string(),
        observedInstead: z.string(),
      }),
    ),
    readings: z.array(
      z.strictObject({ session: storedId<AudienceId>(), how: z.enum(['read', 'not_read']), reason: z.string(), at }),
    ),
    broughtIn: z.array(z.strictObject({ audience: storedId<AudienceId>(), reason: z.string(), at })),
  }),
)
