import { FINDING_KINDS } from '@evenhand/shared/domain/finds-in'
import type { AudienceId, CardId, ScaleId } from '@evenhand/shared/domain/ids'
import type { Sharing } from '@evenhand/shared/domain/sharing'
import { z } from 'zod'
import { storedId } from '../store/stored-scale.ts'

const at = z.int().min(0)
/** A card's key has two halves, so it is no plain id. */
const card = z.string().transform((id) => id as CardId)

export const storedSharing: z.ZodType<Sharing> = z.strictObject({
  presenting: storedId<AudienceId>().nullable(),
  restrictedWords: z.array(z.string()),
  releases: z.array(
    z.strictObject({
      at,
      from: storedId<AudienceId>(),
      card,
      to: storedId<AudienceId>(),
      copy: card,
      as: z.enum(['words', 'gist']),
      confirmed: z.array(z.enum(FINDING_KINDS)),
      childAgreed: z.literal(true).nullable(),
    }),
  ),
  purges: z.array(z.strictObject({ at, audience: storedId<AudienceId>(), reason: z.string() })),
  heldBack: z.array(storedId<ScaleId>()).optional(),
})
