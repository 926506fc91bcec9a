import Sqlite, { type Database as File } from 'better-sqlite3'
import type { Kysely, Transaction } from 'kysely'
import type { Fault } from '../fault.ts'
import type { Appended, RowToAppend } from './append-rows.ts'
import type { Database } from './tables.ts'
import type { Failure, FromWriter, Job } from './writer-messages.ts'

export type RunCommand = (trx: Transaction<Database>, name: string, args: unknown) => Promise<unknown>

export interface Numbered<One> {
  readonly id: number
  readonly job: One
}
export type Append = Numbered<Extract<Job, { kind: 'append' }>>
export type Command = Numbered<Extract<Job, { kind: 'command' }>>
export type Tidy = Numbered<Extract<Job, { kind: 'tidy' }>>

interface Threw {
  readonly kind: 'threw'
  readonly id: number
  readonly failure: Failure
}

/** Commits these rows together. Throws when that failed, and then none may be taken as kept. */
export function commitBatch(
  { appendRows, fault }: { appendRows: (rows: readonly RowToAppend[]) => Appended[]; fault: Fault },
  batch: readonly Append[],
): FromWriter[] {
  fault('log:begin')
  const outcomes = appendRows(batch.map(({ job }) => job.row))
  fault('log:after-commit')
  return outcomes.flatMap((outcome, index) => {
    const append = batch[index]
    return append ? [{ kind: 'appended', id: append.id, outcome } as const] : []
  })
}

/** Runs one command in a transaction of its own: what it gives, or why nothing of it is kept. Throws when the disk failed. */
export async function runAlone(
  { db, runCommand, fault }: { db: Kysely<Database>; runCommand: RunCommand; fault: Fault },
  { id, job }: Command,
): Promise<{ kind: 'ran'; id: number; value: unknown } | Threw> {
  try {
    fault(`command:${job.name}:begin`)
    const value = await db.transaction().execute(async (trx) => {
      const result = await runCommand(trx, job.name, job.args)
      fault(`command:${job.name}:before-commit`)
      return result
    })
    fault(`command:${job.name}:after-commit`)
    return { kind: 'ran', id, value }
  } catch (error) {
    if (isDiskTrouble(error)) throw error
    return { kind: 'threw', id, failure: failureOf(error, 'rolled-back') }
  }
}

/**
 * Brings the log of writes to nothing, so that what was deleted, and overwritten where it stood, is in no file any more.
 * Fails while somebody else goes on reading what was there before. [B3] [B4]
 */
export function tidyUp(file: File, { id }: Tidy): { kind: 'ran'; id: number; value: unknown } | Threw {
  const busy: unknown = file.pragma('wal_checkpoint(TRUNCATE)', { simple: true })
  if (busy === 0) return { kind: 'ran', id, value: undefined }
  return { kind: 'threw', id, failure: { reason: 'rolled-back', message: 'somebody is still reading', code: null } }
}

export function failureOf(error: unknown, reason: Failure['reason']): Failure {
  return { reason, message: error instanceof Error ? error.message : 'a command threw', code: codeOf(error) }
}

/**
 * A full disk may have room again, and whoever else holds the file may let go: neither has kept anything. After any other
 * failed commit nobody can say what is on the disk, and asking again may be answered with yes. [S1]
 */
export function mayGoOn(error: unknown): boolean {
  return /^SQLITE_(FULL|BUSY)/.test(codeOf(error) ?? '')
}

function isDiskTrouble(error: unknown): boolean {
  return /^SQLITE_(IOERR|FULL|CORRUPT|NOTADB|READONLY|CANTOPEN)/.test(codeOf(error) ?? '')
}

function codeOf(error: unknown): string | null {
  return error instanceof Sqlite.SqliteError ? error.code : null
}
