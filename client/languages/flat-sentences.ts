/** Key → sentence, as `people.door.waits`; the namespace is the first part. */
export type FlatSentences = ReadonlyMap<string, string>

export function flatSentences(sentences: object): FlatSentences {
  const flat = new Map<string, string>()
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') flat.set(path, value)
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`)
    }
  }
  walk(sentences, '')
  return flat
}

/** The keys that have plural forms, without their form: `board.cards` for `board.cards_one` and `board.cards_other`. */
export function pluralKeys(sentences: FlatSentences): ReadonlySet<string> {
  const one = [...sentences.keys()].filter((key) => key.endsWith('_one')).map((key) => key.slice(0, -'_one'.length))
  return new Set(one.filter((key) => sentences.has(`${key}_other`)))
}
