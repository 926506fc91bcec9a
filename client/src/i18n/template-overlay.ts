/** English sentence of a shipped template → the same in another language. */
export type TemplateWords = Readonly<Record<string, string>>

/** Where a template has words for people. Everything else in it is an id, a number or a choice. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'about anchor0 anchor10 ask heading means name prompts purpose qualifier question ' +
    'questions quorum reminders roleWords short signs steps test title whoActs'
  ).split(' '),
)

/**
 * The same template, list of stages or scale with its words in the reader's language. Only words that a shipped template
 * has are known; a council's own words stay as they were written.
 */
export function translateTemplate<Part>(part: Part, words: TemplateWords): Part {
  return mapWords(part, (sentence) => (Object.hasOwn(words, sentence) ? words[sentence] : undefined) ?? sentence)
}

/** Every sentence for people in a template, each once. */
export function wordsOfTemplate(template: object): ReadonlySet<string> {
  const found = new Set<string>()
  mapWords(template, (sentence) => {
    if (sentence !== '') found.add(sentence)
    return sentence
  })
  return found
}

type Say = (sentence: string) => string

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
