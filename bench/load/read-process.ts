/** What the kernel counts of a process, all its threads included. Linux only. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import type { RunningTarget } from '../targets/start-target.ts'

const TICK_NS = 10_000_000

/** Processor time so far, user and system, in milliseconds. */
export function cpuMs(pid: number): number {
  try {
    // To the nanosecond where the kernel keeps it so; `stat` counts in ticks of 10 ms.
    return sum(readdirSync(`/proc/${pid}/task`).map((thread) => runNs(`/proc/${pid}/task/${thread}/schedstat`))) / 1e6
  } catch {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return ((Number(fields[11]) + Number(fields[12])) * TICK_NS) / 1e6
  }
}

function runNs(file: string): number {
  return Number(readFileSync(file, 'utf8').split(' ')[0])
}

/** Resident memory, in bytes. */
export function residentBytes(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(line?.[1]) * 1024
}

/** What its main thread's JavaScript holds after a collection, buffers included, in bytes. */
export async function heldBytes({ pid, memoryFile }: RunningTarget): Promise<number> {
  const before = writtenAt(memoryFile)
  process.kill(pid, 'SIGUSR2')
  for (let tries = 0; tries < 2_000; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10))
    if (writtenAt(memoryFile) === before) continue
    const { heapUsed, external } = JSON.parse(readFileSync(memoryFile, 'utf8')) as Record<string, number>
    return (heapUsed ?? 0) + (external ?? 0)
  }
  throw new Error('the target did not say how much memory it holds')
}

function writtenAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
