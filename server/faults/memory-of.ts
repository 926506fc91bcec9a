import { readFileSync } from 'node:fs'

/** How much memory a process holds, in MiB; null where the system does not say. */
export function memoryOf(pid: number): number | null {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
    return Math.round((pages * 4096) / 1_048_576)
  } catch {
    return null
  }
}
