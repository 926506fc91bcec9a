import * as Y from 'yjs'

/** The words of an outcome or an action of the plan, by its key; null when there is none. */
export function planWords(doc: Y.Doc, key: string): string | null {
  for (const root of ['outcomes', 'actions']) {
    const item = doc.getMap(root).get(key)
    const words: unknown = item instanceof Y.Map ? item.get('text') : null
    if (typeof words === 'string') return words
  }
  return null
}

/** Every outcome and action of the plan with its words, for choosing one. */
export function planThings(doc: Y.Doc): readonly { readonly key: string; readonly words: string }[] {
  return ['outcomes', 'actions'].flatMap((root) =>
    [...doc.getMap(root).keys()].map((key) => ({ key, words: planWords(doc, key) ?? '' })),
  )
}
