import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')

/** The real server as a process of its own, on a free port, with data that goes when the test does. */
export interface Server {
  readonly url: string
  /** The one-time set-up link it printed. */
  readonly setUpLink: string
  /** Everything it has written to its log so far. */
  log(): string
  readonly dataFolder: string
  kill(): Promise<void>
  restart(): Promise<void>
  end(): Promise<void>
}

export async function startServer(): Promise<Server> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'evenhand-e2e-'))
  const port = await freePort()
  let log = ''
  let child: ChildProcess | null = null

  async function launch(): Promise<string> {
    const started = spawn(process.execPath, ['server/src/main.ts'], {
      cwd: root,
      env: { ...process.env, PORT: String(port), EVENHAND_DATA: dataFolder, EVENHAND_LOG: 'trace' },
    })
    child = started
    started.stderr.on('data', (chunk) => {
      log += chunk
    })
    return new Promise((resolve, reject) => {
      let printed = ''
      started.stdout.on('data', (chunk) => {
        printed += chunk
        const link = /(http\S+\/setup#\S+)/.exec(printed)?.[1]
        if (link) resolve(link)
        else if (printed.includes('Evenhand is at') && !printed.includes('Nobody has')) setImmediate(() => resolve(''))
      })
      started.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${log}`)))
    })
  }

  async function stop(signal: NodeJS.Signals): Promise<void> {
    const running = child
    if (!running || running.exitCode !== null) return
    const gone = new Promise((resolve) => running.once('exit', resolve))
    running.kill(signal)
    await gone
  }

  const setUpLink = await launch()
  return {
    url: `http://localhost:${port}`,
    setUpLink,
    log: () => log,
    dataFolder,
    kill: () => stop('SIGKILL'),
    restart: async () => void (await launch()),
    async end() {
      await stop('SIGTERM')
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
