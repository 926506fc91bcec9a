import { Worker } from 'node:worker_threads'
import type { Appended, RowToAppend } from './append-rows.ts'
import type { Commands } from './commands.ts'
import type { Store } from './store.ts'
import { StoreFailure } from './store-failure.ts'
import { StoreRefusal } from './store-refusal.ts'
import type { FromWriter, Job, ToWriter, WriterSettings } from './writer-messages.ts'

const MAX_WAITING = 10_000
const MAX_WAITING_BYTES = 64 * 1_048_576

export interface Writer {
  append(row: RowToAppend): Promise<Appended>
  readonly run: Store['run']
  close(): Promise<void>
}

interface Asked {
  readonly bytes: number
  resolve(value: unknown): void
  reject(error: Error): void
}

/**
 * Starts the writer's thread and is its only sender. Resolves when the database is open and up to date; throws a
 * StoreRefusal otherwise. More than can be waited for is refused at once as `overloaded`. [S1]
 */
export async function startWriter(settings: WriterSettings): Promise<Writer> {
  const worker = new Worker(new URL('./writer-worker.ts', import.meta.url), { workerData: settings })
  await untilReady(worker)

  const asked = new Map<number, Asked>()
  let lastId = 0
  let waitingBytes = 0
  let epoch = 0
  let ended: StoreFailure | null = null
  let closing: Promise<void> | null = null

  function settle(id: number): Asked | undefined {
    const one = asked.get(id)
    asked.delete(id)
    waitingBytes -= one?.bytes ?? 0
    return one
  }

  function end(why: string) {
    ended ??= new StoreFailure('unknown', why)
    for (const id of [...asked.keys()]) settle(id)?.reject(ended)
  }

  worker.on('message', (message: FromWriter) => {
    if (message.kind === 'appended') settle(message.id)?.resolve(message.outcome)
    if (message.kind === 'ran') settle(message.id)?.resolve(message.value)
    if (message.kind !== 'failed') return
    epoch = message.epoch
    settle(message.id)?.reject(new StoreFailure(message.failure.reason, message.failure.message, message.failure.code))
  })
  worker.on('error', () => end('the writer stopped'))
  worker.on('exit', () => end('the writer stopped'))

  function ask(job: Job, bytes: number, transfer: ArrayBuffer[] = []): Promise<unknown> {
    if (closing) return Promise.reject(new StoreFailure('overloaded', 'the store is closing'))
    if (ended) return Promise.reject(ended)
    if (asked.size >= MAX_WAITING || waitingBytes + bytes > MAX_WAITING_BYTES)
      return Promise.reject(new StoreFailure('overloaded', 'too much is waiting to be written'))
    lastId += 1
    const message: ToWriter = { kind: 'job', id: lastId, epoch, job }
    worker.postMessage(message, transfer)
    return new Promise((resolve, reject) => {
      asked.set(lastId, { bytes, resolve, reject })
      waitingBytes += bytes
    })
  }

  function run<Name extends keyof Commands>(name: Name, args: Parameters<Commands[Name]>[1]) {
    // The writer answers with what this very command returned: the edge where the thread's bytes get their type back.
    return ask({ kind: 'command', name, args }, 0) as Promise<Awaited<ReturnType<Commands[Name]>>>
  }

  return {
    async append(row) {
      // A copy of its own, handed over: a Buffer's pool would be cloned whole.
      const sealed = new Uint8Array(row.sealed)
      return (await ask({ kind: 'append', row: { ...row, sealed } }, sealed.length, [sealed.buffer])) as Appended
    },
    run,
    close() {
      closing ??= new Promise((resolve) => {
        worker.once('exit', () => resolve())
        const message: ToWriter = { kind: 'close' }
        if (ended) resolve()
        else worker.postMessage(message)
      })
      return closing
    },
  }
}

function untilReady(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const stopped = () => reject(new Error('the writer did not start'))
    worker.once('error', reject)
    worker.once('exit', stopped)
    worker.once('message', (message: FromWriter) => {
      worker.off('error', reject)
      worker.off('exit', stopped)
      if (message.kind === 'ready') return resolve()
      const reason = message.kind === 'not-ready' ? message.reason : null
      reject(reason ? new StoreRefusal(reason) : new Error('the writer did not start'))
    })
  })
}
