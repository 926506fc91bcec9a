import { VALUE_ROOTS } from '@evenhand/shared/grid-doc/schema'
import { plainWords, wordsOf } from '@evenhand/shared/grid-doc/words'
import * as Y from 'yjs'

/** One thing that an act changed, with what stood there before and after it. */
export type Step =
  | { readonly kind: 'card-added'; readonly card: string }
  | {
      readonly kind: 'field'
      readonly card: string
      readonly field: string
      readonly before: unknown
      readonly after: unknown
    }
  | {
      readonly kind: 'value'
      readonly root: string
      readonly key: string
      readonly before: unknown
      readonly after: unknown
    }
  | { readonly kind: 'words'; readonly text: Y.XmlFragment; readonly before: Nodes; readonly after: string }

type Nodes = readonly (Y.XmlElement | Y.XmlText)[]

/**
 * Makes an edit and gives what it changed of cards and of what is said around them. A text that is replaced as a whole is
 * named, so that its paragraphs can come back; what is typed is the editor's to take back.
 */
export function record(doc: Y.Doc, edit: () => void, text: Y.XmlFragment | null = null): readonly Step[] {
  const steps: Step[] = []
  const cards = doc.getMap('cards')
  const onCards = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]) => {
    for (const event of events) steps.push(...cardSteps(event))
  }
  const stops = Object.keys(VALUE_ROOTS).map((root) => {
    const map = doc.getMap(root)
    const observe = ({ keys }: Y.YEvent<Y.Map<unknown>>) => {
      for (const [key, { oldValue }] of keys)
        steps.push({ kind: 'value', root, key, before: oldValue, after: map.get(key) })
    }
    map.observe(observe)
    return () => map.unobserve(observe)
  })
  const before = text ? copyOf(text) : []
  cards.observeDeep(onCards)
  edit()
  cards.unobserveDeep(onCards)
  for (const stop of stops) stop()
  if (text) steps.push({ kind: 'words', text, before, after: plainWords(wordsOf(text)) })
  return steps
}

function cardSteps({ path, keys, target }: Y.YEvent<Y.AbstractType<unknown>>): readonly Step[] {
  const [card, ...within] = path
  if (within.length > 0 || !(target instanceof Y.Map)) return []
  const changed = [...keys]
  if (card === undefined) return changed.map(([key]) => ({ kind: 'card-added', card: key }))
  const item: Y.Map<unknown> = target
  return changed.map(([field, { oldValue }]) => ({
    kind: 'field',
    card: String(card),
    field,
    before: oldValue ?? null,
    after: item.get(field) ?? null,
  }))
}

function copyOf(text: Y.XmlFragment): Nodes {
  return text
    .toArray()
    .flatMap((node) => (node instanceof Y.XmlElement || node instanceof Y.XmlText ? node.clone() : []))
}
