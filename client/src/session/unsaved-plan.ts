import { isRecord } from '@evenhand/shared/grid-doc/check-value'
import * as Y from 'yjs'
import type { Kept } from './handed-back.ts'

/** Where somebody writes words of their own in the plan, and what of it are words. */
const WORDS = {
  outcomes: ['text', 'known'],
  actions: ['text', 'due', 'measure'],
  contingency: ['ifThis', 'then'],
  rechecks: ['words'],
  acceptances: ['reasons'],
} as const

export type PlanRoot = keyof typeof WORDS

/** The same for the plan as for cards: ids only; the words are read when they have to be kept. [G4] */
export function watchUnsavedPlan(doc: Y.Doc, isOwn: (transaction: Y.Transaction) => boolean) {
  const changed = new Map<string, { readonly root: PlanRoot; readonly key: string }>()
  for (const root of Object.keys(WORDS).filter(isPlanRoot)) {
    doc.getMap(root).observeDeep((events, transaction) => {
      if (!isOwn(transaction)) return
      for (const { path, keys } of events) {
        const touched = path.length > 0 ? path.slice(0, 1) : [...keys.keys()]
        for (const key of touched) changed.set(`${root} ${key}`, { root, key: String(key) })
      }
    })
  }
  return {
    read: (): readonly Kept[] =>
      [...changed.values()].map(({ root, key }) => ({
        where: { kind: 'plan', root, key },
        words: planWordsAt(doc, root, key) ?? '',
      })),
    clear: () => changed.clear(),
  }
}

/** The words that stand there now, a line each; null when nothing does. */
export function planWordsAt(doc: Y.Doc, root: PlanRoot, key: string): string | null {
  const there = doc.getMap(root).get(key)
  const said: unknown = there instanceof Y.Map ? there.toJSON() : there
  if (!isRecord(said)) return null
  return WORDS[root]
    .map((field) => said[field])
    .filter((words) => typeof words === 'string' && words !== '')
    .join('\n')
}

function isPlanRoot(root: string): root is PlanRoot {
  return Object.hasOwn(WORDS, root)
}
