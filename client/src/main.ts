import { cameQuickly } from './begin/came-quickly.ts'
import { lookAhead } from './begin/look-ahead.ts'
import { meetingAhead } from './begin/meeting-ahead.ts'
import { startSpeech } from './i18n/index.ts'
import { TYPEFACE } from './look/typeface-part.ts'
import { createSettingsStore } from './settings/settings-store.ts'
import { languageOf } from './settings/show-settings.ts'

// Small, and there before everything else: what it asks for crosses the line while the first page is on its way. [U9]
const settings = createSettingsStore(ownStorage())
const language = languageOf(settings.read())
const looked = lookAhead(window.location, () => meetingAhead(language))
const speaks = startSpeech(language)
if (cameQuickly(import.meta.url)) void TYPEFACE.fetch()
const { start } = await import('./start.tsx')
start({ settings, speech: await speaks, looked })

/** Some browsers refuse even to be asked. */
function ownStorage(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
