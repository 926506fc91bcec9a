import './look/tokens.css'
import './look/base.css'
import './look/touch.css'
import './safety/exit.css'
import { must } from '@evenhand/shared/lib/must'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Announcing } from './announcing/announcing.tsx'
import { App, type AppProps } from './app.tsx'
import type { Speech } from './i18n/index.ts'
import { I18nContext } from './i18n/use-translation.ts'
import type { SettingsStore } from './settings/settings-store.ts'
import { showSettings } from './settings/show-settings.ts'
import { SettingsContext } from './settings/use-settings.ts'

/** What was begun before the first page was here. */
export interface Begun extends AppProps {
  readonly settings: SettingsStore
  readonly speech: Speech
}

/** Shows the page that stands at the address. */
export function start({ settings, speech, looked }: Begun): void {
  showSettings(settings, speech)
  createRoot(must(document.getElementById('root'), 'index.html has no #root')).render(
    <StrictMode>
      <SettingsContext value={settings}>
        <I18nContext value={speech.i18n}>
          <Announcing>
            <App looked={looked} />
          </Announcing>
        </I18nContext>
      </SettingsContext>
    </StrictMode>,
  )
}
