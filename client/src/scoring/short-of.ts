import type { ResultView } from '@evenhand/shared/protocol/view'

/**
 * Who somebody is, in a word or two beside their first name: "mother", "Health visiting". What stands in brackets, after
 * the first part, or names the family's children is left to the list of people.
 */
export function shortOf({ role, of }: Pick<ResultView, 'role' | 'of'>): string {
  const first = of.replaceAll(/\s*\([^)]*\)/g, '').split(/[,;]/)[0] ?? ''
  const family = role === 'parent_carer' || role === 'family_network'
  const short = family ? first.replace(/ of \p{Lu}.*$/u, '') : first
  return short.trim() || of
}
