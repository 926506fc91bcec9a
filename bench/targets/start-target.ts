import { spawn } from 'node:child_process'
import path from 'node:path'
import { freePort } from './free-port.ts'
import type { Target } from './target.ts'

const root = path.join(import.meta.dirname, '../..')
const READY_MS = 30_000
const STOP_MS = 20_000

/** A target as a process of its own. */
export interface RunningTarget {
  readonly target: Target
  readonly port: number
  readonly pid: number
  /** Where it says how much memory it uses, when it is sent SIGUSR2. */
  readonly memoryFile: string
  /** What it has printed so far. */
  printed(): string
  /** Asks it to end and waits until it has; kills it when it does not. */
  stop(): Promise<void>
}

export interface StartOptions {
  readonly target: Target
  /** Where it may keep what it keeps. */
  readonly folder: string
  readonly env?: Readonly<Record<string, string>>
  /** A folder for a profile of its processor time, written when it ends. */
  readonly profile?: string | undefined
}

/** Starts a target on a free port of the loopback. Rejects when it ends or is silent instead of being ready. */
export async function startTarget({ target, folder, env = {}, profile }: StartOptions): Promise<RunningTarget> {
  const port = await freePort()
  const memoryFile = path.join(folder, 'memory.json')
  const flags = ['--expose-gc', '--import', './bench/targets/preload.mjs', '--no-warnings']
  if (profile)
    flags.push('--cpu-prof', `--cpu-prof-dir=${profile}`, `--cpu-prof-name=${target.name}-${Date.now()}.cpuprofile`)
  const child = spawn(process.execPath, [...flags, target.program], {
    cwd: root,
    env: { ...process.env, ...target.env({ port, folder }), ...env, BENCH_MEMORY_FILE: memoryFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  // A load that breaks must not leave its target behind.
  process.once('exit', () => child.kill('SIGKILL'))
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${target.name} was not ready in time\n${printed}`)), READY_MS)
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        printed = (printed + String(chunk)).slice(-20_000)
        if (!target.ready.test(printed)) return
        clearTimeout(timer)
        resolve()
      })
    }
    child.once('exit', (code) => reject(new Error(`${target.name} ended with ${code} before it was ready\n${printed}`)))
  })
  return {
    target,
    port,
    pid: child.pid ?? 0,
    memoryFile,
    printed: () => printed,
    async stop() {
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
      child.kill('SIGTERM')
      await gone
      clearTimeout(timer)
    },
  }
}
