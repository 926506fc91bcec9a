import { languageFor } from '../i18n/languages.ts'
import type { Speech } from '../i18n/index.ts'
import type { Language } from '../i18n/languages.ts'
import { OFFERED } from '../i18n/load-sentences.ts'
import type { SettingsStore } from './settings-store.ts'
import type { Settings } from './settings.ts'

/** What to speak: the chosen language, or the browser's; never one that has no sentences yet. */
export function languageOf({ language }: Settings): Language {
  return language !== null && OFFERED.includes(language) ? language : languageFor(navigator.languages, OFFERED)
}

/** Keeps the theme and the language of the page as the settings say. Without a theme the reader's system decides. */
export function showSettings(store: SettingsStore, speech: Speech) {
  let spoken = languageOf(store.read())
  const show = () => {
    const settings = store.read()
    showTheme(settings)
    const wanted = languageOf(settings)
    if (wanted === spoken) return
    speech.speak(wanted).then(
      () => {
        spoken = wanted
      },
      // The sentences could not be fetched: the page goes on in the language it has.
      () => {},
    )
  }
  store.subscribe(show)
  showTheme(store.read())
}

function showTheme({ theme }: Settings) {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
