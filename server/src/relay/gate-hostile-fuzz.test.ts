import { describe, expect, test } from 'vitest'
import { walk } from '../../fuzz/fuzz-world.ts'
import { createHostileWorld } from '../../fuzz/hostile/hostile-world.ts'

const STEPS = 400
const FIRST = Number(process.env.EVENHAND_SEED ?? 20_261_122)

describe('hostile fuzz', () => {
  test.each([FIRST, FIRST + 1, FIRST + 2])(
    '[G3] UP23 nothing breaks, nothing is hidden or kept for later, and nothing of somebody else’s changes (seed %i)',
    (seed) => {
      const world = createHostileWorld(seed)
      expect({ step: walk(world, STEPS), findings: world.findings }, `seed ${seed}`).toEqual({
        step: null,
        findings: [],
      })
      // Or else everything was refused at the first look and the rest was never asked.
      expect(world.tally.accepted, `seed ${seed}`).toBeGreaterThan(STEPS / 30)
      expect(world.tally.accepted, `seed ${seed}`).toBeLessThan(STEPS / 2)
    },
    30_000,
  )
})
