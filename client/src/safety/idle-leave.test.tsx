import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inEnglish } from '../i18n/testing/in-english.ts'
import { I18nContext } from '../i18n/use-translation.ts'
import { borrow, borrowedFor, giveBack, isOfSomebodyBefore } from './borrowed.ts'
import { IdleLeave } from './idle-leave.tsx'

const MINUTE = 60_000
let left = 0
let shut = 0
let line = true
const session = {
  async leave() {
    left += 1
    return line ? { ok: true as const, value: undefined } : { ok: false as const, reason: 'offline' as const }
  },
}
const show = () =>
  render(
    <I18nContext value={inEnglish()}>
      <IdleLeave session={session} onShut={() => (shut += 1)} />
    </I18nContext>,
  )
const passes = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

beforeEach(() => {
  left = 0
  shut = 0
  line = true
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  giveBack()
})

test('[X3] a borrowed device asks after a while in which nothing happens, and two minutes later it leaves', async () => {
  borrow(5)
  show()
  await passes(3 * MINUTE - 1)
  expect(screen.queryByRole('alertdialog')).toBe(null)
  await passes(1)
  expect(screen.getByRole('alertdialog', { name: 'Are you still there?' })).toBeTruthy()
  await passes(2 * MINUTE - 1)
  expect(left).toBe(0)
  await passes(1)
  expect(left).toBe(1)
})

test('[X3] a key is enough to begin anew, and one press to stay, as often as somebody likes', async () => {
  borrow(5)
  show()
  for (let time = 0; time < 12; time += 1) {
    await passes(2 * MINUTE)
    fireEvent.keyDown(document.body, { key: 'a' })
    await passes(2 * MINUTE)
    expect(screen.queryByRole('alertdialog')).toBe(null)
    await passes(MINUTE)
    fireEvent.click(screen.getByRole('button', { name: 'I am still here' }))
    await passes(0)
  }
  expect(left).toBe(0)
})

test('[X3] whoever opens a lid that was closed for too long finds nobody’s board, whatever they press', async () => {
  borrow(5)
  show()
  await passes(MINUTE)
  // A device that sleeps stops its timers, and not its clock.
  vi.setSystemTime(Date.now() + 60 * MINUTE)
  fireEvent.keyDown(document.body, { key: 'a' })
  await passes(0)
  expect(left).toBe(1)
})

test('[X3] when the line is down the board goes all the same, and stays closed in this tab', async () => {
  borrow(5)
  show()
  line = false
  await passes(5 * MINUTE)
  expect([left, shut]).toEqual([1, 1])
  expect(isOfSomebodyBefore(Date.now())).toBe(true)
})

test('[X3] whoever else gives the device back does not make it Dana’s own', async () => {
  borrow(15)
  show()
  document.cookie = 'evenhand-borrowed=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT'
  expect(borrowedFor()).toBe(null)
  await passes(1_000)
  expect(borrowedFor()).toBe(15)
})

test('[X3] one’s own device never leaves by itself', async () => {
  show()
  await passes(600 * MINUTE)
  expect([screen.queryByRole('alertdialog'), left]).toEqual([null, 0])
})
