import type { Attended } from '@evenhand/shared/domain/attendance'
import { CHECKLIST } from '@evenhand/shared/domain/checklist'
import type { AudienceId, ParticipantId } from '@evenhand/shared/domain/ids'
import { ADMISSIONS, type Lobby } from '@evenhand/shared/domain/lobby'
import { z } from 'zod'
import { storedId } from '../store/stored-scale.ts'

/** How people come in, as it is stored. */
export const storedLobby: z.ZodType<Lobby> = z.strictObject({
  admission: z.enum(ADMISSIONS),
  apart: z.array(
    z.strictObject({ pair: z.tuple([storedId<ParticipantId>(), storedId<ParticipantId>()]), why: z.string() }),
  ),
  checklist: z.array(
    z.strictObject({
      item: z.enum(CHECKLIST),
      done: z.boolean(),
      words: z.string(),
      by: storedId<ParticipantId>(),
      at: z.int().min(0),
    }),
  ),
})

/** Who was there, as it is stored. */
export const storedAttendance: z.ZodType<readonly Attended[]> = z.array(
  z.strictObject({
    participant: storedId<ParticipantId>(),
    audience: storedId<AudienceId>(),
    came: z.int().min(0),
    left: z.int().min(0).nullable(),
  }),
)
