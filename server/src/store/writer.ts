import { Worker } from 'node:worker_threads'
import type { Appended, RowToAppend } from './append-rows.ts'
import type { Commands } from './commands.ts'
import { createPending } from './pending.ts'
import type { Store } from './store.ts'
import { StoreFailure } from './store-failure.ts'
import { StoreRefusal } from './store-refusal.ts'
import type { FromWriter, Job, ToWriter, WriterSettings } from './writer-messages.ts'

/** The one sender of writes. Each promise resolves once it is on disk, and rejects when nothing of it is kept. */
export interface Writer {
  append(row: RowToAppend): Promise<Appended>
  readonly run: Store['run']
  readonly tidy: Store['tidy']
  close(): Promise<void>
}

/** Told once, when nothing can be written any more: the database's own code, or null when the thread ended. */
export type Broken = (code: string | null) => void

/**
 * Starts the writer's thread and is its only sender. Resolves when the database is open and up to date; throws a
 * StoreRefusal otherwise. More than can be waited for is refused at once as `overloaded`. [S1]
 */
export async function startWriter(settings: WriterSettings, broken: Broken = () => {}): Promise<Writer> {
  const worker = new Worker(new URL('./writer-worker.ts', import.meta.url), { workerData: settings })
  await untilReady(worker)
  const ask = createAsk(worker, broken)
  let closed: Promise<void> | null = null

  function run<Name extends keyof Commands>(name: Name, args: Parameters<Commands[Name]>[1]) {
    // The writer answers with what this very command returned: the edge where the thread's bytes get their type back.
    return ask({ kind: 'command', name, args }, 0) as Promise<Awaited<ReturnType<Commands[Name]>>>
  }

  return {
    append(row) {
      // A copy of its own: a Buffer's pool would be cloned whole.
      const sealed = new Uint8Array(row.sealed)
      return ask({ kind: 'append', row: { ...row, sealed } }, sealed.length) as Promise<Appended>
    },
    run,
    tidy: async () => void (await ask({ kind: 'tidy' }, 0)),
    close() {
      closed ??= ask.close()
      return closed
    },
  }
}

interface Ask {
  (job: Job, bytes: number): Promise<unknown>
  /** Lets no more in and waits until what is queued is done and the thread gone. */
  close(): Promise<void>
}

function createAsk(worker: Worker, broken: Broken): Ask {
  const pending = createPending({ most: 10_000, mostBytes: 64 * 1_048_576 })
  let lastId = 0
  let epoch = 0
  let state: 'open' | 'closing' | 'stopped' = 'open'

  function hear(message: FromWriter): void {
    if (message.kind === 'appended') pending.resolve(message.id, message.outcome)
    if (message.kind === 'ran') pending.resolve(message.id, message.value)
    if (message.kind === 'broken') stopped(message.code)
    if (message.kind !== 'failed') return
    epoch = message.epoch
    const { reason, message: words, code } = message.failure
    pending.reject(message.id, new StoreFailure(reason, words, code))
  }
  worker.on('message', (messages: readonly FromWriter[]) => messages.forEach(hear))
  const stopped = (code: string | null) => {
    pending.rejectAll(new StoreFailure('unknown', 'the writer stopped'))
    if (state !== 'open') return
    state = 'stopped'
    broken(code)
  }
  worker.on('error', () => stopped(null))
  const gone = new Promise<void>((resolve) => worker.on('exit', () => resolve(stopped(null))))

  async function ask(job: Job, bytes: number): Promise<unknown> {
    if (state === 'closing') throw new StoreFailure('overloaded', 'the store is closing')
    if (state === 'stopped') throw new StoreFailure('unknown', 'the writer stopped')
    if (!pending.hasRoomFor(bytes)) throw new StoreFailure('overloaded', 'too much is waiting to be written')
    lastId += 1
    post({ kind: 'job', id: lastId, epoch, job })
    return pending.add(lastId, bytes)
  }

  // What many rooms have to say in one turn goes over together.
  const said: ToWriter[] = []
  const post = (message: ToWriter) => {
    if (said.push(message) === 1) setImmediate(() => worker.postMessage(said.splice(0), []))
  }
  const close = () => {
    // A thread whose connection is broken is still there, and ends when it is told to.
    post({ kind: 'close' })
    state = 'closing'
    return gone
  }
  return Object.assign(ask, { close })
}

function untilReady(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const stopped = () => reject(new Error('the writer did not start'))
    worker.once('error', reject)
    worker.once('exit', stopped)
    worker.once('message', ([message]: readonly FromWriter[]) => {
      worker.off('error', reject)
      worker.off('exit', stopped)
      if (message?.kind === 'ready') return resolve()
      const reason = message?.kind === 'not-ready' ? message.reason : null
      reject(reason ? new StoreRefusal(reason) : new Error('the writer did not start'))
    })
  })
}
