import type { Client } from '../load/client.ts'
import { pause } from '../load/evenly.ts'
import type { Target } from '../targets/target.ts'

const LOOK_MS = 250
/** So many looks one after another at which nothing new was there: one alone may fall into a server's pause for breath. */
const QUIET_LOOKS = 4
const LONGEST_MS = 30_000

/**
 * Waits until nothing more comes to anybody. For a target that stores 2 s after the last edit also until it has, so
 * that its storing is counted with what was stored.
 */
export async function settle({ name }: Target, clients: readonly Client[]): Promise<void> {
  const heard = () => clients.reduce((sum, { received }) => sum + received.length, 0)
  const end = performance.now() + LONGEST_MS
  let before = -1
  for (let quiet = 0; quiet < QUIET_LOOKS && performance.now() < end; await pause(LOOK_MS)) {
    const now = heard()
    quiet = now === before ? quiet + 1 : 0
    before = now
  }
  if (name === 'hocuspocus+sqlite') await pause(2_000)
}
