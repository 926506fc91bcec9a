const FEWEST = 3
/** On a slow page the rounds above the fewest are left out. */
const ENOUGH_MS = 30_000

/** Does it so many times over; three times only where it takes long. */
export async function inRounds(rounds: number, does: (at: number) => Promise<void>): Promise<void> {
  const began = performance.now()
  for (let at = 0; at < rounds && (at < FEWEST || performance.now() - began < ENOUGH_MS); at += 1) await does(at)
}
