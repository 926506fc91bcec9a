/** What may be asked over HTTP about who is in a meeting. Parsed once, in the route. */
import { z } from 'zod'
import { CHECKLIST } from '../domain/checklist.ts'
import type { AudienceId, ParticipantId } from '../domain/ids.ts'
import { AGENCIES, ATTENDS } from '../domain/participant.ts'
import { ROLES } from '../domain/role.ts'

const id = <Id extends string>() =>
  z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .transform((text) => text as Id)
const words = z.string().trim().max(500)

/** Without audiences: where their role has a place without being asked. */
export const letInCommand = z.strictObject({ audiences: z.array(id<AudienceId>()).min(1).max(12).optional() })

export const apartCommand = z.strictObject({ one: id<ParticipantId>(), other: id<ParticipantId>(), why: words })
export const liftApartCommand = apartCommand.omit({ why: true })

export const checkCommand = z.strictObject({ item: z.enum(CHECKLIST), done: z.boolean(), words })

/** Without an audience: the first session, and with it what goes along with it. */
export const startCommand = z.strictObject({ audience: id<AudienceId>().optional() })

/** Never from or to the chair: that is a hand-over. */
export const changeRoleCommand = z.strictObject({ role: z.enum(ROLES).exclude(['chair']) })

/** Null: not said. What is left out stays as it is; `withoutDevice` and `agency` are for who keeps the attendance. */
export const attendsCommand = z.strictObject({
  attends: z.enum(ATTENDS).nullable().optional(),
  withoutDevice: z.boolean().optional(),
  agency: z.enum(AGENCIES).nullable().optional(),
})
export type SetAttends = z.infer<typeof attendsCommand>

/** For somebody without a device: whether they are there. */
export const presenceCommand = z.strictObject({ here: z.boolean() })
