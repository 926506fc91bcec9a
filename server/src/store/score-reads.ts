/** What is read of looks and scores. Sealed answers are given out by two queries only, and each says whose. */
import type {
  AudienceId,
  LookId,
  MeetingId,
  MemberId,
  ParticipantId,
  RoundId,
  ScaleId,
} from '@evenhand/shared/domain/ids'
import type { Phase } from '@evenhand/shared/domain/look'
import type { Kysely } from 'kysely'
import type { Database, Sealed } from './tables.ts'

export interface StoredRound {
  readonly id: RoundId
  readonly scale: ScaleId
  readonly sealedScale: Sealed
  readonly root: string | null
}

export interface StoredLook {
  readonly id: LookId
  readonly number: number
  readonly phase: Phase
  readonly imported: boolean
  /** Null: older than audiences, and so the first session's. */
  readonly audience: AudienceId | null
  /** What is sent now is given before the meeting. */
  readonly before: boolean
  readonly rounds: readonly StoredRound[]
}

/** How far one person's row is. `seq` 0: nothing was sent yet. */
export interface StoredReceipt {
  readonly participant: ParticipantId
  readonly seq: number
  readonly commitment: string
}

/** A meeting's looks from the first to the last, each with its rounds in order. */
export async function looksOf(db: Kysely<Database>, meeting: MeetingId): Promise<StoredLook[]> {
  const looks = await db
    .selectFrom('look')
    .select(['id', 'number', 'phase', 'imported', 'audience', 'before'])
    .where('meeting_id', '=', meeting)
    .orderBy('number')
    .execute()
  if (looks.length === 0) return []
  const rounds = await db
    .selectFrom('round')
    .select(['id', 'look_id as look', 'scale_id as scale', 'sealed_scale as sealedScale', 'root'])
    .where(
      'look_id',
      'in',
      looks.map(({ id }) => id),
    )
    .orderBy('position')
    .execute()
  return looks.map(({ id, number, phase, imported, audience, before }) => ({
    id,
    number,
    phase,
    imported: imported === 1,
    audience,
    before: before === 1,
    rounds: rounds.filter((round) => round.look === id),
  }))
}

/** In roster order. */
export function receiptsOf(db: Kysely<Database>, round: RoundId): Promise<StoredReceipt[]> {
  return db
    .selectFrom('score')
    .select(['participant_id as participant', 'seq', 'commitment'])
    .where('round_id', '=', round)
    .orderBy('position')
    .execute()
}

/** Everybody's sealed answers of a round, in roster order; nothing at all until its look is revealed. [R1] */
export function revealedScores(
  db: Kysely<Database>,
  round: RoundId,
): Promise<(StoredReceipt & { readonly sealed: Sealed })[]> {
  return db
    .selectFrom('score')
    .innerJoin('round', 'round.id', 'score.round_id')
    .innerJoin('look', 'look.id', 'round.look_id')
    .select(['score.participant_id as participant', 'score.seq', 'score.commitment', 'score.sealed'])
    .where('score.round_id', '=', round)
    .where('look.phase', '=', 'revealed')
    .orderBy('score.position')
    .execute()
}

/** The row of one person in a round of this meeting. An unknown round, a foreign one and not being asked look the same. */
export function ownScore(
  db: Kysely<Database>,
  of: { readonly meeting: MeetingId; readonly round: RoundId; readonly participant: ParticipantId },
): Promise<OwnScore | undefined> {
  return db
    .selectFrom('score')
    .innerJoin('round', 'round.id', 'score.round_id')
    .innerJoin('look', 'look.id', 'round.look_id')
    .select(['look.id as look', 'look.number', 'look.audience', 'look.before', 'round.scale_id as scale'])
    .select(['score.seq', 'score.sealed'])
    .where('score.round_id', '=', of.round)
    .where('score.participant_id', '=', of.participant)
    .where('look.meeting_id', '=', of.meeting)
    .executeTakeFirst()
}

export interface OwnScore {
  readonly look: LookId
  readonly number: number
  readonly before: 0 | 1
  readonly audience: AudienceId | null
  readonly scale: ScaleId
  readonly seq: number
  readonly sealed: Sealed
}

export async function importedResults(db: Kysely<Database>, round: RoundId): Promise<Sealed | null> {
  const row = await db.selectFrom('round').select('sealed_results').where('id', '=', round).executeTakeFirst()
  return row?.sealed_results ?? null
}

/** Who has sent something in the rounds that are open now, over all meetings; `participant` null where nobody has. */
export function submittedNow(
  db: Kysely<Database>,
): Promise<{ meeting: MeetingId; round: RoundId; participant: ParticipantId | null }[]> {
  return db
    .selectFrom('look')
    .innerJoin('round', 'round.look_id', 'look.id')
    .leftJoin('score', (join) => join.onRef('score.round_id', '=', 'round.id').on('score.seq', '>', 0))
    .select(['look.meeting_id as meeting', 'round.id as round', 'score.participant_id as participant'])
    .where('look.phase', '=', 'open')
    .execute()
}

/** The round of this meeting with this id, and its look. A foreign and an unknown one look the same. */
export async function roundOf(
  db: Kysely<Database>,
  meeting: MeetingId,
  round: RoundId,
): Promise<{ readonly look: StoredLook; readonly round: StoredRound } | null> {
  for (const look of await looksOf(db, meeting)) {
    const found = look.rounds.find(({ id }) => id === round)
    if (found) return { look, round: found }
  }
  return null
}

/** Which answers of this meeting an audience was told of. */
export function toldTo(
  db: Kysely<Database>,
  meeting: MeetingId,
  audience: AudienceId,
): Promise<{ round: RoundId; member: MemberId; how: 'shown' | 'mentioned' }[]> {
  return db
    .selectFrom('told_result')
    .innerJoin('round', 'round.id', 'told_result.round_id')
    .innerJoin('look', 'look.id', 'round.look_id')
    .select(['told_result.round_id as round', 'told_result.member_id as member', 'told_result.how'])
    .where('look.meeting_id', '=', meeting)
    .where('told_result.audience', '=', audience)
    .where('look.phase', '=', 'revealed')
    .execute()
}

/** Whether a scale has ever been asked in this meeting. Its words then stay, so that no answer gets another meaning. [R7] */
export async function wasAsked(db: Kysely<Database>, meeting: MeetingId, scale: ScaleId): Promise<boolean> {
  const row = await db
    .selectFrom('round')
    .innerJoin('look', 'look.id', 'round.look_id')
    .select('round.id')
    .where('look.meeting_id', '=', meeting)
    .where('round.scale_id', '=', scale)
    .executeTakeFirst()
  return row !== undefined
}
