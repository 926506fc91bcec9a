import type { StaffId } from '@evenhand/shared/domain/ids'
import type { Kysely, Transaction } from 'kysely'
import type { Database, Sealed } from './tables.ts'

/** Makes the first staff account. Asks again inside the transaction, so that two people with the set-up link make one. [P9] */
export async function createStaff(
  trx: Transaction<Database>,
  args: { id: StaffId; emailLookup: string; sealed: Sealed; passHash: string; at: number },
): Promise<'created' | 'already-set-up'> {
  if (await hasStaff(trx)) return 'already-set-up'
  await trx
    .insertInto('staff')
    .values({
      id: args.id,
      email_lookup: args.emailLookup,
      sealed: args.sealed,
      pass_hash: args.passHash,
      created_at: args.at,
    })
    .execute()
  return 'created'
}

/** Starts a session and ends the one it takes the place of; sessions that have run out go with it. */
export async function startStaffSession(
  trx: Transaction<Database>,
  args: { staff: StaffId; tokenHash: string; insteadOf: string | null; expiresAt: number; now: number },
): Promise<void> {
  await trx.deleteFrom('staff_session').where('expires_at', '<=', args.now).execute()
  if (args.insteadOf !== null) await endStaffSession(trx, { tokenHash: args.insteadOf })
  await trx
    .insertInto('staff_session')
    .values({ token_hash: args.tokenHash, staff_id: args.staff, expires_at: args.expiresAt })
    .execute()
}

export async function endStaffSession(trx: Transaction<Database>, args: { tokenHash: string }): Promise<void> {
  await trx.deleteFrom('staff_session').where('token_hash', '=', args.tokenHash).execute()
}

export async function hasStaff(db: Kysely<Database>): Promise<boolean> {
  const row = await db.selectFrom('staff').select('id').limit(1).executeTakeFirst()
  return row !== undefined
}

export function staffByEmail(
  db: Kysely<Database>,
  emailLookup: string,
): Promise<{ id: StaffId; passHash: string } | undefined> {
  return db
    .selectFrom('staff')
    .select(['id', 'pass_hash as passHash'])
    .where('email_lookup', '=', emailLookup)
    .executeTakeFirst()
}

/** Who this session belongs to, unless it has run out. */
export function staffOfSession(
  db: Kysely<Database>,
  tokenHash: string,
  now: number,
): Promise<{ id: StaffId; sealed: Sealed } | undefined> {
  return db
    .selectFrom('staff_session')
    .innerJoin('staff', 'staff.id', 'staff_session.staff_id')
    .select(['staff.id', 'staff.sealed'])
    .where('staff_session.token_hash', '=', tokenHash)
    .where('staff_session.expires_at', '>', now)
    .executeTakeFirst()
}
