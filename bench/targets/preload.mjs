/**
 * Loaded into every target alike, before it: says on SIGUSR2 how much memory is in use after a collection, and ends on
 * SIGTERM as a program without a handler of its own would, but through the front door, so that a profile is written.
 */
import { writeFileSync } from 'node:fs'
import process from 'node:process'

process.on('SIGUSR2', () => {
  // Twice: what the first one finalises is only free after the second.
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  writeFileSync(process.env.BENCH_MEMORY_FILE ?? '', JSON.stringify({ heapUsed, external }))
})
process.once('SIGTERM', () => {
  if (process.listenerCount('SIGTERM') === 0) process.exit(0)
})
