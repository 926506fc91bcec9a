import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { LANGUAGE_FACTS, type Language } from './languages.ts'
import { loadSentences, type SentenceGroup, type Sentences } from './load-sentences.ts'

/** The sentences of the interface in the reader's language: `useTranslation('staff')`, or `t('refusals:not-found')`. */
export interface Speech {
  readonly i18n: i18n
  /** Resolves when the sentences of a group are there, in the language spoken now. */
  readonly need: (group: SentenceGroup) => Promise<void>
  /** Fetches what has been needed so far in another language, then turns to it; on a dropped line nothing changes. */
  readonly speak: (language: Language) => Promise<void>
}

export async function startSpeech(language: Language): Promise<Speech> {
  const i18n = startI18n(language, await loadSentences(language, 'first'))
  const needed = new Set<SentenceGroup>(['first'])
  let spoken = language
  const add = async (to: Language, group: SentenceGroup) => {
    for (const [namespace, sentences] of Object.entries(await loadSentences(to, group))) {
      i18n.addResourceBundle(to, namespace, sentences)
    }
  }
  const speak = async (to: Language) => {
    await Promise.all([...needed].map((group) => add(to, group)))
    spoken = to
    await i18n.changeLanguage(to)
    showLanguage(to)
  }
  showLanguage(language)
  return {
    i18n,
    speak,
    need: async (group) => {
      if (needed.has(group)) return
      await add(spoken, group)
      needed.add(group)
    },
  }
}

/** Speaks these sentences at once. In tests a missing sentence throws; elsewhere its key is shown. */
export function startI18n(language: Language, sentences: Sentences): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { ...sentences } },
    defaultNS: 'ui',
    // React escapes what it renders; doing it twice would show "&amp;".
    interpolation: { escapeValue: false },
    initAsync: false,
    ...(import.meta.env.MODE === 'test' ? { parseMissingKeyHandler: missing } : {}),
  })
  return instance
}

function showLanguage(language: Language) {
  document.documentElement.lang = LANGUAGE_FACTS[language].locale
  document.documentElement.dir = LANGUAGE_FACTS[language].direction
}

function missing(key: string): never {
  throw new Error(`no sentence for the key ${key}`)
}
