import '@fontsource-variable/atkinson-hyperlegible-next'
import './look/tokens.css'
import './look/base.css'
import { must } from '@evenhand/shared/lib/must'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { App } from './app.tsx'
import { startI18n } from './i18n/index.ts'

createRoot(must(document.getElementById('root'), 'index.html has no #root')).render(
  <StrictMode>
    <I18nextProvider i18n={startI18n()}>
      <App />
    </I18nextProvider>
  </StrictMode>,
)
