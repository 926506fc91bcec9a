import type { CardId, MemberId } from '@evenhand/shared/domain/ids'
import { cardText } from '@evenhand/shared/grid-doc/edit-grid'
import { plainWords, wordsOf } from '@evenhand/shared/grid-doc/words'
import * as Y from 'yjs'
import { type Cell, createCell } from '../session/cell.ts'
import { record, type Step } from './acts-recorder.ts'

/** What an act is called when it can be taken back. */
export type ActName =
  | 'add'
  | 'move'
  | 'say'
  | 'ask'
  | 'differ'
  | 'withdraw'
  | 'restore'
  | 'link'
  | 'unlink'
  | 'cite'
  | 'uncite'
  | 'discuss'
  | 'propose'
  | 'take-over'
  | 'put-away'
  | 'confirm'

export interface OwnActs {
  /** Makes an edit and remembers it as this person's last act. `text`: the card whose words it replaces. */
  act(name: ActName, edit: () => void, text?: CardId): void
  /** The act that would be taken back next, or null. */
  last(): ActName | null
  /** Takes back the last act: `changed` when somebody has changed the same thing since, and then it stays as it is. */
  undo(): 'undone' | 'changed' | null
  subscribe(listener: () => void): () => void
  /** Hears of each act when it is done. Gives how to stop. */
  onDone(hear: (name: ActName) => void): () => void
}

/** As many as anybody remembers having done. */
const MOST = 100
/** What is typed or picked again and again in one field is one act. */
const TYPED = new Set(['test', 'rival', 'basedOn', 'source', 'measure', 'onBehalfOf'])

/**
 * What this person did on this board since it was opened here, to be taken back one by one: by the opposite act, which is
 * an edit of their own like any other and is judged like one. Yjs's own undo would write under what others have written
 * since, and brings back what the gate refuses. Knows of one document; a fresh one begins anew. [U5]
 */
export function createOwnActs(doc: Y.Doc, me: MemberId): OwnActs {
  const acts: { readonly name: ActName; readonly steps: readonly Step[] }[] = []
  const cell: Cell<ActName | null> = createCell(null)
  const done = new Set<(name: ActName) => void>()
  const tell = () => cell.set(acts.at(-1)?.name ?? null)

  return {
    act(name, edit, text) {
      const steps = record(doc, edit, text === undefined ? null : cardText(doc, text))
      if (steps.length === 0) return
      const before = acts.at(-1)
      const both = before?.name === name ? oneOf(before.steps, steps) : null
      if (both) acts.pop()
      acts.push({ name, steps: both ?? steps })
      if (acts.length > MOST) acts.shift()
      tell()
      for (const hear of done) hear(name)
    },
    last: cell.get,
    undo() {
      const act = acts.pop()
      tell()
      if (!act) return null
      if (!act.steps.every((step) => stands(doc, step))) return 'changed'
      doc.transact(() => {
        for (const step of act.steps.toReversed()) takeBack(doc, step, me)
      })
      return 'undone'
    },
    subscribe: cell.subscribe,
    onDone(hear) {
      done.add(hear)
      return () => done.delete(hear)
    },
  }
}

/** Two changes of the same typed field as one, or null. */
function oneOf(earlier: readonly Step[], later: readonly Step[]): readonly Step[] | null {
  const [first, second] = [earlier[0], later[0]]
  if (earlier.length !== 1 || later.length !== 1 || first?.kind !== 'field' || second?.kind !== 'field') return null
  if (first.card !== second.card || first.field !== second.field || !TYPED.has(first.field)) return null
  return [{ ...second, before: first.before }]
}

/** Whether what this step left is still there. */
function stands(doc: Y.Doc, step: Step): boolean {
  switch (step.kind) {
    case 'card-added':
      return doc.getMap('cards').has(step.card) && !doc.getMap('withdrawals').has(step.card)
    case 'field':
      return same(fieldsOf(doc, step.card)?.get(step.field) ?? null, step.after)
    case 'value':
      return same(doc.getMap(step.root).get(step.key), step.after)
    case 'words':
      return plainWords(wordsOf(step.text)) === step.after
  }
}

function takeBack(doc: Y.Doc, step: Step, me: MemberId): void {
  switch (step.kind) {
    case 'card-added':
      // Nothing is ever removed from a board: it stands there as withdrawn. [D2]
      doc.getMap('withdrawals').set(step.card, { by: me, reason: '' })
      return
    case 'field':
      fieldsOf(doc, step.card)?.set(step.field, step.before)
      return
    case 'value':
      if (step.before === undefined) doc.getMap(step.root).delete(step.key)
      else doc.getMap(step.root).set(step.key, step.before)
      return
    case 'words':
      step.text.delete(0, step.text.length)
      // Copies that are in no document yet; an act is taken back once.
      step.text.insert(0, [...step.before])
  }
}

function fieldsOf(doc: Y.Doc, card: string): Y.Map<unknown> | null {
  const item = doc.getMap('cards').get(card)
  return item instanceof Y.Map ? item : null
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
