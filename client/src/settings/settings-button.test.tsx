import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { inEnglish } from '../i18n/testing/in-english.ts'
import { I18nContext } from '../i18n/use-translation.ts'
import { SettingsButton } from './settings-button.tsx'
import { createSettingsStore } from './settings-store.ts'
import { showSettings } from './show-settings.ts'
import { SettingsContext } from './use-settings.ts'

async function danaOpens(storage: Storage | null) {
  const i18n = inEnglish()
  const settings = createSettingsStore(storage)
  showSettings(settings, { i18n, speak: async () => {} })
  render(
    <SettingsContext value={settings}>
      <I18nContext value={i18n}>
        <SettingsButton />
      </I18nContext>
    </SettingsContext>,
  )
  const button = screen.getByRole('button', { name: 'Display and language' })
  button.focus()
  fireEvent.click(button)
  await screen.findByRole('dialog', { name: 'Display and language' })
  return settings
}

const choice = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })

afterEach(() => {
  cleanup()
  window.localStorage.clear()
  delete document.documentElement.dataset.theme
})

test('[U6] Dana chooses colours and sees them at once; the device’s own are one press away', async () => {
  await danaOpens(window.localStorage)
  expect(choice('As this device has them').checked).toBe(true)
  for (const [name, theme] of [
    ['Dark', 'dark'],
    ['High contrast', 'contrast'],
    ['Light', 'light'],
    ['As this device has them', undefined],
  ] as const) {
    fireEvent.click(choice(name))
    expect(document.documentElement.dataset.theme).toBe(theme)
  }
})

test('[U6] what Dana chose is there when she opens the page again', async () => {
  await danaOpens(window.localStorage)
  fireEvent.click(choice('High contrast'))
  cleanup()
  delete document.documentElement.dataset.theme
  await danaOpens(window.localStorage)
  expect(document.documentElement.dataset.theme).toBe('contrast')
  expect(choice('High contrast').checked).toBe(true)
})

test('[U6] a browser that keeps nothing shows what was chosen for as long as the page is open', async () => {
  const settings = await danaOpens(null)
  fireEvent.click(choice('Dark'))
  expect([document.documentElement.dataset.theme, settings.read().theme]).toEqual(['dark', 'dark'])
  expect(window.localStorage.length).toBe(0)
})

test('[U8] whoever reads with their ears turns off what others do; help is in the same window', async () => {
  const settings = await danaOpens(window.localStorage)
  fireEvent.click(screen.getByRole('checkbox', { name: 'Say what other people do' }))
  expect(settings.read().hearsOthers).toBe(false)
  expect(screen.getByRole('link', { name: /^Help/ }).getAttribute('href')).toBe('/help')
})

test('[U8] closing the window gives the keyboard back to what opened it', async () => {
  await danaOpens(null)
  fireEvent.click(screen.getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Display and language' })))
})
