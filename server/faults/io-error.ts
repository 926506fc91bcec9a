import { createChance } from '@evenhand/shared/testing/random'
import { addUp } from './add-up.ts'
import { createDevice } from './device.ts'
import type { FaultCase } from './fault-case.ts'
import { type FivePeople, fivePeople } from './five-people.ts'

const MOST_SYNCS_BEFORE = 12
const MOST_MS_TO_END = 20_000

/** A sync fails: the process ends by itself, says "saved" no more, and a fresh start finds everything it had said. */
export const ioError: FaultCase = {
  name: 'io-error',
  rounds: 20,
  async run({ rounds, seed, say }) {
    const device = createDevice({ keeps: false })
    if (!device) return null
    const at = await fivePeople({ seed, env: device.env })
    const chance = createChance(seed + 1)
    const broken = new Set<string>()
    try {
      const counts = await addUp(rounds, say, (round) => {
        device.raise('sync-error', 1 + chance.below(MOST_SYNCS_BEFORE))
        return at.typing.round(async () => {
          for (const problem of await endsByItself(at, round)) broken.add(problem)
          at.allAway()
          device.lower('sync-error')
          await at.server.restart()
        })
      })
      const note = 'in the log of a room and in a command, by turns'
      return { rounds, acknowledged: at.typing.acknowledged(), ...counts, broken: [...broken], note }
    } finally {
      await at.end()
      device.remove()
    }
  },
}

/** Keeps writing until the server is gone: every other round through a command of the chair's, not through the board. */
async function endsByItself({ server, meeting, typing }: FivePeople, round: number): Promise<string[]> {
  const ended = server.ended()
  const alive = Symbol('alive')
  const deadline = performance.now() + MOST_MS_TO_END
  let code: number | null | typeof alive = alive
  while (code === alive && performance.now() < deadline) {
    if (round % 2 === 0) typing.writers()[0]?.types(' still')
    else await takesASeat(meeting)
    code = await Promise.race([ended, new Promise<typeof alive>((resolve) => setTimeout(resolve, 20, alive))])
  }
  if (code === alive) {
    await server.kill()
    return ['the server lived on after a sync that failed']
  }
  return code === 1 ? [] : [`the server ended with ${String(code)}`]
}

/** A seat is written down by a command: it may be answered, refused or not answered at all: any is fine, as long as nothing is called done that is not. */
async function takesASeat({ chair }: FivePeople['meeting']): Promise<void> {
  await chair.ask('POST', '/seat').catch(() => {})
}
