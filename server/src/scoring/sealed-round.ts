import type { MeetingId, MemberId, ParticipantId, RoundId } from '@evenhand/shared/domain/ids'
import { ROLES } from '@evenhand/shared/domain/role'
import type { RoundQuestion } from '@evenhand/shared/domain/scale'
import type { ImportedAnswer, ResultView } from '@evenhand/shared/protocol/view'
import { z } from 'zod'
import { deriveKey, type Key, openJson, sealJson } from '../keys/seal.ts'
import { storedId, storedQuestion, storedScale } from '../store/stored-scale.ts'
import type { Sealed } from '../store/tables.ts'
import type { Asked } from './roster.ts'

/** What a round fixes when it opens: the words of its question, and who is asked. */
export interface RoundRecord {
  readonly asks: RoundQuestion
  /** Empty in an imported round, whose results name their people themselves. */
  readonly roster: readonly Asked[]
  /** ISO date of the earlier meeting that it is from. */
  readonly earlier?: string | undefined
}

/** One answer of an imported meeting, which was not sealed here. */
export type ImportedResult = Pick<ResultView, 'by' | 'name' | 'role' | 'of' | 'enteredBy' | 'before'> & {
  readonly answer: ImportedAnswer | null
}

type Of = { readonly meeting: MeetingId; readonly round: RoundId }

const person = { member: storedId<MemberId>(), name: z.string(), role: z.enum(ROLES), of: z.string() }
const roster = z.array(z.strictObject({ participant: storedId<ParticipantId>(), ...person }))
const roundRecord: z.ZodType<RoundRecord> = z.union([
  z.strictObject({ asks: storedQuestion, roster, earlier: z.string().optional() }),
  // As a round was kept while it could ask nothing but a scale.
  z.strictObject({ scale: storedScale, roster }).transform(({ scale, roster }) => ({ asks: scale, roster })),
])
const importedAnswer = z.strictObject({
  kind: z.literal('imported'),
  place: z.int().min(0).max(10).nullable(),
  passed: z.string().nullable(),
  words: z.string(),
  changedBecause: z.string().nullable(),
  step: z.strictObject({ at: z.int(), of: z.int().nullable() }).optional(),
  view: z.strictObject({ option: z.string(), category: z.string().nullable() }).optional(),
})
const importedResults: z.ZodType<readonly ImportedResult[]> = z.array(
  z.strictObject({
    by: storedId<MemberId>(),
    name: z.string(),
    role: z.enum(ROLES),
    of: z.string(),
    answer: importedAnswer.nullable(),
    enteredBy: z.string().optional(),
    before: z.literal(true).optional(),
  }),
)

const keyOf = (meetingKey: Key, { round }: Of): Key => deriveKey(meetingKey, `round-record:${round}`)

export function sealRound(meetingKey: Key, of: Of, record: RoundRecord): Sealed {
  return sealJson(keyOf(meetingKey, of), `${of.meeting}:${of.round}:round`, record)
}

/** Throws when the bytes are not this round's: a damaged file or a bug. */
export function openRound(meetingKey: Key, of: Of, sealed: Sealed): RoundRecord {
  return openJson(keyOf(meetingKey, of), `${of.meeting}:${of.round}:round`, sealed, (stored) =>
    roundRecord.parse(stored),
  )
}

export function sealImported(meetingKey: Key, of: Of, results: readonly ImportedResult[]): Sealed {
  return sealJson(keyOf(meetingKey, of), `${of.meeting}:${of.round}:imported`, results)
}

/** As they are shown: in their order, without a seal. Throws when the bytes are not this round's. */
export function openImported(meetingKey: Key, of: Of, sealed: Sealed): readonly ResultView[] {
  const bound = `${of.meeting}:${of.round}:imported`
  const results = openJson(keyOf(meetingKey, of), bound, sealed, (stored) => importedResults.parse(stored))
  return results.map((result) => ({ ...result, seal: null }))
}
