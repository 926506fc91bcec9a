import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { must } from '@evenhand/shared/lib/must'
import { freePort } from './free-port.ts'

const root = path.join(import.meta.dirname, '../..')

/** The real server as a process of its own, on a free port, with data that goes when the test does. */
export interface ServerProcess {
  readonly url: string
  readonly dataFolder: string
  /** The one-time set-up link it printed when it first started. */
  readonly setUpLink: string
  /** Its number, for as long as it runs; another one after a restart. */
  pid(): number
  /** Everything it has written to its log so far, at the finest level. */
  log(): string
  /** Kills it as a power cut would. Resolves when it is gone. */
  kill(): Promise<void>
  /** Starts it again on the same data, at the same address. A name is that of the point at which it is to kill itself. */
  restart(how?: string | StartedUnder): Promise<void>
  /** Resolves when it has ended by itself, with its exit code. */
  ended(): Promise<number | null>
  /** Asks it to stop, as Ctrl-C does; gives its exit code. */
  stop(): Promise<number | null>
  /** Stops it and takes its data away. */
  end(): Promise<void>
}

export interface StartedUnder {
  /** The point at which it is to kill itself. */
  readonly fault?: string
  /** No file it writes may grow beyond so many bytes. */
  readonly largestFile?: number
}

/** What else its environment holds, asked at each start; `dataFolder` is where its data will be. */
export type MoreEnv = (dataFolder: string) => Readonly<Record<string, string>>

export async function startServer(moreEnv: MoreEnv = () => ({})): Promise<ServerProcess> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'evenhand-process-'))
  const port = await freePort()
  let log = ''
  let child: ChildProcess | null = null
  let gone: Promise<number | null> = Promise.resolve(null)

  function launch({ fault, largestFile }: StartedUnder = {}): Promise<string> {
    const own = { PORT: String(port), EVENHAND_DATA: dataFolder, EVENHAND_LOG: 'trace' }
    const env = { ...process.env, ...own, ...moreEnv(dataFolder) }
    const limit = largestFile === undefined ? 'unlimited' : String(Math.ceil(largestFile / 512))
    const started = spawn('sh', ['-c', `ulimit -f ${limit}; exec "$0" "$@"`, process.execPath, 'server/src/main.ts'], {
      cwd: root,
      env: fault ? { ...env, EVENHAND_FAULT: fault } : env,
    })
    child = started
    gone = new Promise((resolve) => started.once('exit', (code) => resolve(code)))
    started.stderr.on('data', (chunk) => {
      log += String(chunk)
    })
    return new Promise((resolve, reject) => {
      let printed = ''
      started.stdout.on('data', (chunk) => {
        printed += String(chunk)
        const ready = /Evenhand is at \S+\n(?:Nobody[^\n]*\n(\S+)\n)?$/.exec(printed)
        if (ready) resolve(ready[1] ?? '')
      })
      started.once('exit', (code) => reject(new Error(`the server ended with ${code} before it was ready`)))
    })
  }

  async function signal(name: NodeJS.Signals): Promise<number | null> {
    if (child?.exitCode === null && child.signalCode === null) child.kill(name)
    return gone
  }

  const setUpLink = await launch()
  return {
    url: `http://localhost:${port}`,
    dataFolder,
    setUpLink,
    pid: () => must(child?.pid, 'a server that runs'),
    log: () => log,
    kill: async () => void (await signal('SIGKILL')),
    restart: async (how) => void (await launch(typeof how === 'string' ? { fault: how } : how)),
    ended: () => gone,
    stop: () => signal('SIGINT'),
    async end() {
      await signal('SIGTERM')
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
