import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { I18nContext } from '../i18n/use-translation.ts'
import { inEnglish } from '../i18n/testing/in-english.ts'
import { LanguageRow } from './language-row.tsx'
import { createSettingsStore } from './settings-store.ts'
import { SettingsContext } from './use-settings.ts'

function shown(offered: readonly ('en' | 'cy' | 'pl' | 'ur')[]) {
  const store = createSettingsStore(null)
  const { unmount } = render(
    <SettingsContext value={store}>
      <I18nContext value={inEnglish()}>
        <LanguageRow offered={offered} />
      </I18nContext>
    </SettingsContext>,
  )
  return { store, unmount }
}

test('[U7] A parent finds their language by its own name, spoken in it, and their choice is kept', () => {
  const { store, unmount } = shown(['en', 'cy', 'pl', 'ur'])
  const row = within(screen.getByRole('list', { name: 'Language of this page' }))
  expect(row.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'English',
    'Cymraeg',
    'Polski',
    'اردو',
  ])
  const urdu = row.getByRole('button', { name: 'اردو' })
  expect([urdu.lang, urdu.dir]).toEqual(['ur-PK', 'rtl'])
  expect(row.getByRole('button', { name: 'English', pressed: true })).toBeTruthy()
  urdu.click()
  expect(store.read().language).toBe('ur')
  unmount()
})

test('[U7] Until the words of a language are here the page says so and goes on; with one language there is nothing to choose', async () => {
  const { unmount } = shown(['en', 'pl'])
  screen.getByRole('button', { name: 'Polski' }).click()
  expect(await screen.findByText('The page turns to Polski when its words are here.')).toBeTruthy()
  unmount()
  shown(['en']).unmount()
  expect(screen.queryByRole('list')).toBeNull()
})
