/** A grid as plain values. What is malformed is left out: reading never throws on what somebody wrote. */
import * as Y from 'yjs'
import type { Box, Card, Confirmation, Contest, Question } from '../domain/grid.ts'
import type { CardId, MemberId } from '../domain/ids.ts'
import { isRecord, splitKey } from './check-value.ts'
import { CARD_TEXT, fieldCheck, VALUE_ROOTS, type ValueRoot } from './schema.ts'
import { wordsOf } from './words.ts'

type Remarks = {
  readonly contests: readonly Contest[]
  readonly questions: readonly Question[]
  readonly confirmed: readonly Confirmation[]
}

/** One card, or null when there is none or it cannot be understood. */
export function readCard(doc: Y.Doc, id: CardId): Card | null {
  return composeCard(doc, id, remarksOn(doc).get(id) ?? NO_REMARKS)
}

/** Every card, withdrawn ones too, by order; ties by id. */
export function readCards(doc: Y.Doc): Card[] {
  const remarks = remarksOn(doc)
  return inOrder(cardIds(doc).map((id) => composeCard(doc, id, remarks.get(id) ?? NO_REMARKS)))
}

/** The cards that could be understood, by order; ties by id. */
export function inOrder(cards: readonly (Card | null)[]): Card[] {
  return cards.filter((card) => card !== null).sort(byOrder)
}

/** The ids under which something stands, well-formed or not. */
export function cardIds(doc: Y.Doc): readonly CardId[] {
  return [...doc.getMap('cards').keys()].filter(isCardId)
}

/** What others have said of each card, by card. */
export function remarksOn(doc: Y.Doc): ReadonlyMap<CardId, Remarks> {
  const all = new Map<CardId, { contests: Contest[]; questions: Question[]; confirmed: Confirmation[] }>()
  const about = (card: string) => {
    const found = all.get(card as CardId) ?? { contests: [], questions: [], confirmed: [] }
    all.set(card as CardId, found)
    return found
  }
  for (const { id, by, value } of remarks(doc, 'contests'))
    about(value.card).contests.push({ id, by, words: value.said })
  for (const { id, by, value } of remarks(doc, 'questions')) {
    if (value.said === 'fact_or_opinion' || value.said === 'source')
      about(value.card).questions.push({ id, by, asks: value.said })
  }
  for (const { by, value } of remarks(doc, 'confirmations')) about(value.card).confirmed.push({ by, hash: value.said })
  return all
}

export const NO_REMARKS: Remarks = { contests: [], questions: [], confirmed: [] }

function* remarks(doc: Y.Doc, root: 'contests' | 'questions' | 'confirmations') {
  const entries = [...doc.getMap(root).entries()].sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [id, value] of entries) {
    const key = splitKey(id)
    if (!key || VALUE_ROOTS[root].value(value) || !isRecord(value) || typeof value.card !== 'string') continue
    yield {
      id,
      by: key.prefix as MemberId,
      value: { card: value.card, said: String(value.words ?? value.asks ?? value.hash) },
    }
  }
}

/** One card with what was said of it, or null when it is not there or has no author, box or order. */
export function composeCard(doc: Y.Doc, id: CardId, { contests, questions, confirmed }: Remarks): Card | null {
  const item = doc.getMap('cards').get(id)
  if (!(item instanceof Y.Map)) return null
  const author = field<MemberId>(item, 'author')
  const box = field<Box>(item, 'box')
  const order = field<string>(item, 'order')
  if (author === null || box === null || order === null) return null
  const text = item.get(CARD_TEXT)
  return {
    id,
    author,
    box,
    order,
    onBehalfOf: field(item, 'onBehalfOf'),
    readBack: field(item, 'readBack'),
    ownWords: field(item, 'ownWords'),
    confirmed,
    // A move can leave a tag behind that its new box does not take. Whoever shows the card asks the template.
    tag: field(item, 'tag'),
    subTag: field(item, 'subTag'),
    children: field(item, 'children') ?? [],
    source: field(item, 'source'),
    measure: field(item, 'measure'),
    basedOn: field(item, 'basedOn') ?? '',
    test: field(item, 'test') ?? '',
    rival: field(item, 'rival') ?? '',
    words: text instanceof Y.XmlFragment ? wordsOf(text) : [],
    lang: field(item, 'lang'),
    withdrawn: entry<NonNullable<Card['withdrawn']>>(doc, 'withdrawals', id),
    wording: entry<NonNullable<Card['wording']>>(doc, 'wording', id),
    discussed: entry<true>(doc, 'discussed', id) ?? false,
    contests,
    questions,
  }
}

/** A field that passes its check, or null. The check is what makes the cast true. */
function field<Value>(item: Y.Map<unknown>, name: string): Value | null {
  const value = item.get(name)
  const check = fieldCheck('cards', name)
  return value !== undefined && check?.(value) === null ? (value as Value) : null
}

function entry<Value>(doc: Y.Doc, root: ValueRoot, key: string): Value | null {
  const value = doc.getMap(root).get(key)
  return value !== undefined && VALUE_ROOTS[root].value(value) === null ? (value as Value) : null
}

function isCardId(key: string): key is CardId {
  return splitKey(key) !== null
}

function byOrder(a: Card, b: Card): number {
  return compare(a.order, b.order) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
