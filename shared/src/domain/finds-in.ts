/** Looks through words that are about to go to another audience for what that audience must not have. */

export const FINDING_KINDS = ['postcode', 'phone', 'email', 'address', 'person', 'place', 'restricted'] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

/** Something for the chair to look at. Whether it may cross is theirs to say, never the software's. */
export interface Finding {
  readonly kind: FindingKind
  /** Where it begins in the words. */
  readonly at: number
  /** As it stands there. */
  readonly words: string
}

/** A name that the receiving audience does not have: of a person, or of a school or an agency. */
export interface NameKept {
  readonly kind: 'person' | 'place'
  readonly name: string
}

/**
 * What to look at before these words go over, in the order in which it stands there, each place once a kind. Takes words of
 * any length, the names that are kept from those who receive them, and the chair's own restricted words. Never fails; that
 * nothing was found does not mean that nothing is there.
 */
export function findsIn(
  words: string,
  { names, never }: { readonly names: readonly NameKept[]; readonly never: readonly string[] },
): readonly Finding[] {
  const { text, places } = plainly(words)
  const kept = names.flatMap(({ kind, name }) => spellings(kind, name).map((spelling) => ({ kind, spelling })))
  const found = [
    ...PATTERNS.flatMap(({ kind, pattern, fits }) => matches(text, pattern, fits).map((match) => ({ kind, ...match }))),
    ...kept.flatMap(({ kind, spelling }) => occurrences(text, spelling).map((match) => ({ kind, ...match }))),
    ...never.flatMap((word) =>
      occurrences(text, plainly(word).text.trim()).map((match) => ({ kind: RESTRICTED, ...match })),
    ),
  ]
  const all = found.map(({ kind, from, to }): Finding => {
    const at = places[from] ?? 0
    return { kind, at, words: words.slice(at, places[to] ?? words.length) }
  })
  return outermost(all)
}

/** What a confirmation names: the same finding in the same words has the same key, and in other words another. */
export function findingKey({ kind, at, words }: Finding): string {
  return `${kind}:${at}:${words}`
}

const RESTRICTED: FindingKind = 'restricted'

interface Match {
  readonly from: number
  readonly to: number
}

interface Pattern {
  readonly kind: FindingKind
  readonly pattern: RegExp
  readonly fits?: (found: string) => boolean
}

const WAYS =
  'street|st|road|rd|avenue|ave|lane|ln|close|drive|dr|way|court|ct|crescent|cres|place|terrace|gardens|gdns|grove|hill|square|mews|walk|row|parade|rise|croft|fold|wharf|gate|green|park|view|yard'
const WAY_NAMES =
  'Street|Road|Avenue|Lane|Close|Drive|Court|Crescent|Terrace|Gardens|Grove|Square|Mews|Parade|Croft|Wharf'
const HOUSES =
  'School|Academy|Nursery|Pre-?school|Playgroup|College|Surgery|Hospital|Hospice|Clinic|Refuge|Hostel|Shelter|Medical Centre|Health Centre|Children.s Centre|Family Centre|Family Hub'

/** Made for England; what is flagged too much costs a look, what is missed may cost more. Bounded, so that no text is slow. */
const PATTERNS: readonly Pattern[] = [
  { kind: 'postcode', pattern: /(?<![a-z0-9])(?:gir ?0aa|[a-z]{1,2}[0-9][a-z0-9]? {0,3}[0-9][a-z]{2})(?![a-z0-9])/gi },
  { kind: 'phone', pattern: /(?<![0-9a-z])[+(]{0,2}[0-9](?:[ ().\-/]{0,3}[0-9]){5,18}(?![0-9])/gi, fits: isPhone },
  { kind: 'email', pattern: /[^\s@,;:<>()]{1,64} ?(?:@|\(at\)|\[at\]) ?[^\s@,;:<>()]{1,190}\.[a-z]{2,24}/gi },
  {
    kind: 'address',
    pattern:
      /(?<![a-z])(?:(?:lives|living|live|lived|stays|staying|stayed|hiding) (?:at|in|on|with)|(?:new |home |current )?address(?: is|:)?|(?:moved|moving|gone) to)(?![a-z])[^.;\n]{0,60}/gi,
  },
  {
    kind: 'address',
    pattern: new RegExp(`(?<![a-z0-9])[0-9]{1,4}[a-z]?,? (?:[a-z'-]{1,30} ){1,4}(?:${WAYS})(?![a-z])`, 'gi'),
  },
  { kind: 'address', pattern: new RegExp(`(?<![a-zA-Z])(?:[A-Z][a-z'-]{1,30} ){1,3}(?:${WAY_NAMES})(?![a-z])`, 'g') },
  {
    kind: 'address',
    pattern: /(?<![a-z])(?:flat|apartment|apt|room|unit|caravan|plot) (?:no\.? ?)?[0-9]{1,4}[a-z]?(?![a-z0-9])/gi,
  },
  { kind: 'place', pattern: new RegExp(`(?<![a-zA-Z])(?:[A-Z][A-Za-z.'-]{0,30} ){1,5}(?:${HOUSES})(?![a-z])`, 'g') },
]

const A_DATE = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4}))$/

function isPhone(found: string): boolean {
  const digits = found.replaceAll(/\D/g, '')
  if (A_DATE.test(found.trim())) return false
  return digits.length >= 7 || /^[+(]*0/.test(found)
}

function matches(text: string, pattern: RegExp, fits: (found: string) => boolean = () => true): readonly Match[] {
  return Array.from(text.matchAll(pattern))
    .filter(([found]) => fits(found))
    .map(({ 0: found, index }) => ({ from: index, to: index + found.trimEnd().length }))
}

/** Whole words only, whatever their case. */
function occurrences(text: string, spelling: string): readonly Match[] {
  if (spelling === '') return []
  const words = spelling.split(' ').map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join(' +')}(?![\\p{L}\\p{N}])`, 'giu')
  return matches(text, pattern)
}

const TITLES = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dc',
  'ds',
  'pc',
  'prof',
  'sgt',
  'the',
  'of',
  'and',
  'for',
])

/** How somebody may be written: whole, by any of their names, and by each half of a double one. A place is written whole. */
function spellings(kind: NameKept['kind'], name: string): readonly string[] {
  const whole = plainly(name).text.replaceAll(/\s+/g, ' ').trim()
  if (kind === 'place') return [whole]
  const parts = whole.split(' ').flatMap((part) => [part, ...part.split('-')])
  const told = parts.filter((part) => part.length > 1 && !TITLES.has(part.toLowerCase().replaceAll('.', '')))
  return [...new Set([whole, ...told])]
}

/**
 * The words without what hides something in them: marks over letters, wide letters and digits, other dashes, quotes and
 * spaces, and what takes no room. `places` says where each letter stood.
 */
function plainly(words: string): { readonly text: string; readonly places: readonly number[] } {
  let text = ''
  const places: number[] = []
  let at = 0
  for (const letter of words) {
    const plain = letter
      .normalize('NFKD')
      .replaceAll(/[\p{M}\p{Cf}]/gu, '')
      .replaceAll(/\p{Pd}/gu, '-')
      .replaceAll(/[‘’ʼ`´]/g, "'")
      .replaceAll(/[^\S\n]/gu, ' ')
    for (let index = 0; index < plain.length; index += 1) places.push(at)
    text += plain
    at += letter.length
  }
  places.push(words.length)
  return { text, places }
}

/** In the order of the words, without what lies within another of its kind. */
function outermost(found: readonly Finding[]): readonly Finding[] {
  const sorted = found.toSorted((a, b) => a.at - b.at || b.words.length - a.words.length)
  const kept: Finding[] = []
  for (const one of sorted) {
    const inside = kept.some(({ kind, at, words }) => {
      return kind === one.kind && at <= one.at && one.at + one.words.length <= at + words.length
    })
    if (!inside) kept.push(one)
  }
  return kept
}
