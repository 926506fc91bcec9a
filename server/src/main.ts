import path from 'node:path'
import { buildApp } from './app.ts'
import { readConfig } from './config.ts'
import { every } from './every.ts'
import { createLog, describeError } from './observe/log.ts'
import { sentenceFor } from './start-refusal.ts'

const root = path.join(import.meta.dirname, '../..')

async function start(): Promise<void> {
  const config = readConfig(process.env, root)
  const log = createLog(config.logLevel)
  const app = await buildApp({ config, log, every, clock: Date.now, clientFolder: path.join(root, 'client/dist') })

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
  // A state nobody planned for is left at once; what was acknowledged is on disk, and the rest is with its author.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.error(event, describeError(error))
      process.exit(1)
    })
  }

  await app.listen()
  process.stdout.write(`\nEvenhand is at ${config.url}\n`)
  const setUp = await app.setUpLink()
  if (setUp) process.stdout.write(`Nobody has an account yet. Make the first one with this link, once:\n${setUp}\n`)
}

try {
  await start()
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`)
  process.exit(1)
}
