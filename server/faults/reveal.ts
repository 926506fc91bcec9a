import { createScoredMeeting, killThroughStep, pressAgain, STEPS, type AfterKill } from '../test/reveal-kills.ts'
import type { FaultCase } from './fault-case.ts'

const SENT = 2

/** kill -9 at each point of closing and of revealing: six kills a round. */
export const reveal: FaultCase = {
  name: 'reveal',
  rounds: 10,
  async run({ rounds, say }) {
    const kills: AfterKill[] = []
    const broken: string[] = []
    for (let round = 0; round < rounds; round += 1) {
      const at = await createScoredMeeting()
      try {
        for (const step of STEPS) {
          kills.push(...(await killThroughStep(at, step)))
          const { status } = await pressAgain(at, step)
          if (status !== 409) broken.push(`pressing again after the ${step.step} was answered ${status}`)
        }
      } finally {
        await at.end()
      }
      say(`${round + 1} of ${rounds}`)
    }
    const lost = kills.filter(({ expected, shown }) => shown.some((one) => fewer(one, expected))).length
    const diverged = kills.filter(({ shown }) => new Set(shown.map((one) => JSON.stringify(one))).size > 1).length
    const wrong = kills.filter(({ expected, shown }) => JSON.stringify(shown[0]) !== JSON.stringify(expected))
    for (const { point } of wrong) broken.push(`a part of it was done after a kill at ${point}`)
    return { rounds: kills.length, acknowledged: SENT * rounds, lost, diverged, broken, note: 'scores of one look' }
  },
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
const fewer = (shown: { results: readonly number[] }, expected: { results: readonly number[] }) =>
  sum(shown.results) < sum(expected.results)
