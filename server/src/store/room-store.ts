import type { AudienceId, MeetingId, ParticipantId, RoomId } from '@evenhand/shared/domain/ids'
import { must } from '@evenhand/shared/lib/must'
import type { Kysely, Transaction } from 'kysely'
import { addAudit } from './audit-row.ts'
import type { RowToAppend } from './append-rows.ts'
import type { Database, Sealed } from './tables.ts'

/**
 * Puts an empty room in the place of one whose words are not kept, and leaves nothing of that one: no row, no trail, and
 * not who sat there. Harmless when that room is gone already. [B3]
 */
export async function emptyRoom(
  trx: Transaction<Database>,
  { room, fresh }: { room: RoomId; fresh: RoomId },
): Promise<void> {
  const place = await trx.selectFrom('room').selectAll().where('id', '=', room).executeTakeFirst()
  await dropRoom(trx, room)
  if (!place) return
  await trx.deleteFrom('seat').where('audience', '=', place.audience).execute()
  await trx
    .insertInto('room')
    .values({ ...place, id: fresh })
    .execute()
}

/** What a room is to begin with: its first row, and the clientID of the server that wrote it. */
export interface FreshRoom {
  readonly first: RowToAppend
  readonly clientId: number
  readonly handleHash: string
}

/**
 * Puts a room with what is left in the place of one that something was taken out of. `source` is what becomes of the
 * meeting's imported file: new bytes, null to take it away, undefined to leave it. All of it or nothing. [B4]
 */
export async function rotateRoom(
  trx: Transaction<Database>,
  args: {
    meeting: MeetingId
    room: RoomId
    fresh: FreshRoom
    source: Sealed | null | undefined
    by: ParticipantId
    at: number
  },
): Promise<void> {
  const { meeting, room, fresh, source, by, at } = args
  const { room: id, seq, sealed, trail } = fresh.first
  const place = must(await trx.selectFrom('room').selectAll().where('id', '=', room).executeTakeFirst(), 'the room')
  await dropRoom(trx, room)
  await trx
    .insertInto('room')
    .values({ ...place, id })
    .execute()
  const seat = { participant_id: null, room_id: id, audience: null, client_id: fresh.clientId, created_at: at }
  await trx
    .insertInto('seat')
    .values({ handle_hash: fresh.handleHash, ...seat })
    .execute()
  await trx.insertInto('room_log').values({ room_id: id, seq, sealed }).execute()
  if (trail) await trx.insertInto('room_trail').values({ room_id: id, seq, sealed: trail }).execute()
  if (source === null) await trx.deleteFrom('meeting_source').where('meeting_id', '=', meeting).execute()
  if (source)
    await trx.updateTable('meeting_source').set({ sealed: source }).where('meeting_id', '=', meeting).execute()
  await addAudit(trx, { meeting, at, by, what: 'purged' })
}

async function dropRoom(trx: Transaction<Database>, room: RoomId): Promise<void> {
  for (const table of ['room_log', 'room_snapshot', 'room_trail', 'seat'] as const)
    await trx.deleteFrom(table).where('room_id', '=', room).execute()
  await trx.deleteFrom('room').where('id', '=', room).execute()
}

/** The audiences that somebody has ever had a board open in. */
export async function audiencesSeenBy(
  db: Kysely<Database>,
  participant: ParticipantId,
): Promise<ReadonlySet<AudienceId>> {
  const rows = await db
    .selectFrom('seat')
    .innerJoin('room', 'room.id', 'seat.room_id')
    .select('room.audience')
    .distinct()
    .where('seat.participant_id', '=', participant)
    .execute()
  return new Set(rows.map(({ audience }) => audience))
}

/** An imported meeting's file as it came, sealed; null when there is none. */
export async function sourceOf(db: Kysely<Database>, meeting: MeetingId): Promise<Sealed | null> {
  const row = await db
    .selectFrom('meeting_source')
    .select('sealed')
    .where('meeting_id', '=', meeting)
    .executeTakeFirst()
  return row?.sealed ?? null
}
