/** The only place where a sealed answer is opened: all of a round once it is revealed, or one's own for oneself. */
import type { LookId, MeetingId, MemberId, RoundId } from '@evenhand/shared/domain/ids'
import { answerSchema } from '@evenhand/shared/protocol/command'
import type { MySubmissionView, ResultView } from '@evenhand/shared/protocol/view'
import { commit } from '@evenhand/shared/seal/commitment'
import { isHex32 } from '@evenhand/shared/seal/hex'
import { z } from 'zod'
import { type Key, openJson } from '../keys/seal.ts'
import type { Sealed } from '../store/tables.ts'
import type { Asked } from './roster.ts'
import { boundTo, type RecordOf, recordKey, type ScoreRecord } from './seal-record.ts'

const scoreRecord: z.ZodType<ScoreRecord> = z.strictObject({
  answer: answerSchema.nullable(),
  opening: z.string().refine(isHex32),
  device: z.string().nullable(),
  before: z.literal(true).optional(),
})

/** One row of a revealed round, beside the person whose row it is. */
export interface RowToOpen {
  readonly seq: number
  readonly commitment: string
  readonly sealed: Sealed
}

export interface RevealedRound {
  readonly meeting: MeetingId
  readonly look: LookId
  readonly round: RoundId
  readonly phase: 'revealed'
  /** The name of whoever typed an answer for somebody, by their alias. */
  readonly nameOf: (member: MemberId) => string | undefined
}

/**
 * The results of a round, in roster order. Takes `phase` so that no caller forgets to ask: before the reveal is on disk
 * this throws. A row that does not open, or that is not what was committed to, is shown as broken. [R1] [R8]
 */
export async function openResults(
  meetingKey: Key,
  of: RevealedRound,
  rows: readonly (RowToOpen & { readonly person: Asked })[],
): Promise<readonly ResultView[]> {
  if (of.phase !== 'revealed') throw new Error('a round that is not revealed was about to be opened')
  return Promise.all(
    rows.map(async (row) => {
      const { member, name, role, of: from, participant } = row.person
      const who = { by: member, name, role, of: from }
      const record = tryToOpen(meetingKey, { ...of, participant, seq: row.seq }, row.sealed)
      const { look, round } = of
      const made = record && (await commit({ ...record, look, round, member, seq: row.seq }))
      if (!record || made !== row.commitment) {
        return { ...who, answer: null, seal: null, broken: { commitment: row.commitment } }
      }
      const { answer, opening, before } = record
      const enteredBy = answer?.entered && of.nameOf(answer.entered.by)
      const how = { ...(enteredBy ? { enteredBy } : {}), ...(before ? { before } : {}) }
      return { ...who, answer, seal: { seq: row.seq, opening }, ...how }
    }),
  )
}

/**
 * One's own submission, for the device it was sent from; null for another one, and while there is only a stand-in.
 * Throws when it no longer opens. [R1]
 */
export function openOwn(meetingKey: Key, of: RecordOf, sealed: Sealed, device: string): MySubmissionView | null {
  const { answer, opening, device: sentFrom } = openRecord(meetingKey, of, sealed)
  return answer && sentFrom === device ? { answer, opening, seq: of.seq } : null
}

/** Whether this person said more than a pass, for the server to ask of a later answer what it must say. Throws as `openOwn`. [R6] */
export function gaveAnswer(meetingKey: Key, of: RecordOf, sealed: Sealed): boolean {
  const { answer } = openRecord(meetingKey, of, sealed)
  return answer !== null && answer.kind !== 'pass'
}

/** Who typed what is there now: null when it was the person themself, or nothing is there. Throws as `openOwn`. [P2] */
export function typedBy(meetingKey: Key, of: RecordOf, sealed: Sealed): MemberId | null {
  return openRecord(meetingKey, of, sealed).answer?.entered?.by ?? null
}

function openRecord(meetingKey: Key, of: RecordOf, sealed: Sealed): ScoreRecord {
  return openJson(recordKey(meetingKey, of.round), boundTo(of), sealed, (stored) => scoreRecord.parse(stored))
}

function tryToOpen(meetingKey: Key, of: RecordOf, sealed: Sealed): ScoreRecord | null {
  try {
    return openRecord(meetingKey, of, sealed)
  } catch {
    // One damaged row must not keep everybody else's answers from being shown; it is shown as broken.
    return null
  }
}
