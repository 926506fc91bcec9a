import { expect, test } from 'vitest'
import { words } from './words.ts'

const takes = (typed: string) => words(20).safeParse(typed).success

test('[P13] names and titles are taken in every script, with the joiners that it needs, and over several lines', () => {
  for (const typed of ['Dana', 'علی‌رضا', 'Łucja', '家族', 'one\ntwo', '👩‍👧']) expect(takes(typed), typed).toBe(true)
})

test('[P13] nobody is called by what is not seen, or by what turns the words beside it round', () => {
  for (const typed of ['', '  ', '\u200B', '\u200D\u200C', 'Dana\u202E', '\u2066Dana', 'Da\u0000na', 'a\u0007']) {
    expect(takes(typed), JSON.stringify(typed)).toBe(false)
  }
  expect(takes('x'.repeat(21))).toBe(false)
})
