import type { Say } from '../i18n/say.ts'

/** Somebody's own words between the quotation marks of the page's language, once: those that were typed with them are not doubled. */
export function inQuotes(t: Say, typed: string): string {
  const words = typed.trim().replace(/^["“„](.*)["”]$/s, '$1')
  return t('scoring:reveal.saidSo', { words })
}
