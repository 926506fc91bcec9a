import type { AudienceId, ParticipantId, RoomId } from '@evenhand/shared/domain/ids'
import Sqlite from 'better-sqlite3'
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
  args: {
    participant: ParticipantId
    audience: AudienceId | null
    handleHash: string
    rooms: readonly RoomPlace[]
    at: number
  },
): Promise<'taken' | 'id-in-use'> {
  const { participant, audience, handleHash, rooms, at } = args
  const places = rooms.map((place) => ({ ...rowOf(participant, place, at), audience }))
  const steering = { handle_hash: handleHash, participant_id: participant, audience, room_id: null, client_id: null }
  return addRows(trx, [{ ...steering, created_at: at }, ...places])
}

/** Binds a clientID to the server itself. Its handle is one that nobody was ever told. */
export async function reserveClientId(
  trx: Transaction<Database>,
  args: RoomPlace & { at: number },
): Promise<'taken' | 'id-in-use'> {
  return addRows(trx, [rowOf(null, args, args.at)])
}

type Row = Database['seat']

function rowOf(participant: ParticipantId | null, { room, handleHash, clientId }: RoomPlace, at: number): Row {
  const place = { room_id: room, client_id: clientId }
  return { handle_hash: handleHash, participant_id: participant, audience: null, ...place, created_at: at }
}

/** One statement, so that either all rows are there or none: the index on room and clientID decides, not a question asked before. */
async function addRows(trx: Transaction<Database>, rows: readonly Row[]): Promise<'taken' | 'id-in-use'> {
  try {
    await trx.insertInto('seat').values(rows).execute()
    return 'taken'
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code === 'SQLITE_CONSTRAINT_UNIQUE') return 'id-in-use'
    throw error
  }
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
