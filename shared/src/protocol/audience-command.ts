/** What the chair, and a family in its private time, may ask about audiences. */
import { z } from 'zod'
import { LIMITS } from '../domain/grid.ts'
import type { AudienceId, CardId, ParticipantId } from '../domain/ids.ts'
import { words } from './words.ts'

const id = <Id extends string>() =>
  z
    .string()
    .min(1)
    .max(64)
    .regex(/^[\w-]+$/) as unknown as z.ZodType<Id, string>
const card = z
  .string()
  .max(130)
  .regex(/^[\w-]{1,64}:[\w-]{1,64}$/) as unknown as z.ZodType<CardId, string>

/** A separate session, with these people in it beside the chair. */
export const makeSessionCommand = z.strictObject({ label: words(80), people: z.array(id<ParticipantId>()).max(60) })

/** Gives somebody a place in an audience, or takes it from them. */
export const placeCommand = z.strictObject({ person: id<ParticipantId>(), inside: z.boolean() })

/** Which board is shown on a shared screen; null: none. */
export const presentCommand = z.strictObject({ audience: id<AudienceId>().nullable() })

export const restrictWordsCommand = z.strictObject({ words: z.array(words(120)).max(200) })

/** What a card would say over there: its own words, or the chair's gist of them. */
export const lookAtReleaseCommand = z.strictObject({
  from: id<AudienceId>(),
  card,
  to: id<AudienceId>(),
  gist: words(LIMITS.cardWords).nullable(),
})

/**
 * Copies a card over. `hash` is that of the words the chair looked at, `confirmed` holds the key of everything that was
 * pointed out in them, `childAgrees` is true when the child whose words they are was asked and agrees.
 */
export const releaseCommand = lookAtReleaseCommand.extend({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  confirmed: z.array(z.string().max(2_100)).max(500),
  childAgrees: z.boolean(),
})
export type ReleaseOrder = z.infer<typeof releaseCommand>

export const purgeCommand = z.strictObject({ audience: id<AudienceId>(), card, reason: words(LIMITS.smallWords) })

/** A card of private family time that is to be on the first session's board. */
export const publishCommand = z.strictObject({ card })

export const audiencePath = z.object({ audience: id<AudienceId>() })
