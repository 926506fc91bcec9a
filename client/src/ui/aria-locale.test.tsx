import { act, cleanup, render, screen } from '@testing-library/react'
import { useLocale } from 'react-aria-components'
import { afterEach, expect, test } from 'vitest'
import { startI18n } from '../i18n/index.ts'
import { LANGUAGES } from '../i18n/languages.ts'
import { I18nContext } from '../i18n/use-translation.ts'
import { AriaLocale } from './aria-locale.tsx'

function Heard() {
  const { locale, direction } = useLocale()
  return (
    <p>
      {locale} {direction}
    </p>
  )
}

afterEach(cleanup)

test('[U7] the component library speaks the reader’s language in its direction, whatever the browser’s is', () => {
  const i18n = startI18n('en', [])
  render(
    <I18nContext value={i18n}>
      <AriaLocale>
        <Heard />
      </AriaLocale>
    </I18nContext>,
  )
  const heard = LANGUAGES.map((language) => {
    act(() => i18n.speak(language, []))
    return screen.getByText(/-/).textContent
  })
  expect(heard).toEqual(['en-GB ltr', 'cy-GB ltr', 'pl-PL ltr', 'ur-PK rtl'])
})
