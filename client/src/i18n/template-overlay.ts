/** English sentence of a shipped template → the same in another language. */
export type TemplateWords = Readonly<Record<string, string>>

/** The words in the reader's language; null when nobody translated them. */
export type Translate = (words: string) => string | null

/** Where a template has words for people. Everything else in it is an id, a number or a choice. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'about anchor0 anchor10 ask heading means name prompts purpose qualifier question ' +
    'questions quorum reminders roleWords short signs steps test title whoActs'
  ).split(' '),
)

/**
 * The same template, or part of one, with its words in the reader's language. Only words that a shipped template has are
 * known; a council's own words stay as they were written. [U7]
 */
export function translateTemplate<Part>(part: Part, translate: Translate): Part {
  return mapWords(part, (words) => translate(words) ?? words)
}

/**
 * Words of a template that were filled with a child's first name when the meeting was made, as a scale's are. Whoever
 * reworded them meanwhile is left with their own words.
 */
export function translateFilled(words: string, firstName: string, translate: Translate): string {
  const plain = translate(words)
  if (plain !== null || firstName === '') return plain ?? words
  return translate(words.replaceAll(firstName, '{child}'))?.replaceAll('{child}', firstName) ?? words
}

/** Every sentence for people in a template, each once. */
export function wordsOfTemplate(template: object): ReadonlySet<string> {
  const found = new Set<string>()
  mapWords(template, (words) => {
    if (words !== '') found.add(words)
    return words
  })
  return found
}

type Say = (words: string) => string

/** Keeps the shape of what it is given and changes words alone, which is why its type stays. */
function mapWords<Part>(part: Part, say: Say, spoken?: boolean): Part
function mapWords(part: unknown, say: Say, spoken = false): unknown {
  if (typeof part === 'string') return spoken ? say(part) : part
  if (Array.isArray(part)) return part.map((each: unknown) => mapWords(each, say, spoken))
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).map(([key, value]: [string, unknown]) => [
      key,
      mapWords(value, say, spoken || WORDS.has(key)),
    ]),
  )
}
