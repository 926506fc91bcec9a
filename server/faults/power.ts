import { until } from '../test/until.ts'
import { addUp } from './add-up.ts'
import { createDevice } from './device.ts'
import type { FaultCase } from './fault-case.ts'
import { fivePeople } from './five-people.ts'

/** The power is cut: only what was synced is there afterwards. Ends with one cut of a disk that lies, which must be noticed. */
export const power: FaultCase = {
  name: 'power',
  rounds: 30,
  async run({ rounds, seed, say }) {
    const device = createDevice({ keeps: true })
    if (!device) return null
    const { server, typing, allAway, end } = await fivePeople({ seed, env: device.env })
    const cut = async () => {
      await server.kill()
      allAway()
      device.cut(server.dataFolder)
      await server.restart()
    }
    try {
      const counts = await addUp(rounds, say, () => typing.round(cut))
      const acknowledged = typing.acknowledged()
      const noticed = await lostToLies(seed)
      const broken = noticed > 0 ? [] : ['a disk that lies was not noticed, so this proves nothing']
      const note = `the same on a disk that lies: ${noticed} lost, as must be`
      return { rounds, acknowledged, ...counts, broken, note }
    } finally {
      await end()
      device.remove()
    }
  },
}

/** How many saved edits are missing after a cut when the disk had only said that it kept them. */
async function lostToLies(seed: number): Promise<number> {
  const device = createDevice({ keeps: true })
  if (!device) return 0
  const { server, typing, allAway, end } = await fivePeople({ seed, env: device.env })
  try {
    device.raise('lies')
    const { lost } = await typing.round(
      async () => {
        await server.kill()
        allAway()
        device.cut(server.dataFolder)
        device.lower('lies')
        await server.restart()
      },
      () => until('all is called saved', () => typing.writers().every((writer) => writer.allSaved())),
    )
    return lost
  } finally {
    await end()
    device.remove()
  }
}
