/** What can be asked over HTTP about a plan: its dates, and the meeting that looks back at it. */
import { z } from 'zod'
import type { AudienceId } from '../domain/ids.ts'

const shortId = z.string().regex(/^[\w-]{1,64}$/)

/** A new meeting out of one that was held. */
export const followUpCommand = z.strictObject({ title: z.string().trim().min(1).max(120), date: z.iso.date() })
export type PlanFollowUp = z.infer<typeof followUpCommand>

/** Sets the real day for something that the template puts a limit to; null takes it back. */
export const setDateCommand = z.strictObject({
  audience: shortId.transform((id) => id as AudienceId),
  timescale: shortId,
  day: z.iso.date().nullable(),
})
