/** What steers a session, over HTTP: its stage, a pause, its timer, its checks, its chair. Parsed once, in the route. */
import { z } from 'zod'
import type { AudienceId, MemberId } from '../domain/ids.ts'
import { EXIT_CHECKS } from '../domain/template.ts'

const id = <Id extends string>() => z.string().regex(/^[\w-]{1,64}$/) as unknown as z.ZodType<Id, string>
const stage = z.int().min(0).max(60)
const target = z.union([stage, z.literal('end')])
const why = z.string().trim().min(1).max(500)
const check = z.enum(EXIT_CHECKS)
const minutes = z.int().min(1).max(240)

/** The session of this audience. Without one: the first. */
const audience = id<AudienceId>().optional()

/**
 * One step of a session's run. `from` is the stage that the sender sees: two presses do not move it twice.
 *
 *   move       on, back or to the end: `unmet` says why for each exit check that is not met, `reason` why the stages between are left out
 *   skip       this stage, and those between, are left out, for a reason
 *   pause      everything stands still, or goes on
 *   timer      so many minutes from now; null takes it away
 *   extend     so many minutes more
 *   tick       an exit check of this stage that the software cannot see, or not any more
 *   presenter  who brings the case; null: nobody
 *   put-away   somebody's wish for a break, once it was heard
 */
export const runCommand = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('move'),
    audience,
    from: stage,
    to: target,
    unmet: z.array(z.strictObject({ check, reason: why })).max(20),
    reason: why.nullable(),
  }),
  z.strictObject({ do: z.literal('skip'), audience, from: stage, to: target, reason: why }),
  z.strictObject({ do: z.literal('pause'), audience, on: z.boolean() }),
  z.strictObject({ do: z.literal('timer'), audience, minutes: minutes.nullable() }),
  z.strictObject({ do: z.literal('extend'), audience, minutes }),
  z.strictObject({ do: z.literal('tick'), audience, check, on: z.boolean() }),
  z.strictObject({ do: z.literal('presenter'), audience, member: id<MemberId>().nullable() }),
  z.strictObject({ do: z.literal('put-away'), audience, member: id<MemberId>() }),
])
export type RunCommand = z.infer<typeof runCommand>

/** Which session's checks are asked for. */
export const runChecksQuery = z.strictObject({ audience })

/** Asks the chair, and nobody else, for a break. */
export const askBreakCommand = z.strictObject({ audience })

/** Hands the chair over, to somebody of the first session. */
export const handOverCommand = z.strictObject({ to: id<MemberId>() })
