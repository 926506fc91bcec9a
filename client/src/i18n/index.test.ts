import { expect, test } from 'vitest'
import { inEnglish } from './testing/in-english.ts'

test('a sentence that is missing fails the test that asks for it', () => {
  const { t } = inEnglish()
  expect(t('staff:signOut')).toBe('Sign out')
  const unknown: string = 'staff:nobody wrote this'
  expect(() => t(unknown)).toThrow('no sentence for the key')
})

test('names are shown as they are written', () => {
  expect(inEnglish().t('staff:removed', { name: "O'Neill & Sons <b>" })).toContain("O'Neill & Sons <b>")
})
