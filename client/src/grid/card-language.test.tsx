import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { I18nContext } from '../i18n/use-translation.ts'
import { inEnglish } from '../i18n/testing/in-english.ts'
import { CardLanguage, WrittenIn } from './card-language.tsx'
import { WordsView } from './words-view.tsx'

afterEach(cleanup)

const show = (part: React.ReactNode) => render(<I18nContext value={inEnglish()}>{part}</I18nContext>)

test('[U7] Corin’s Polish card says so to whoever reads English, and is marked for whoever has it read aloud', () => {
  show(
    <>
      <WordsView words={[{ kind: 'paragraph', lines: ['Pip lubi szkołę.'] }]} lang="pl" />
      <CardLanguage lang="pl" />
    </>,
  )
  expect(screen.getByText('Written in Polish')).toBeTruthy()
  expect(screen.getByText('Pip lubi szkołę.').closest('[lang]')?.getAttribute('lang')).toBe('pl')
})

test('[U7] Nothing is said of a card in the reader’s own language, or of one whose language nobody has said', () => {
  const { container } = show(
    <>
      <CardLanguage lang="en-GB" />
      <CardLanguage lang={null} />
    </>,
  )
  expect(container.textContent).toBe('')
})

test('[U7] Whoever writes may choose more languages than the page has, their own first', () => {
  const chosen: string[] = []
  show(<WrittenIn value="ti" onChange={(lang) => chosen.push(lang)} />)
  const options = screen.getAllByRole('option').map(({ textContent }) => textContent)
  expect(options[0]).toBe('English')
  expect(options).toEqual(expect.arrayContaining(['Welsh', 'Polish', 'Urdu', 'Tigrinya', 'Romanian', 'Somali']))
  expect(screen.getByRole('combobox', { name: 'Written in' })).toHaveProperty('value', 'ti')
})
