import type { Client } from '../load/client.ts'
import { pause } from '../load/evenly.ts'
import type { Target } from '../targets/target.ts'

const QUIET_MS = 300
const LONGEST_MS = 20_000

/**
 * Waits until nothing more comes to anybody. For a target that stores 2 s after the last edit also until it has, so
 * that its storing is counted with what was stored.
 */
export async function settle({ name }: Target, clients: readonly Client[]): Promise<void> {
  await pause(name === 'hocuspocus+sqlite' ? 2_700 : QUIET_MS)
  const heard = () => clients.reduce((sum, { received }) => sum + received.length, 0)
  const end = performance.now() + LONGEST_MS
  for (let before = -1; before !== heard() && performance.now() < end; await pause(QUIET_MS)) before = heard()
}
