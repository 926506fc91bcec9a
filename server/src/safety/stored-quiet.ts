import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { QUIET_WORDS, type QuietTalk, SAFE_ANSWERS } from '@evenhand/shared/domain/quiet-word'
import { z } from 'zod'
import { storedId } from '../store/stored-scale.ts'

/** What people have told the chair alone, as it is stored: in the sealed record, until it is done with or the meeting is over. */
export const storedQuiet: z.ZodType<readonly QuietTalk[]> = z.array(
  z.strictObject({
    by: storedId<ParticipantId>(),
    word: z.enum(QUIET_WORDS).nullable(),
    at: z.int().min(0),
    seen: z.boolean(),
    silent: z.boolean(),
    asked: z.boolean(),
    answer: z.enum(SAFE_ANSWERS).nullable(),
  }),
)
