import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  CANARY,
  createScoredMeeting,
  killThroughStep,
  pressAgain,
  type ScoredMeeting,
  shownTo,
  STEPS,
} from './reveal-kills.ts'

let at: ScoredMeeting
beforeEach(async () => {
  at = await createScoredMeeting()
})
afterEach(() => at.end())

describe('a reveal that is killed', () => {
  for (const step of STEPS) {
    test(`[R2] SC10 killed at each point of the ${step.step}: all or nothing for every child, and pressing again completes it`, async () => {
      const { meeting, dana } = at
      const { chair } = meeting
      if (step.step === 'reveal') await chair.ask('POST', `/looks/${chair.look().id}/close`)
      for (const { point, expected, shown } of await killThroughStep(at, step)) {
        expect(shown, point).toEqual([expected, expected])
      }
      // Told that it is done, and nothing changes.
      expect(await pressAgain(at, step)).toMatchObject({ status: 409, body: { reason: 'wrong-phase' } })
      expect(await shownTo(meeting, dana)).toMatchObject({ phase: step.after })
      if (step.step === 'close') expect(dana.wire.received().includes(CANARY)).toBe(false)
    }, 60_000)
  }
})
