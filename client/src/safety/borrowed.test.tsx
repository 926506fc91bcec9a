import { afterEach, expect, test } from 'vitest'
import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { closeHere, isHandedOn } from '../session/handed-on.ts'
import { FIRST_SETTINGS } from '../settings/settings.ts'
import { createSettingsStore } from '../settings/settings-store.ts'
import { borrow, borrowedFor, giveBack, isBorrowed, isOfSomebodyBefore } from './borrowed.ts'

const NOON = Date.UTC(2026, 10, 22, 12)

afterEach(() => {
  giveBack()
  localStorage.clear()
  sessionStorage.clear()
})

test('[X3] nobody’s own device is taken for a borrowed one', () => {
  expect(borrowedFor()).toBe(null)
  expect(isOfSomebodyBefore(NOON)).toBe(false)
})

test('[X3] on a borrowed device settings and what was handed on last as long as the tab, and giving it back leaves nothing', () => {
  localStorage.setItem('evenhand.settings', '{}')
  borrow(30)
  expect([borrowedFor(), localStorage.length]).toEqual([30, 0])
  const settings = createSettingsStore(localStorage)
  settings.change({ theme: 'dark' })
  closeHere(['dana' as ParticipantId])
  expect(settings.read()).toEqual({ ...FIRST_SETTINGS, theme: 'dark' })
  expect(isHandedOn('dana' as ParticipantId)).toBe(true)
  expect(localStorage.length).toBe(0)
  giveBack()
  expect([document.cookie, localStorage.length, sessionStorage.length]).toEqual(['', 0, 0])
})

test('[X3] a reload goes on; another tab, or this one opened again later, is somebody else', () => {
  borrow(5)
  expect(isOfSomebodyBefore(NOON)).toBe(false)
  sessionStorage.setItem('evenhand.tab', String(NOON))
  expect([isOfSomebodyBefore(NOON + 59_000), isOfSomebodyBefore(NOON + 61_000)]).toEqual([false, true])
  sessionStorage.removeItem('evenhand.tab')
  expect(isOfSomebodyBefore(NOON)).toBe(true)
})

test('[X3] when another tab has given the device back, this one leaves nothing either', () => {
  borrow(5)
  document.cookie = 'evenhand-borrowed=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT'
  expect(isBorrowed()).toBe(true)
  giveBack()
  expect(sessionStorage.length).toBe(0)
})
