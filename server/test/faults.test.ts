import { expect, test } from 'vitest'
import { bigBoard } from '../faults/big-board.ts'
import { frames } from '../faults/frames.ts'
import { comeBack } from '../faults/reconnect.ts'

const seed = Number(process.env.EVENHAND_SEED ?? 20_261_122)

// The whole of it, with its limits: `pnpm faults`.
test(`[D1] RE08 edits that come twice, late or in the wrong order have one effect each, and all agree (seed ${seed})`, async () => {
  const result = await frames.run({ rounds: 3, seed, say: () => {} })
  expect(result).toMatchObject({ lost: 0, diverged: 0, broken: [] })
  expect(result?.acknowledged).toBeGreaterThan(0)
}, 60_000)

test('[S2] RE10 twelve devices that come back at once after a restart all have the whole board, and write', async () => {
  const board = await bigBoard({ people: 4, tabs: 3, cards: 120 })
  const { lost, diverged, editsMs } = await comeBack(board)
  await board.end()
  expect({ lost, diverged, edits: editsMs.length }).toEqual({ lost: 0, diverged: 0, edits: 12 })
}, 60_000)
