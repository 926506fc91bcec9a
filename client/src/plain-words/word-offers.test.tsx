import { cleanup, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { I18nContext } from '../i18n/use-translation.ts'
import { afterEach, expect, test } from 'vitest'
import { inEnglish } from '../i18n/testing/in-english.ts'
import { checkWords, type WordCheck } from './check-words.ts'
import { Glossary } from './glossary.tsx'
import { Offers } from './word-offers.tsx'

afterEach(cleanup)

function Offered({ check, read }: { readonly check?: WordCheck; readonly read?: string }) {
  const [i18n] = useState(inEnglish)
  return (
    <I18nContext value={i18n}>
      {check && <Offers check={check} />}
      {read !== undefined && <Glossary text={read} />}
    </I18nContext>
  )
}

test('[U11] Tamsin sees what to say instead of “threshold”, and that her short text has no reading age', async () => {
  render(<Offered check={await checkWords('He met threshold.')} />)
  expect(screen.getByRole('list', { name: /Terms/ }).textContent).toContain('The point where we have to step in')
  expect(screen.getByText(/from 20 words on/)).toBeTruthy()
  expect(screen.queryByRole('list', { name: /Sentences/ })).toBeNull()
})

test('[U11] Dana reads what the terms of a card mean, in plain words first, and can look up any other', () => {
  render(<Offered read="The core group meets before the RCPC." />)
  const [here] = screen.getAllByRole('term').map(({ textContent }) => textContent)
  expect(here).toBe('Core group')
  expect(screen.getAllByRole('definition')[0]?.textContent).toMatch(/^The small team around your child/)
})
