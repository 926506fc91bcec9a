/** The thread that owns the only connection that writes. */
import { parentPort, workerData } from 'node:worker_threads'
import { must } from '@evenhand/shared/lib/must'
import { Kysely, type Transaction } from 'kysely'
import { createFault } from '../fault.ts'
import { commands } from './commands.ts'
import { migrate } from './migrate.ts'
import { openForWriting } from './open-database.ts'
import { StoreRefusal } from './store-refusal.ts'
import type { Database } from './tables.ts'
import { createWriteQueue } from './write-queue.ts'
import type { FromWriter, ToWriter, WriterSettings } from './writer-messages.ts'
import { writingDialect } from './writing-dialect.ts'

const port = must(parentPort, 'the port of the writer thread')
const said: FromWriter[] = []

/** What is said in one turn goes over together: a message between threads costs more than what it says. */
function tell(message: FromWriter): void {
  if (said.push(message) === 1) queueMicrotask(() => port.postMessage(said.splice(0)))
}

function start(settings: WriterSettings) {
  const file = openForWriting(settings.file)
  migrate(file, settings.file)
  const db = new Kysely<Database>({ dialect: writingDialect(file) })
  const queue = createWriteQueue({ file, db, runCommand, fault: createFault(settings.fault), tell })
  async function close() {
    await queue.drained()
    file.pragma('wal_checkpoint(TRUNCATE)')
    file.close()
    queueMicrotask(() => port.close())
  }
  port.on('message', (messages: readonly ToWriter[]) => {
    for (const message of messages) {
      if (message.kind === 'job') queue.put(message)
      // A throw in here is a bug and ends the thread, which the sender is told.
      else void close()
    }
  })
  tell({ kind: 'ready' })
}

async function runCommand(trx: Transaction<Database>, name: string, args: unknown): Promise<unknown> {
  const known = Object.entries(commands).find(([key]) => key === name)
  // The sender's types tie the name to its arguments; a thread's edge loses that, so it is said again here.
  const run = must(known, 'a command of that name')[1] as (
    trx: Transaction<Database>,
    args: unknown,
  ) => Promise<unknown>
  return run(trx, args)
}

try {
  start(workerData)
} catch (error) {
  const reason = error instanceof StoreRefusal ? error.reason : null
  tell({ kind: 'not-ready', reason, message: error instanceof Error ? error.message : 'the writer did not start' })
  queueMicrotask(() => port.close())
}
