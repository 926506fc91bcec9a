import type { Role } from '@evenhand/shared/domain/role'

const MOST_WORDS = 3
/** Roles whose own word says more than the name of where somebody works. */
const TELLING = new Set<Role>(['chair', 'minute_taker', 'social_worker', 'child', 'interpreter'])

/**
 * Who somebody is in a word or two. Relations and short names of agencies stand as they were given; of a long name its
 * proper part stays ("Clearwater adult alcohol service" is "Clearwater"), unless it says which of the `agencies` that
 * everybody knows it is ("Exampleshire Police" is "police"). `roleWord` is the fall-back, in the reader's language.
 */
export function inShort(
  { role, of }: { readonly role: Role; readonly of: string },
  roleWord: string,
  agencies: readonly string[] = [],
): string {
  if (TELLING.has(role)) return roleWord
  const known = agencies.find((agency) =>
    of
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(agency),
  )
  if (known) return known
  const part = of.split(/[,;(:]|\s+of\s+/)[0]?.trim() ?? ''
  const words = part.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return roleWord
  if (words.length <= MOST_WORDS) return words.join(' ')
  const proper = words.slice(0, 2).filter(startsWithCapital)
  return proper.length > 0 && startsWithCapital(words[0] ?? '')
    ? proper.join(' ')
    : words.slice(0, MOST_WORDS).join(' ')
}

function startsWithCapital(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}
