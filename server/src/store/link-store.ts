import type { MeetingId, ParticipantId } from '@evenhand/shared/domain/ids'
import type { Kysely, Transaction } from 'kysely'
import { addAudit } from './audit-row.ts'
import type { Database, Sealed } from './tables.ts'

/** A personal link as it is stored. Only its hash can find it; the sealed secret is for the chair to copy it. */
export interface LinkRow {
  readonly secretHash: string
  readonly participant: ParticipantId
  readonly sealedSecret: Sealed
  readonly createdAt: number
  readonly expiresAt: number
}

export type LinkState = 'ready' | 'used' | 'revoked' | 'expired'

export async function addLinks(trx: Transaction<Database>, links: readonly LinkRow[]): Promise<void> {
  for (const link of links) {
    await trx
      .insertInto('link')
      .values({
        secret_hash: link.secretHash,
        participant_id: link.participant,
        sealed_secret: link.sealedSecret,
        created_at: link.createdAt,
        expires_at: link.expiresAt,
        used_at: null,
        revoked_at: null,
      })
      .execute()
  }
}

/** Exchanges a link for a participation in one step, so that of two who try at once only one gets in. [P3] */
export async function useLink(
  trx: Transaction<Database>,
  args: { secretHash: string; tokenHash: string; expiresAt: number; now: number },
): Promise<LinkState | 'unknown'> {
  const { secretHash, tokenHash, expiresAt, now } = args
  const link = await linkBehind(trx, secretHash, now)
  if (!link) return 'unknown'
  if (link.state !== 'ready') return link.state
  await trx
    .updateTable('link')
    .set({ used_at: now, sealed_secret: null })
    .where('secret_hash', '=', secretHash)
    .execute()
  await startParticipation(trx, { participant: link.participant, tokenHash, expiresAt, now })
  await addAudit(trx, { meeting: link.meeting, at: now, by: link.participant, what: 'joined' })
  return 'ready'
}

/** Ends the links there are and makes a new one. Whoever is in already stays in. */
export async function renewLink(
  trx: Transaction<Database>,
  args: { meeting: MeetingId; link: LinkRow; now: number },
): Promise<void> {
  const { meeting, link, now } = args
  await endLinks(trx, link.participant, now)
  await addLinks(trx, [link])
  await addAudit(trx, { meeting, at: now, by: link.participant, what: 'link-renewed' })
}

/** Ends the links there are and whatever was entered with them. */
export async function revokeLink(
  trx: Transaction<Database>,
  args: { meeting: MeetingId; participant: ParticipantId; now: number },
): Promise<void> {
  const { meeting, participant, now } = args
  await endLinksAndParticipations(trx, participant, now)
  await addAudit(trx, { meeting, at: now, by: participant, what: 'link-revoked' })
}

export async function endLinksAndParticipations(
  trx: Transaction<Database>,
  participant: ParticipantId,
  now: number,
): Promise<void> {
  await endLinks(trx, participant, now)
  await trx.deleteFrom('participation').where('participant_id', '=', participant).execute()
}

async function endLinks(trx: Transaction<Database>, participant: ParticipantId, now: number): Promise<void> {
  await trx
    .updateTable('link')
    .set({ revoked_at: now, sealed_secret: null })
    .where('participant_id', '=', participant)
    .where('revoked_at', 'is', null)
    .execute()
}

/** Lets one more browser be this participant. Participations of theirs that have run out go with it. */
export async function startParticipation(
  trx: Transaction<Database>,
  args: { participant: ParticipantId; tokenHash: string; expiresAt: number; now: number },
): Promise<void> {
  await trx
    .deleteFrom('participation')
    .where('participant_id', '=', args.participant)
    .where('expires_at', '<=', args.now)
    .execute()
  await trx
    .insertInto('participation')
    .values({ token_hash: args.tokenHash, participant_id: args.participant, expires_at: args.expiresAt })
    .execute()
}

export async function endParticipation(trx: Transaction<Database>, args: { tokenHash: string }): Promise<void> {
  await trx.deleteFrom('participation').where('token_hash', '=', args.tokenHash).execute()
}

/** Whose link this is and whether it can still be used. Looking changes nothing. */
export async function linkBehind(
  db: Kysely<Database>,
  secretHash: string,
  now: number,
): Promise<{ participant: ParticipantId; meeting: MeetingId; state: LinkState } | null> {
  const row = await db
    .selectFrom('link')
    .innerJoin('participant', 'participant.id', 'link.participant_id')
    .select(['participant.id as participant', 'participant.meeting_id as meeting'])
    .select(['used_at', 'revoked_at', 'expires_at'])
    .where('secret_hash', '=', secretHash)
    .executeTakeFirst()
  return row ? { participant: row.participant, meeting: row.meeting, state: stateOf(row, now) } : null
}

/** The newest link of each person of a meeting. */
export async function linksOfMeeting(
  db: Kysely<Database>,
  meeting: MeetingId,
  now: number,
): Promise<ReadonlyMap<ParticipantId, { state: LinkState; sealedSecret: Sealed | null }>> {
  const rows = await db
    .selectFrom('link')
    .innerJoin('participant', 'participant.id', 'link.participant_id')
    .selectAll('link')
    .where('participant.meeting_id', '=', meeting)
    // At most one is not revoked; it comes last, so it is the one that stays in the map.
    .orderBy((eb) => eb.case().when('revoked_at', 'is', null).then(1).else(0).end())
    .orderBy('link.created_at')
    .execute()
  return new Map(rows.map((row) => [row.participant_id, { state: stateOf(row, now), sealedSecret: row.sealed_secret }]))
}

function stateOf(
  link: { used_at: number | null; revoked_at: number | null; expires_at: number },
  now: number,
): LinkState {
  if (link.revoked_at !== null) return 'revoked'
  if (link.used_at !== null) return 'used'
  return link.expires_at <= now ? 'expired' : 'ready'
}
