import { addUp } from './add-up.ts'
import type { FaultCase } from './fault-case.ts'
import { fivePeople } from './five-people.ts'

/** kill -9 while five people type. */
export const kill: FaultCase = {
  name: 'kill',
  rounds: 200,
  async run({ rounds, seed, say }) {
    const { server, typing, allAway, end } = await fivePeople({ seed })
    try {
      const counts = await addUp(rounds, say, () =>
        typing.round(async () => {
          await server.kill()
          allAway()
          await server.restart()
        }),
      )
      return { rounds, acknowledged: typing.acknowledged(), ...counts, broken: [], note: '' }
    } finally {
      await end()
    }
  },
}
