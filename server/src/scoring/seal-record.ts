import { type Answer, SCORE_BODY_BYTES } from '@evenhand/shared/domain/answer'
import type { MeetingId, ParticipantId, RoundId } from '@evenhand/shared/domain/ids'
import { deriveKey, type Key, sealBytes } from '../keys/seal.ts'
import type { Sealed } from '../store/tables.ts'

/**
 * What is kept of an answer. A stand-in holds `answer: null`. `device` is the browser that sent it, the only one that
 * may read it back: whoever comes in by a renewed link is the same person here, and may be the chair. [R1]
 */
export interface ScoreRecord {
  readonly answer: Answer | null
  readonly opening: string
  readonly device: string | null
  /** It was given before the meeting. */
  readonly before?: true | undefined
}

/** Whose row it is. The sealed bytes open nowhere else, so a row that was moved to another person opens for nobody. */
export interface RecordOf {
  readonly meeting: MeetingId
  readonly round: RoundId
  readonly participant: ParticipantId
  readonly seq: number
}

// What fits into a padded body fits here as well, in any language, since a record holds less.
const RECORD_BYTES = SCORE_BODY_BYTES

/** The record as the store keeps it: of one length, so that a stand-in, a pass and four full reasons look the same. [R1] */
export function sealRecord(meetingKey: Key, of: RecordOf, record: ScoreRecord): Sealed {
  const text = Buffer.from(JSON.stringify(record))
  if (text.length > RECORD_BYTES) throw new Error('a record is longer than the body it came in')
  // JSON may end in spaces, so the padding needs no marker.
  const padded = Buffer.concat([text, Buffer.alloc(RECORD_BYTES - text.length, ' ')])
  return sealBytes(recordKey(meetingKey, of.round), boundTo(of), padded)
}

export function recordKey(meetingKey: Key, round: RoundId): Key {
  return deriveKey(meetingKey, `round:${round}`)
}

export function boundTo({ meeting, round, participant, seq }: RecordOf): string {
  return `${meeting}:${round}:${participant}:${seq}`
}
