/** Processor time in milliseconds, because others work on the same machine; memory in bytes with its garbage, if asked for. */
export function measured<Made>(make: () => Made, withMemory = false): { made: Made; ms: number; bytes: number } {
  const before = withMemory ? memoryNow() : 0
  const cpu = process.cpuUsage()
  const made = make()
  const { user, system } = process.cpuUsage(cpu)
  return { made, ms: (user + system) / 1_000, bytes: withMemory ? memoryNow() - before : 0 }
}

function memoryNow(): number {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
