import { expect, test } from 'vitest'
import { startI18n } from '../i18n/index.ts'
import { scoring as english } from '../i18n/en/scoring.ts'
import { scoring as polish } from '../i18n/pl/scoring.ts'
import { inQuotes } from './in-quotes.ts'

const en = startI18n('en', [{ scoring: english }])
  .spoken()
  .in('scoring')
const pl = startI18n('pl', [{ scoring: polish }])
  .spoken()
  .in('scoring')

test('[U7] what Pip said stands between the marks of the reader’s language, once', () => {
  for (const typed of ['I like Fridays.', '“I like Fridays.”', ' "I like Fridays." ', '„I like Fridays.”']) {
    expect([inQuotes(en, typed), inQuotes(pl, typed)]).toEqual(['“I like Fridays.”', '„I like Fridays.”'])
  }
})
