/** The languages of the interface. Cards and statements stay in the language they were written in. [U7] */
export const LANGUAGES = ['en', 'cy', 'pl', 'ur'] as const

export type Language = (typeof LANGUAGES)[number]

interface LanguageFacts {
  /** As its readers call it. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** For dates, numbers and lists; the html element says it too. */
  readonly locale: string
  /** Between what is known of somebody, and after a sentence. */
  readonly comma: string
  readonly stop: string
}

export const LANGUAGE_FACTS: Readonly<Record<Language, LanguageFacts>> = {
  en: { name: 'English', direction: 'ltr', locale: 'en-GB', comma: ', ', stop: '.' },
  cy: { name: 'Cymraeg', direction: 'ltr', locale: 'cy-GB', comma: ', ', stop: '.' },
  pl: { name: 'Polski', direction: 'ltr', locale: 'pl-PL', comma: ', ', stop: '.' },
  ur: { name: 'اردو', direction: 'rtl', locale: 'ur-PK', comma: '، ', stop: '۔' },
}

/** What is fetched together: one file for each language, `./<language>/<group>.ts`. */
export const GROUPS = ['first', 'elsewhere', 'staff-pages', 'meeting-pages', 'beside-the-board'] as const

/** The first of the reader's languages, best first as browsers give them, that is offered; English when none fits. */
export function languageFor(wanted: readonly string[], offered: readonly Language[]): Language {
  for (const tag of wanted) {
    const found = offered.find((language) => language === tag.slice(0, 2).toLowerCase())
    if (found) return found
  }
  return 'en'
}
