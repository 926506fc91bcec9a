import type { ParticipantId, RoomId } from '@evenhand/shared/domain/ids'
import type { Kysely, Transaction } from 'kysely'
import type { Database } from './tables.ts'

interface RoomPlace {
  readonly room: RoomId
  readonly handleHash: string
  readonly clientId: number
}

/** Writes down a fresh seat, or nothing when one of its clientIDs was ever given out in that room. [G5] */
export async function takeSeat(
  trx: Transaction<Database>,
  args: { participant: ParticipantId; handleHash: string; rooms: readonly RoomPlace[]; at: number },
): Promise<'taken' | 'id-in-use'> {
  for (const place of args.rooms) if (await inUse(trx, place)) return 'id-in-use'
  const row = { participant_id: args.participant, created_at: args.at }
  const places = args.rooms.map(({ room, handleHash, clientId }) => ({
    ...row,
    handle_hash: handleHash,
    room_id: room,
    client_id: clientId,
  }))
  await trx
    .insertInto('seat')
    .values([{ ...row, handle_hash: args.handleHash, room_id: null, client_id: null }, ...places])
    .execute()
  return 'taken'
}

/** Binds a clientID to the server itself. Its handle is one that nobody was ever told. */
export async function reserveClientId(
  trx: Transaction<Database>,
  args: RoomPlace & { at: number },
): Promise<'taken' | 'id-in-use'> {
  if (await inUse(trx, args)) return 'id-in-use'
  await trx
    .insertInto('seat')
    .values({
      handle_hash: args.handleHash,
      participant_id: null,
      room_id: args.room,
      client_id: args.clientId,
      created_at: args.at,
    })
    .execute()
  return 'taken'
}

async function inUse(trx: Transaction<Database>, place: RoomPlace): Promise<boolean> {
  const row = await trx
    .selectFrom('seat')
    .select('client_id')
    .where('room_id', '=', place.room)
    .where('client_id', '=', place.clientId)
    .executeTakeFirst()
  return row !== undefined
}

/** Every clientID that was ever given out in a room, and to whom; null is the server itself. */
export async function bindingsOf(
  db: Kysely<Database>,
  room: RoomId,
): Promise<ReadonlyMap<number, ParticipantId | null>> {
  const rows = await db.selectFrom('seat').select(['client_id', 'participant_id']).where('room_id', '=', room).execute()
  const bindings = new Map<number, ParticipantId | null>()
  for (const row of rows) if (row.client_id !== null) bindings.set(row.client_id, row.participant_id)
  return bindings
}
