/**
 * What changes about looks and scores, each step in one transaction. The store never sees an answer: only sealed
 * bytes, commitments and numbers. A submission is always an update of a row that was made when the round opened, so
 * that neither the count nor the time of rows tells who has answered. Imported by `scoring/` alone.
 */
import type {
  AudienceId,
  LookId,
  MeetingId,
  MemberId,
  ParticipantId,
  RoundId,
  ScaleId,
} from '@evenhand/shared/domain/ids'
import { advance, type Phase, type Step } from '@evenhand/shared/domain/look'
import { done, type Outcome, refused } from '@evenhand/shared/lib/outcome'
import type { Transaction } from 'kysely'
import { addAudit } from './audit-row.ts'
import type { Database, Sealed } from './tables.ts'

/** The row that waits for one person's answer. */
export interface StandIn {
  readonly participant: ParticipantId
  readonly commitment: string
  readonly sealed: Sealed
}

export interface RoundToOpen {
  readonly id: RoundId
  readonly scale: ScaleId
  readonly sealedScale: Sealed
  /** In roster order, which is the order of the commitment tree. */
  readonly standIns: readonly StandIn[]
}

/** What a submission is answered with: its number and its commitment. */
export interface Receipt {
  readonly seq: number
  readonly commitment: string
}

type LookStep = { readonly meeting: MeetingId; readonly look: LookId; readonly at: number; readonly by: ParticipantId }

/** Which audience a look belongs to. `first`: what is older than audiences is this one's. */
export interface OfAudience {
  readonly audience: AudienceId
  readonly first: boolean
}

/** Opens a look for all of its rounds at once; one at a time in an audience. */
export async function openLook(
  trx: Transaction<Database>,
  args: LookStep & { of: OfAudience; before: boolean; rounds: readonly RoundToOpen[] },
): Promise<Outcome<{ number: number }, 'already-open'>> {
  const { meeting, look, at, by, of, before, rounds } = args
  const all = await trx
    .selectFrom('look')
    .select(['number', 'phase', 'audience'])
    .where('meeting_id', '=', meeting)
    .execute()
  const earlier = all.filter(({ audience }) => (audience === null ? of.first : audience === of.audience))
  if (earlier.some(({ phase }) => phase !== 'revealed')) return refused('already-open')
  const number = Math.max(0, ...earlier.map((one) => one.number)) + 1
  await addLook(trx, {
    id: look,
    meeting_id: meeting,
    number,
    phase: 'open',
    imported: 0,
    opened_at: at,
    audience: of.audience,
    before: before ? 1 : 0,
  })
  for (const [position, { id, scale, sealedScale, standIns }] of rounds.entries()) {
    await addRound(trx, {
      id,
      look_id: look,
      position,
      scale_id: scale,
      sealed_scale: sealedScale,
      sealed_results: null,
    })
    const rows = standIns.map(({ participant, commitment, sealed }, place) => {
      const asked = { round_id: id, position: place, participant_id: participant }
      return Object.assign(asked, { seq: 0, idempotency_hash: null, commitment, sealed })
    })
    await trx.insertInto('score').values(rows).execute()
  }
  await addAudit(trx, { meeting, at, by, what: 'look-opened' })
  return done({ number })
}

/**
 * Puts an answer in the place of this person's stand-in or earlier answer. A retry of the last one is given the same
 * receipt, also after the close; a late one and one with a number that was used are refused. [R4]
 */
export async function submitScore(
  trx: Transaction<Database>,
  args: {
    round: RoundId
    participant: ParticipantId
    idempotencyHash: string
    sealed: Sealed
    /** Only in the place of this number: somebody else's. Null: whatever is there. */
    over: number | null
  } & Receipt,
): Promise<Outcome<Receipt, 'not-found' | 'round-closed' | 'changed-meanwhile'>> {
  const { round, participant, seq, commitment, sealed } = args
  const row = await trx
    .selectFrom('score')
    .innerJoin('round', 'round.id', 'score.round_id')
    .innerJoin('look', 'look.id', 'round.look_id')
    .select(['score.seq', 'score.commitment', 'score.idempotency_hash', 'look.phase'])
    .where('score.round_id', '=', round)
    .where('score.participant_id', '=', participant)
    .executeTakeFirst()
  if (!row) return refused('not-found')
  if (row.idempotency_hash === args.idempotencyHash) return done({ seq: row.seq, commitment: row.commitment })
  if (row.phase !== 'open') return refused('round-closed')
  if (seq <= row.seq || (args.over !== null && args.over !== row.seq)) return refused('changed-meanwhile')
  await trx
    .updateTable('score')
    .set({ seq, commitment, sealed, idempotency_hash: args.idempotencyHash })
    .where('round_id', '=', round)
    .where('participant_id', '=', participant)
    .execute()
  return done({ seq, commitment })
}

/**
 * Closes a look and keeps the root of each of its rounds. Each root comes with the commitments it was made over: if one
 * of them has been replaced since, nothing is done, and the caller makes the roots again.
 */
export async function closeLook(
  trx: Transaction<Database>,
  args: LookStep & { roots: readonly { round: RoundId; root: string; over: readonly string[] }[] },
): Promise<Outcome<null, 'not-found' | 'wrong-phase' | 'changed-meanwhile'>> {
  const phase = await phaseAfter(trx, args, 'close')
  if (!phase.ok) return phase
  const rounds = await trx.selectFrom('round').select('id').where('look_id', '=', args.look).execute()
  if (rounds.some(({ id }) => !args.roots.some((one) => one.round === id))) throw new Error('a round without a root')
  // All of them before the first write: a refusal keeps what was written before it.
  for (const { round, over } of args.roots) {
    if (!sameInOrder(await commitmentsOf(trx, round), over)) return refused('changed-meanwhile')
  }
  for (const { round, root } of args.roots) {
    await trx.updateTable('round').set({ root }).where('id', '=', round).where('look_id', '=', args.look).execute()
  }
  await enter(trx, args, phase.value, 'look-closed')
  return done(null)
}

/** Reveals all rounds of a look, with the audit row, in one transaction: there is no way to reveal a part. [R2] */
export async function revealLook(
  trx: Transaction<Database>,
  args: LookStep,
): Promise<Outcome<null, 'not-found' | 'wrong-phase'>> {
  const phase = await phaseAfter(trx, args, 'reveal')
  if (!phase.ok) return phase
  await enter(trx, args, phase.value, 'look-revealed')
  return done(null)
}

/** From here on what is sent is given in the meeting. `wrong-phase` when it was already so, or nothing is taken any more. */
export async function callIn(
  trx: Transaction<Database>,
  args: LookStep,
): Promise<Outcome<null, 'not-found' | 'wrong-phase'>> {
  const { meeting, look, at, by } = args
  const row = await trx
    .selectFrom('look')
    .select(['phase', 'before'])
    .where('id', '=', look)
    .where('meeting_id', '=', meeting)
    .executeTakeFirst()
  if (!row) return refused('not-found')
  if (row.phase !== 'open' || row.before === 0) return refused('wrong-phase')
  await trx.updateTable('look').set({ before: 0 }).where('id', '=', look).execute()
  await addAudit(trx, { meeting, at, by, what: 'look-called-in' })
  return done(null)
}

/** Notes that another audience is told of one answer. `wrong-phase` until it is revealed: nothing of it goes out before. [R1] */
export async function tellResult(
  trx: Transaction<Database>,
  args: {
    meeting: MeetingId
    at: number
    by: ParticipantId
    round: RoundId
    member: MemberId
    to: AudienceId
    how: 'shown' | 'mentioned'
  },
): Promise<Outcome<null, 'not-found' | 'wrong-phase'>> {
  const { meeting, at, by, round, member, to, how } = args
  const row = await trx
    .selectFrom('round')
    .innerJoin('look', 'look.id', 'round.look_id')
    .select('look.phase')
    .where('round.id', '=', round)
    .where('look.meeting_id', '=', meeting)
    .executeTakeFirst()
  if (!row) return refused('not-found')
  if (row.phase !== 'revealed') return refused('wrong-phase')
  await trx
    .insertInto('told_result')
    .values({ round_id: round, member_id: member, audience: to, how })
    .onConflict((same) => same.columns(['round_id', 'member_id', 'audience']).doUpdateSet({ how }))
    .execute()
  await addAudit(trx, { meeting, at, by, what: how === 'shown' ? 'result-shown' : 'result-mentioned' })
  return done(null)
}

/** Adds a look that was held elsewhere: revealed from the start, without roots, because it was not sealed here. [R10] */
export async function importLook(
  trx: Transaction<Database>,
  args: {
    meeting: MeetingId
    look: LookId
    audience: AudienceId
    number: number
    at: number
    rounds: readonly { id: RoundId; scale: ScaleId; sealedScale: Sealed; sealedResults: Sealed }[]
  },
): Promise<void> {
  const { meeting, look, audience, number, at } = args
  const row = { id: look, meeting_id: meeting, number, phase: 'revealed', opened_at: at, audience } as const
  await addLook(trx, { ...row, imported: 1, before: 0 })
  for (const [position, { id, scale, sealedScale, sealedResults }] of args.rounds.entries()) {
    const sealed = { sealed_scale: sealedScale, sealed_results: sealedResults }
    await addRound(trx, { id, look_id: look, position, scale_id: scale, ...sealed })
  }
  await addAudit(trx, { meeting, at, by: null, what: 'look-imported' })
}

async function addLook(trx: Transaction<Database>, row: Database['look']): Promise<void> {
  await trx.insertInto('look').values(row).execute()
}

async function addRound(trx: Transaction<Database>, row: Omit<Database['round'], 'root'>): Promise<void> {
  await trx
    .insertInto('round')
    .values({ ...row, root: null })
    .execute()
}

async function phaseAfter(
  trx: Transaction<Database>,
  { meeting, look }: LookStep,
  step: Step,
): Promise<Outcome<Phase, 'not-found' | 'wrong-phase'>> {
  const row = await trx
    .selectFrom('look')
    .select('phase')
    .where('id', '=', look)
    .where('meeting_id', '=', meeting)
    .executeTakeFirst()
  return row ? advance(row.phase, step) : refused('not-found')
}

async function enter(trx: Transaction<Database>, args: LookStep, phase: Phase, what: string): Promise<void> {
  const { meeting, look, at, by } = args
  await trx.updateTable('look').set({ phase }).where('id', '=', look).execute()
  await addAudit(trx, { meeting, at, by, what })
}

async function commitmentsOf(trx: Transaction<Database>, round: RoundId): Promise<string[]> {
  const rows = await trx
    .selectFrom('score')
    .select('commitment')
    .where('round_id', '=', round)
    .orderBy('position')
    .execute()
  return rows.map(({ commitment }) => commitment)
}

function sameInOrder(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at])
}
