import type { AudienceId, MeetingId, ParticipantId, RoomId, StaffId } from '@evenhand/shared/domain/ids'
import type { Kysely, Transaction } from 'kysely'
import { addLinks, endLinksAndParticipations, type LinkRow } from './link-store.ts'
import { addAudit } from './audit-row.ts'
import type { Database, Sealed } from './tables.ts'

/** Stores a meeting with its key, people, rooms and links: all of it or nothing. */
export async function createMeeting(
  trx: Transaction<Database>,
  args: {
    meeting: MeetingId
    staff: StaffId | null
    at: number
    wrapped: Sealed
    sealed: Sealed
    source: Sealed | null
    participants: readonly ParticipantId[]
    rooms: readonly { id: RoomId; audience: AudienceId }[]
    links: readonly LinkRow[]
  },
): Promise<void> {
  const { meeting, at } = args
  await trx
    .insertInto('meeting')
    .values({ id: meeting, staff_id: args.staff, version: 1, created_at: at, sealed: args.sealed })
    .execute()
  await trx.insertInto('meeting_key').values({ meeting_id: meeting, wrapped: args.wrapped }).execute()
  if (args.source) await trx.insertInto('meeting_source').values({ meeting_id: meeting, sealed: args.source }).execute()
  for (const id of args.participants) await trx.insertInto('participant').values({ id, meeting_id: meeting }).execute()
  for (const room of args.rooms)
    await trx
      .insertInto('room')
      .values({ ...room, meeting_id: meeting })
      .execute()
  await addLinks(trx, args.links)
  await addAudit(trx, { meeting, at, by: null, what: 'created' })
}

/** What goes into the same transaction as a change of the meeting's record. */
export interface Alongside {
  readonly newcomer?: { readonly participant: ParticipantId; readonly link: LinkRow }
  /** The rooms of audiences that come with this change. */
  readonly rooms?: readonly { readonly id: RoomId; readonly audience: AudienceId }[]
  /** Whose links and participations end. */
  readonly removed?: ParticipantId
  /** `by` is who did it, or to whom it was done; never a word of what was said. */
  readonly audit?: {
    readonly by: ParticipantId | null
    readonly what:
      | 'stage'
      | 'decided'
      | 'decision-told'
      | 'family-view'
      | 'dissent'
      | 'dissent-confirmed'
      | 'let-in'
      | 'sent-back'
      | 'role'
      | 'apart'
      | 'pause'
      | 'steered'
      | 'chair-handed-over'
      | 'removed'
      | 'session'
      | 'placed'
      | 'taken-out'
      | 'presenting'
      | 'restricted-words'
      | 'released'
      | 'panel'
      | 'child-in'
      | 'child-out'
  }
}

/** Replaces the record if it is still the one the change was made from; otherwise does nothing at all. */
export async function changeMeeting(
  trx: Transaction<Database>,
  args: { meeting: MeetingId; version: number; sealed: Sealed; at: number; alongside: Alongside },
): Promise<'changed' | 'changed-meanwhile'> {
  const { meeting, at } = args
  const { newcomer, rooms = [], removed, audit } = args.alongside
  const updated = await trx
    .updateTable('meeting')
    .set({ sealed: args.sealed, version: args.version + 1 })
    .where('id', '=', meeting)
    .where('version', '=', args.version)
    .executeTakeFirst()
  if (updated.numUpdatedRows === 0n) return 'changed-meanwhile'
  if (newcomer) {
    await trx.insertInto('participant').values({ id: newcomer.participant, meeting_id: meeting }).execute()
    await addLinks(trx, [newcomer.link])
  }
  for (const room of rooms)
    await trx
      .insertInto('room')
      .values({ ...room, meeting_id: meeting })
      .execute()
  if (removed) await endLinksAndParticipations(trx, removed, at)
  if (audit) await addAudit(trx, { meeting, at, ...audit })
  return 'changed'
}

/** The record and its wrapped key; nothing once the key is gone, which is what "erased" means. */
export function storedMeeting(
  db: Kysely<Database>,
  meeting: MeetingId,
): Promise<{ version: number; sealed: Sealed; wrapped: Sealed } | undefined> {
  return db
    .selectFrom('meeting')
    .innerJoin('meeting_key', 'meeting_key.meeting_id', 'meeting.id')
    .select(['meeting.version', 'meeting.sealed', 'meeting_key.wrapped'])
    .where('meeting.id', '=', meeting)
    .executeTakeFirst()
}

/** Newest first. */
export async function meetingsOfStaff(db: Kysely<Database>, staff: StaffId): Promise<MeetingId[]> {
  const rows = await db
    .selectFrom('meeting')
    .select('id')
    .where('staff_id', '=', staff)
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map((row) => row.id)
}

/** Whether this meeting is this staff member's own. A foreign and an unknown one look the same. [P7] */
export async function ownsMeeting(db: Kysely<Database>, staff: StaffId, meeting: MeetingId): Promise<boolean> {
  const row = await db
    .selectFrom('meeting')
    .select('id')
    .where('id', '=', meeting)
    .where('staff_id', '=', staff)
    .executeTakeFirst()
  return row !== undefined
}
