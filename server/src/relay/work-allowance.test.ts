import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { describe, expect, test } from 'vitest'
import { createWorkAllowance, createWorkAllowances } from './work-allowance.ts'

const dana = 'dana' as ParticipantId

function allowances(editsPerSecond = 30) {
  const time = { now: 0 }
  let sweep = () => {}
  const all = createWorkAllowances({
    clock: () => time.now,
    editsPerSecond,
    every(_ms, work) {
      sweep = work
      return () => {}
    },
  })
  return { ...all, time, sweep: () => sweep() }
}

const takes = (take: (cost?: number) => boolean, cost?: number) => {
  let count = 0
  while (take(cost)) count += 1
  return count
}

describe('what one person may write', () => {
  test('[N4] is shared by their sockets, and is not won back by closing one and opening the next', () => {
    const { lend, sweep } = allowances()
    const first = lend(dana)
    expect(takes(first.work.edit.take)).toBe(200)
    first.giveBack()
    sweep()
    expect(lend(dana).work.edit.take()).toBe(false)
  })

  test('[N4] is forgotten when the last socket is gone and nothing is owed, so that it cannot pile up', () => {
    const { lend, size, sweep, time } = allowances()
    const [one, other] = [lend(dana), lend(dana)]
    one.work.edit.take()
    one.giveBack()
    time.now += 60_000
    sweep()
    expect(size()).toBe(1)
    other.work.editBytes.take(1_000_000)
    other.giveBack()
    sweep()
    expect(size()).toBe(1)
    time.now += 60_000
    sweep()
    expect(size()).toBe(0)
  })

  test('[N4] bursts and bytes grow with the setting, and a small setting still lets a whole frame through', () => {
    const many = createWorkAllowance(() => 0, 300)
    expect(takes(many.edit.take)).toBe(2_000)
    expect(takes(many.editBytes.take, 262_144)).toBe(40)
    const few = createWorkAllowance(() => 0, 3)
    expect(takes(few.edit.take)).toBe(20)
    expect(few.editBytes.take(262_144)).toBe(true)
  })
})
