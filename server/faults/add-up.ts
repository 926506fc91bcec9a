import type { RoundCount } from '../test/kill-round.ts'

/** Adds up the counts of rounds that are run one after another, and says every tenth. */
export async function addUp(
  rounds: number,
  say: (line: string) => void,
  round: (index: number) => Promise<RoundCount>,
): Promise<RoundCount> {
  let lost = 0
  let diverged = 0
  for (let index = 0; index < rounds; index += 1) {
    const count = await round(index)
    lost += count.lost
    diverged += count.diverged
    if (count.lost + count.diverged > 0) say(`round ${index + 1}: ${count.lost} lost, ${count.diverged} diverged`)
    else if ((index + 1) % 10 === 0) say(`${index + 1} of ${rounds}`)
  }
  return { lost, diverged }
}
