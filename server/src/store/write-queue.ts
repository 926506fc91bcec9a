import { setImmediate as nextTurn } from 'node:timers/promises'
import Sqlite, { type Database as File } from 'better-sqlite3'
import { type Kysely, type Transaction } from 'kysely'
import type { Fault } from '../fault.ts'
import { createAppendRows, type RowToAppend } from './append-rows.ts'
import type { Database } from './tables.ts'
import type { Failure, FromWriter, ToWriter } from './writer-messages.ts'

const MAX_ROWS = 500
const MAX_BYTES = 1_048_576

type Waiting = Extract<ToWriter, { kind: 'job' }>
type Append = { readonly id: number; readonly row: RowToAppend }
export type RunCommand = (trx: Transaction<Database>, name: string, args: unknown) => Promise<unknown>

/**
 * The order of all writes. Rows of the log that stand together in the queue are committed together: no fixed window,
 * what arrived during one commit is the next batch. A command runs alone in a transaction of its own. After a commit
 * that failed, everything waiting is rejected, since what it built on is unknown. Does not know threads. [S1]
 */
export function createWriteQueue(opts: {
  readonly file: File
  readonly db: Kysely<Database>
  readonly runCommand: RunCommand
  readonly fault: Fault
  readonly tell: (message: FromWriter) => void
}): { put(job: Waiting): void; drained(): Promise<void> } {
  const { db, runCommand, fault, tell } = opts
  const appendRows = createAppendRows(opts.file)
  const waiting: Waiting[] = []
  let epoch = 0
  let dead = false
  let draining: Promise<void> | null = null

  const fail = (id: number, failure: Failure) => tell({ kind: 'failed', id, epoch, failure })

  function failAll(jobs: readonly { readonly id: number }[], error: unknown) {
    epoch += 1
    dead ||= !canGoOn(error)
    for (const { id } of [...jobs, ...waiting.splice(0)]) fail(id, describe(error, 'unknown'))
  }

  function commitBatch(batch: readonly Append[]) {
    try {
      fault('log:begin')
      const outcomes = appendRows(batch.map(({ row }) => row))
      fault('log:after-commit')
      for (const [index, { id }] of batch.entries()) {
        const outcome = outcomes[index]
        if (outcome) tell({ kind: 'appended', id, outcome })
      }
    } catch (error) {
      failAll(batch, error)
    }
  }

  async function runAlone(id: number, name: string, args: unknown) {
    try {
      fault(`command:${name}:begin`)
      const value = await db.transaction().execute(async (trx) => {
        const result = await runCommand(trx, name, args)
        fault(`command:${name}:before-commit`)
        return result
      })
      fault(`command:${name}:after-commit`)
      tell({ kind: 'ran', id, value })
    } catch (error) {
      if (isDiskTrouble(error)) failAll([{ id }], error)
      else fail(id, describe(error, 'rolled-back'))
    }
  }

  async function drain() {
    for (;;) {
      // The turn lets what arrived meanwhile into the queue, so that batches grow with load.
      await nextTurn()
      const batch = takeBatch(waiting)
      const first = batch.length === 0 ? waiting.shift() : undefined
      if (batch.length > 0) commitBatch(batch)
      else if (first?.job.kind === 'command') await runAlone(first.id, first.job.name, first.job.args)
      else return
    }
  }

  return {
    put(job) {
      if (dead || job.epoch < epoch)
        return fail(job.id, { reason: 'unknown', message: 'a commit failed before it', code: null })
      waiting.push(job)
      draining ??= drain().finally(() => {
        draining = null
      })
    },
    async drained() {
      while (draining) await draining
    },
  }
}

/** The log rows at the head of the queue, up to the caps; none when a command stands there. */
function takeBatch(waiting: Waiting[]): Append[] {
  const batch: Append[] = []
  let bytes = 0
  for (const { id, job } of waiting) {
    if (job.kind !== 'append' || batch.length === MAX_ROWS) break
    bytes += job.row.sealed.length
    if (bytes > MAX_BYTES && batch.length > 0) break
    batch.push({ id, row: job.row })
  }
  waiting.splice(0, batch.length)
  return batch
}

function codeOf(error: unknown): string | null {
  return error instanceof Sqlite.SqliteError ? error.code : null
}

function describe(error: unknown, reason: Failure['reason']): Failure {
  return { reason, message: error instanceof Error ? error.message : 'a command threw', code: codeOf(error) }
}

function isDiskTrouble(error: unknown): boolean {
  return /^SQLITE_(IOERR|FULL|CORRUPT|NOTADB|READONLY|CANTOPEN)/.test(codeOf(error) ?? '')
}

/** A full disk may have room again; after any other failed commit this connection is not to be trusted. */
function canGoOn(error: unknown): boolean {
  return codeOf(error) === 'SQLITE_FULL'
}
