import type { CardId, ChildId, MemberId } from '@evenhand/shared/domain/ids'
import { isRecord } from '@evenhand/shared/grid-doc/check-value'
import { cardText, impactText } from '@evenhand/shared/grid-doc/edit-grid'
import { plainWords, wordsOf } from '@evenhand/shared/grid-doc/words'
import * as Y from 'yjs'
import type { Kept, Place } from './handed-back.ts'
import { RESTORED } from './restored.ts'
import { planWordsAt, watchUnsavedPlan } from './unsaved-plan.ts'

export interface UnsavedWords {
  /** What was written here since the last `clear`, as it now stands. */
  read(): readonly Kept[]
  /** Everything is on the server's disk. */
  clear(): void
}

/**
 * Remembers which texts this tab, or one before it, has changed and the server has not confirmed: the words of a card,
 * an impact statement, a differing view. Ids only; the words are read when they have to be kept. [G4]
 */
export function watchUnsavedWords(doc: Y.Doc, me: MemberId, children: readonly ChildId[]): UnsavedWords {
  const cards = new Set<CardId>()
  const contests = new Set<string>()
  const impacts = new Set<ChildId>()
  const plan = watchUnsavedPlan(doc, isOwn)

  doc.getMap('cards').observeDeep((events, transaction) => {
    if (isOwn(transaction)) for (const event of events) for (const id of cardsWithNewWords(event)) cards.add(id)
  })
  doc.getMap('contests').observe(({ keysChanged }, transaction) => {
    if (isOwn(transaction)) for (const id of keysChanged) contests.add(id)
  })
  for (const child of children) {
    impactText(doc, child).observeDeep((_events, transaction) => {
      if (isOwn(transaction)) impacts.add(child)
    })
  }

  return {
    read: () => [
      ...[...cards].flatMap((id) => keptCard(doc, me, id)),
      ...[...contests].flatMap((id) => keptContest(doc, id)),
      ...plan.read(),
      ...[...impacts].map((child) => ({
        where: { kind: 'impact' as const, child },
        words: plainWords(wordsOf(impactText(doc, child))),
      })),
    ],
    clear() {
      cards.clear()
      contests.clear()
      impacts.clear()
      plan.clear()
    },
  }
}

function isOwn({ local, origin }: Y.Transaction): boolean {
  return local || origin === RESTORED
}

/** The words that stand at a place now, or null when there is no such place. */
export function wordsAt(doc: Y.Doc, where: Place): string | null {
  if (where.kind === 'impact') return plainWords(wordsOf(impactText(doc, where.child)))
  if (where.kind === 'plan') return planWordsAt(doc, where.root, where.key)
  const text = where.kind === 'card' ? cardText(doc, where.card) : null
  return text && plainWords(wordsOf(text))
}

/** Path: card, field, … An event without a path is about cards that came or went. */
function cardsWithNewWords({ path, keys }: Y.YEvent<Y.AbstractType<unknown>>): readonly CardId[] {
  const [card, field] = path
  if (card === undefined) return [...keys.keys()].map(String) as CardId[]
  return field === 'text' ? [String(card) as CardId] : []
}

function keptCard(doc: Y.Doc, me: MemberId, id: CardId): readonly Kept[] {
  const item = doc.getMap('cards').get(id)
  const text = cardText(doc, id)
  if (!(item instanceof Y.Map) || !text || item.get('author') !== me) return []
  const box = String(item.get('box'))
  return [{ where: { kind: 'card', card: id, box }, words: plainWords(wordsOf(text)) }]
}

function keptContest(doc: Y.Doc, id: string): readonly Kept[] {
  const contest = doc.getMap('contests').get(id)
  if (!isRecord(contest) || typeof contest['words'] !== 'string') return []
  return [{ where: { kind: 'contest', card: String(contest['card']) as CardId }, words: contest['words'] }]
}
