import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { until } from '../../test/until.ts'
import { coalesce } from './coalesce.ts'

test('[N4] many calls of one moment are one run, and calls during a run are one more after it, never beside it', async () => {
  const begun: (() => void)[] = []
  const ask = coalesce(() => new Promise((resolve) => begun.push(resolve)))
  ask()
  ask()
  await until('the first run has begun', () => begun.length > 0)
  ask()
  ask()
  await nextTurn()
  await nextTurn()
  expect(begun).toHaveLength(1)
  begun[0]?.()
  await until('the second run has begun', () => begun.length > 1)
  begun[1]?.()
  await nextTurn()
  await nextTurn()
  expect(begun).toHaveLength(2)
})
