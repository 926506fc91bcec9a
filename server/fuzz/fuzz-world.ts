import type { Tally } from './tally.ts'

/** A board and people around it who do what the seed says. */
export interface FuzzWorld {
  readonly seed: number
  readonly tally: Tally
  /** What must never be, in the order in which it was seen; empty is good. Words of people are not in it. */
  readonly findings: readonly string[]
  step(): void
  /** Looks at everything once more. */
  finish(): void
}

/** Steps through a world until something is found. Gives the number of the step that did it, or null. */
export function walk(world: FuzzWorld, steps: number): number | null {
  for (let step = 0; step < steps; step += 1) {
    world.step()
    if (world.findings.length > 0) return step
  }
  world.finish()
  return world.findings.length > 0 ? steps : null
}
