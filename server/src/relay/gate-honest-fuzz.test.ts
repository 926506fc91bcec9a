import { describe, expect, test } from 'vitest'
import { walk } from '../../fuzz/fuzz-world.ts'
import { createHonestWorld } from '../../fuzz/honest/honest-world.ts'

const STEPS = 1_500
const FIRST = Number(process.env.EVENHAND_SEED ?? 20_261_122)

describe('honest fuzz', () => {
  test.each([FIRST, FIRST + 1, FIRST + 2, FIRST + 3])(
    '[D1] honest people in many tabs, offline, reloaded and back, are refused only by the rules, and agree (seed %i)',
    (seed) => {
      const world = createHonestWorld(seed)
      expect({ step: walk(world, STEPS), findings: world.findings }, `seed ${seed}`).toEqual({
        step: null,
        findings: [],
      })
      // Or else nobody did anything.
      expect(world.tally.accepted, `seed ${seed}`).toBeGreaterThan(STEPS / 20)
    },
    30_000,
  )
})
