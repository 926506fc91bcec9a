import { LANGUAGES, type Language } from '../i18n/languages.ts'

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof THEMES)[number]

/** How one person wants their own screen. It is kept in this browser and told to nobody. */
export interface Settings {
  /** `null` takes the first of the browser's languages that we have. */
  readonly language: Language | null
  readonly theme: Theme
  /** Whether a screen reader is told what others do, or only what its own reader did. */
  readonly hearsOthers: boolean
}

export const FIRST_SETTINGS: Settings = { language: null, theme: 'system', hearsOthers: true }

/** Reads what a browser kept; whatever does not fit falls back to the first settings, part by part. */
export function parseSettings(kept: unknown): Settings {
  if (typeof kept !== 'object' || kept === null) return FIRST_SETTINGS
  const of = (key: string): unknown => Reflect.get(kept, key)
  return {
    language: LANGUAGES.find((language) => language === of('language')) ?? FIRST_SETTINGS.language,
    theme: THEMES.find((theme) => theme === of('theme')) ?? FIRST_SETTINGS.theme,
    hearsOthers: of('hearsOthers') !== false,
  }
}
