import { LANGUAGE_FACTS, type Language } from './languages.ts'
import type { Sentences } from './sentences.ts'

/** What a sentence is filled with, by the name of its hole; `count` also chooses the plural form. */
export type Values = Readonly<Record<string, string | number | null | undefined>>

/** Says the sentence of a key, as `door.waits`, or `people:door.waits` of another namespace. */
export type Say = (key: string, values?: Values) => string

/** Finds a sentence by its whole key; null when there is none. */
export type Find = (namespace: string, key: string) => string | null

/** Sentences that more may come to, one part after the other. */
interface Known {
  readonly find: Find
  readonly add: (more: Sentences) => void
}

/**
 * Sentences as i18next writes them down: namespace, dotted key, `{{hole}}`, `_one` and `_other`. That much is a page of
 * code; the library with its detectors, formats and back ends was a sixth of what a first page may weigh. [U9]
 */
export function createKnown(all: readonly Sentences[]): Known {
  const found = new Map<string, string>()
  const walk = (at: object, path: string) => {
    for (const [key, inner] of Object.entries(at)) {
      if (typeof inner === 'object' && inner !== null) walk(inner, `${path}${key}.`)
      else found.set(path + key, String(inner))
    }
  }
  const add = (sentences: Sentences) => {
    for (const [namespace, inner] of Object.entries(sentences)) walk(inner, `${namespace}:`)
  }
  for (const sentences of all) add(sentences)
  return { find: (namespace, key) => found.get(`${namespace}:${key}`) ?? null, add }
}

/** A sentence that is missing is told to `missing`, which says what to show instead. */
export function createSay(language: Language, find: Find, missing: (key: string) => string): (own: string) => Say {
  const { locale, direction } = LANGUAGE_FACTS[language]
  const plural = new Intl.PluralRules(locale)
  return (own) =>
    (asked, values = {}) => {
      const [namespace, key] = wholeKey(own, asked)
      const { count } = values
      const form = typeof count === 'number' ? find(namespace, `${key}_${plural.select(count)}`) : null
      const other = typeof count === 'number' ? find(namespace, `${key}_other`) : null
      const sentence = form ?? find(namespace, key) ?? other
      return sentence === null ? missing(asked) : fill(sentence, values, direction)
    }
}

export function wholeKey(own: string, asked: string): readonly [namespace: string, key: string] {
  const colon = asked.indexOf(':')
  return colon < 0 ? [own, asked] : [asked.slice(0, colon), asked.slice(colon + 1)]
}

/** Words as they are: React escapes what it shows, and doing it twice would show "&amp;". */
function fill(sentence: string, values: Values, direction: 'ltr' | 'rtl'): string {
  return sentence.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, hole: string) => setApart(String(values[hole] ?? ''), direction))
}

/** A name that runs the other way must not turn the sentence round it: first-strong isolate, and its end. */
function setApart(words: string, direction: 'ltr' | 'rtl'): string {
  const otherWay = direction === 'rtl' ? /\p{Script=Latin}/u : /[\p{Script=Arabic}\p{Script=Hebrew}]/u
  return otherWay.test(words) ? `\u2068${words}\u2069` : words
}
