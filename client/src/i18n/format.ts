import { LANGUAGE_FACTS, type Language } from './languages.ts'

/** Dates, times and lists as a language writes them. Sentences themselves stand in the files of the languages. */
export interface Format {
  /** `2026-11-12` as "Thursday 12 November 2026"; anything else as it is. A day, so no time zone may move it. */
  readonly day: (isoDate: string) => string
  /** The time of day of a moment, as in "10:42". */
  readonly time: (at: number) => string
  /** The day and the time of a moment. */
  readonly moment: (at: number) => string
  /** "Dana, Corin and Odile" */
  readonly list: (names: Iterable<string>) => string
  /** What is known of somebody, side by side: "social worker, County council". Empty parts are left out. */
  readonly aside: (parts: readonly (string | null | undefined | false)[]) => string
  /** Pieces that are sentences of their own, each with its stop. Empty ones are left out. */
  readonly sentences: (parts: readonly (string | null | undefined | false)[]) => string
  /** What a language is called, as in "Polish" or "polski"; a tag that nobody knows, as it is. */
  readonly languageName: (tag: string) => string
  /** The words with a capital first letter, for where they stand alone. */
  readonly begin: (words: string) => string
}

/** `own`: what a language says itself, because browsers do not know it. */
export function formatIn(language: Language, own: Partial<Format> = {}): Format {
  const { locale, comma, stop } = LANGUAGE_FACTS[language]
  const days = once(
    () =>
      new Intl.DateTimeFormat(locale, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }),
  )
  const times = once(() => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }))
  const moments = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }))
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const begin = (words: string) => words.charAt(0).toLocaleUpperCase(locale) + words.slice(1)
  return {
    day(isoDate) {
      const day = new Date(`${isoDate}T00:00:00Z`)
      if (Number.isNaN(day.getTime())) return isoDate
      const words = days().format(day)
      // British English has no comma after the day of the week.
      return language === 'en' ? words.replace(',', '') : words
    },
    time: (at) => times().format(at),
    moment: (at) => moments().format(at),
    list: (names) => lists().format(names),
    aside: (parts) => said(parts).join(comma),
    sentences: (parts) =>
      said(parts)
        .map((words) => (/[.!?…۔؟]$/.test(words) ? begin(words) : begin(words) + stop))
        .join(' '),
    languageName: (tag) => nameOf(tag, locale),
    begin,
    ...own,
  }
}

/** Made when it is first asked for: to make one takes as long as to say a hundred dates. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | null = null
  return () => (made ??= make())
}

function said(parts: readonly (string | null | undefined | false)[]): string[] {
  return parts.flatMap((part) => (part ? [part] : []))
}

/** Not every tag that a card may hold is a language tag to a browser, and a wrong one must not take the board away. */
export function nameOf(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
