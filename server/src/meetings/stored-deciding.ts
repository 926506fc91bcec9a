import { type Deciding, DISSENT_ABOUT } from '@evenhand/shared/domain/deciding'
import type { AudienceId, ChildId, DissentId, FamilyViewId, ParticipantId } from '@evenhand/shared/domain/ids'
import { z } from 'zod'
import { storedId } from '../store/stored-scale.ts'

const at = z.int().min(0)
const spoken = {
  audience: storedId<AudienceId>(),
  child: storedId<ChildId>(),
  words: z.string(),
  by: storedId<ParticipantId>(),
  readBack: z.boolean().nullable(),
  at,
}

/** Decisions, family views and dissents, as they are stored with the meeting. */
export const storedDeciding: z.ZodType<Deciding> = z.strictObject({
  decisions: z.array(
    z.strictObject({
      child: storedId<ChildId>(),
      option: z.string(),
      category: z.string().nullable(),
      by: storedId<ParticipantId>(),
      at,
      quorum: z.strictObject({ met: z.boolean().nullable(), present: z.array(z.string()) }),
      correction: z.string().nullable(),
      told: z.array(z.strictObject({ audience: storedId<AudienceId>(), reasons: z.string() })),
    }),
  ),
  familyViews: z.array(
    z.strictObject({
      ...spoken,
      id: storedId<FamilyViewId>(),
      of: storedId<ParticipantId>().nullable(),
      name: z.string(),
    }),
  ),
  dissents: z.array(
    z.strictObject({
      ...spoken,
      id: storedId<DissentId>(),
      kind: z.enum(['formal', 'disagreement']),
      about: z.enum(DISSENT_ABOUT),
      of: storedId<ParticipantId>(),
      confirmedAt: at.nullable(),
    }),
  ),
})
