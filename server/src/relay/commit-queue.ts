import { setTimeout as passing } from 'node:timers/promises'
import type { CommitWindow } from './commit-window.ts'

/** Commits in groups. Idle: what one event-loop turn brings is one batch. Busy: what comes during a commit, and in its window, is the next. */
export interface CommitQueue<Entry> {
  /** Joins the batch that is being gathered. Nothing, once a commit has failed. */
  add(entry: Entry): void
  /**
   * Runs `saved` once everything added so far is on disk, at once when nothing waits. When a commit failed, runs
   * `failed` instead. [S1]
   */
  after(saved: () => void, failed?: () => void): void
  /** Is anything not yet on disk? */
  waiting(): boolean
  /** Resolves when all that was on its way has been committed or has failed. Never rejects. */
  settled(): Promise<void>
}

interface Batch<Entry> {
  readonly entries: Entry[]
  readonly waiters: { readonly saved: () => void; readonly failed: () => void }[]
  bytes: number
  flying: boolean
}

const MOST_ENTRIES = 1_000
const MOST_BYTES = 1_048_576
/** With this many full batches waiting the database is not slow but away. */
const MOST_BATCHES = 32

/**
 * `write` gives true when the entries are on disk; false or a rejection ends the queue, because the outcome is unknown
 * and what comes after must not be built on it. `committed` is told after everything that waited for the batch has run.
 */
export function createCommitQueue<Entry extends { readonly bytes: Uint8Array }>(opts: {
  write: (entries: readonly Entry[]) => Promise<boolean>
  committed: (entries: readonly Entry[]) => void
  failed: () => void
  /** Lets the edits of a busy room wait for each other. */
  window: CommitWindow
}): CommitQueue<Entry> {
  const batches: Batch<Entry>[] = []
  let running: Promise<void> | null = null
  let over = false

  async function run(): Promise<void> {
    await new Promise(setImmediate)
    for (let batch = batches[0]; batch; batch = batches[0]) {
      await go(batch, batches.length, opts.window)
      // A rejection says no more than "unknown", and that is treated like "not written".
      const written = await opts.write(batch.entries).catch(() => false)
      if (over) break
      if (written) land(batch)
      else fail()
    }
    running = null
  }

  function land(batch: Batch<Entry>): void {
    batches.shift()
    for (const { saved } of batch.waiters) saved()
    opts.committed(batch.entries)
  }

  function fail(): void {
    over = true
    const lost = batches.splice(0).flatMap(({ waiters }) => waiters)
    opts.failed()
    for (const { failed } of lost) failed()
  }

  return {
    add(entry) {
      if (over) return
      const batch = gathering(batches)
      batch.entries.push(entry)
      batch.bytes += entry.bytes.length
      running ??= run()
      if (batches.length > MOST_BATCHES) fail()
    },
    after(saved, failed = () => {}) {
      const last = batches.at(-1)
      if (over) failed()
      else if (last) last.waiters.push({ saved, failed })
      else saved()
    },
    waiting: () => batches.length > 0,
    settled: () => running ?? Promise.resolve(),
  }
}

/** Resolves once everything added so far is on disk; rejects when that failed. */
export function landed(queue: Pick<CommitQueue<never>, 'after'>): Promise<void> {
  return new Promise((resolve, reject) => {
    queue.after(resolve, () => reject(new Error('an edit was not committed')))
  })
}

/** Closes a batch once its window is over. One that has others behind it is full and has waited long enough. */
async function go(batch: Batch<unknown>, waiting: number, window: CommitWindow): Promise<void> {
  const wait = waiting > 1 ? 0 : window.wait()
  if (wait > 0) await passing(wait)
  batch.flying = true
  window.went(batch.entries.length)
}

/** The batch that still takes entries: the last one, unless it is on its way to the disk or full. */
function gathering<Entry>(batches: Batch<Entry>[]): Batch<Entry> {
  const last = batches.at(-1)
  if (last && !last.flying && last.entries.length < MOST_ENTRIES && last.bytes < MOST_BYTES) return last
  const batch: Batch<Entry> = { entries: [], waiters: [], bytes: 0, flying: false }
  batches.push(batch)
  return batch
}
