import '@fontsource-variable/atkinson-hyperlegible-next'
import './look/tokens.css'
import './look/base.css'
import './look/touch.css'
import './safety/exit.css'
import { must } from '@evenhand/shared/lib/must'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nContext } from './i18n/use-translation.ts'
import { Announcing } from './announcing/announcing.tsx'
import { App } from './app.tsx'
import { startSpeech } from './i18n/index.ts'
import { createSettingsStore } from './settings/settings-store.ts'
import { languageOf, showSettings } from './settings/show-settings.ts'
import { SettingsContext } from './settings/use-settings.ts'

const settings = createSettingsStore(ownStorage())
const speech = await startSpeech(languageOf(settings.read()))
showSettings(settings, speech)

createRoot(must(document.getElementById('root'), 'index.html has no #root')).render(
  <StrictMode>
    <SettingsContext value={settings}>
      <I18nContext value={speech.i18n}>
        <Announcing>
          <App />
        </Announcing>
      </I18nContext>
    </SettingsContext>
  </StrictMode>,
)

/** Some browsers refuse even to be asked. */
function ownStorage(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
