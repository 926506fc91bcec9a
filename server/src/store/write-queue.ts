import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Database as File } from 'better-sqlite3'
import type { Kysely } from 'kysely'
import type { Fault } from '../fault.ts'
import { createAppendRows } from './append-rows.ts'
import {
  type Append,
  type Command,
  commitBatch,
  failureOf,
  mayGoOn,
  type RunCommand,
  runAlone,
  type Tidy,
  tidyUp,
} from './do-writes.ts'
import type { Database } from './tables.ts'
import type { FromWriter, ToWriter } from './writer-messages.ts'

const MAX_ROWS = 500
const MAX_BYTES = 1_048_576

type Waiting = Extract<ToWriter, { kind: 'job' }>

/**
 * The order of all writes. Rows of the log that stand together in the queue are committed together: no fixed window,
 * what arrived during one commit is the next batch. A command runs alone in a transaction of its own. After a commit
 * that failed, everything waiting is rejected, since what it built on is unknown; after one that a full disk or another
 * reader of the file does not explain, nothing more is taken and that is said. Does not know threads. [S1]
 */
export function createWriteQueue(opts: {
  readonly file: File
  readonly db: Kysely<Database>
  readonly runCommand: RunCommand
  readonly fault: Fault
  readonly tell: (message: FromWriter) => void
}): { put(job: Waiting): void; drained(): Promise<void> } {
  const { tell } = opts
  const appendRows = createAppendRows(opts.file)
  const waiting: Waiting[] = []
  let epoch = 0
  let dead = false
  let draining: Promise<void> | null = null

  async function write(next: Next) {
    try {
      if (next.kind === 'batch') for (const done of commitBatch({ ...opts, appendRows }, next.jobs)) tell(done)
      if (next.kind !== 'batch') {
        const done = next.kind === 'tidy' ? tidyUp(opts.file, next.jobs[0]) : await runAlone(opts, next.jobs[0])
        tell(done.kind === 'threw' ? { ...done, kind: 'failed', epoch } : done)
      }
    } catch (error) {
      epoch += 1
      const failure = failureOf(error, 'unknown')
      for (const { id } of [...next.jobs, ...waiting.splice(0)]) tell({ kind: 'failed', id, epoch, failure })
      if (mayGoOn(error)) return
      dead = true
      tell({ kind: 'broken', code: failure.code })
    }
  }

  async function drain() {
    for (;;) {
      // The turn lets what arrived meanwhile into the queue, so that batches grow with load.
      await nextTurn()
      const next = takeNext(waiting)
      if (next === null) return
      await write(next)
    }
  }

  return {
    put(job) {
      const failure = { reason: 'unknown', message: 'a commit before it failed', code: null } as const
      if (dead || job.epoch < epoch) return tell({ kind: 'failed', id: job.id, epoch, failure })
      waiting.push(job)
      draining ??= drain().finally(() => {
        draining = null
      })
    },
    drained: () => draining ?? Promise.resolve(),
  }
}

type Next =
  | { readonly kind: 'batch'; readonly jobs: readonly Append[] }
  | { readonly kind: 'command'; readonly jobs: readonly [Command] }
  | { readonly kind: 'tidy'; readonly jobs: readonly [Tidy] }

/** What stands at the head of the queue: one command, or the log rows up to the caps. */
function takeNext(waiting: Waiting[]): Next | null {
  const batch: Append[] = []
  let bytes = 0
  for (const { id, job } of waiting) {
    if (job.kind !== 'append' || batch.length === MAX_ROWS) break
    bytes += job.row.sealed.length
    if (bytes > MAX_BYTES && batch.length > 0) break
    batch.push({ id, job })
  }
  const taken = waiting.splice(0, Math.max(batch.length, 1))
  const first = taken[0]
  if (first?.job.kind === 'command') return { kind: 'command', jobs: [{ id: first.id, job: first.job }] }
  if (first?.job.kind === 'tidy') return { kind: 'tidy', jobs: [{ id: first.id, job: first.job }] }
  return first ? { kind: 'batch', jobs: batch } : null
}
