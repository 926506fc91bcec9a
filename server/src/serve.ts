import path from 'node:path'
import { type App, buildApp } from './app.ts'
import { readConfig } from './config.ts'
import { every } from './every.ts'
import { createLog, describeError, type Log } from './observe/log.ts'
import { sentenceFor } from './start-refusal.ts'

const root = path.join(import.meta.dirname, '../..')

/**
 * Runs the server for the life of this process: starts it, says where it is and the `welcome`, drains on
 * a signal. Whatever keeps it from starting is said in one sentence.
 */
export async function serve(welcome: (app: App) => Promise<string>): Promise<void> {
  try {
    const config = readConfig(process.env, root)
    const log = createLog(config.logLevel)
    endOnBugs(log)
    const app = await buildApp({
      config,
      log,
      every,
      clock: Date.now,
      clientFolder: config.clientFolder,
      storeBroken: endOnBrokenStore(log),
    })
    drainOnSignal(app, log)
    await app.listen()
    process.stdout.write(`\nEvenhand is at ${config.url}\n${await welcome(app)}`)
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`)
    process.exit(1)
  }
}

function drainOnSignal(app: App, log: Log): void {
  let draining = false
  const drain = (): void => {
    if (draining) return
    draining = true
    process.stdout.write('Finishing what is being saved …\n')
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('could not drain', describeError(error))
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', drain)
  process.on('SIGTERM', drain)
}

/**
 * After a commit that failed, nobody knows what the disk has, and the same disk may say "yes" to the next one. Only a
 * fresh start reads what is there; whoever was not told "saved" still has it and sends it again. [S1]
 */
function endOnBrokenStore(log: Log): (code: string | null) => void {
  return (code) => {
    log.error('store-broken', { code })
    process.stderr.write(
      'What was to be saved could not be, so this server has ended. Look at the disk, then start it.\n',
    )
    process.exit(1)
  }
}

/** A state nobody planned for is left at once: what was acknowledged is on disk, and the rest is with its author. */
function endOnBugs(log: Log): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.error(event, describeError(error))
      process.exit(1)
    })
  }
}
