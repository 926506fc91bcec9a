/** What the client, the seeding and the tests write into a grid. Each function is one Yjs transaction, so one update. */
import * as Y from 'yjs'
import type { Box, Measure, OnBehalfOf, QuestionKind, Source, SubTag, Tag } from '../domain/grid.ts'
import type { CardId, ChildId, MemberId } from '../domain/ids.ts'
import type { Json } from './check-value.ts'
import { CARD_TEXT, impactRoot } from './schema.ts'
import { writeWords } from './words.ts'

export { writeWords } from './words.ts'

/** What can be said about a card beside its words. Null or an empty list: nothing said. */
export interface CardFields {
  readonly box: Box
  readonly order: string
  readonly tag: Tag | null
  readonly subTag: SubTag | null
  readonly children: readonly ChildId[]
  readonly source: Source | null
  readonly measure: Measure | null
  readonly basedOn: string | null
  readonly test: string | null
  readonly rival: string | null
  readonly lang: string | null
  readonly onBehalfOf: OnBehalfOf | null
  /** The words were read back to the person they are said to be from. */
  readonly readBack: boolean | null
  /** A child's very words, as against what somebody says the child said. */
  readonly ownWords: boolean | null
}

export interface NewCard extends Partial<CardFields> {
  readonly id?: CardId
  readonly author: MemberId
  readonly box: Box
  readonly order: string
  /** Plain words, a paragraph a line. */
  readonly words?: string
}

/** A key under this member's name. `random` is for tests; otherwise 80 random bits. */
export function newCardId(member: MemberId, random: string = randomPart()): CardId {
  return `${member}:${random}` as CardId
}

/** Adds a card and gives its id. A card with an id that exists already replaces it here and is refused by the server. */
export function addCard(doc: Y.Doc, card: NewCard): CardId {
  const { id = newCardId(card.author), words = '', author, ...fields } = card
  doc.transact(() => {
    const item = new Y.Map<unknown>()
    item.set('author', author)
    for (const [field, value] of Object.entries(fields)) if (value !== undefined) item.set(field, asJson(value))
    const text = new Y.XmlFragment()
    item.set(CARD_TEXT, text)
    doc.getMap('cards').set(id, item)
    if (words !== '') writeWords(text, words)
  })
  return id
}

/** Changes what is said about a card; only what differs is written. A card that is not there stays so. */
export function editCard(doc: Y.Doc, id: CardId, patch: Partial<CardFields>): void {
  const item = doc.getMap('cards').get(id)
  if (!(item instanceof Y.Map)) return
  doc.transact(() => {
    for (const [field, value] of Object.entries(patch)) {
      if (value !== undefined && !sameJson(item.get(field) ?? null, value)) item.set(field, asJson(value))
    }
  })
}

/** Takes a card back. It stays on the board, shown as withdrawn; its words cannot be changed any more. */
export function withdrawCard(doc: Y.Doc, id: CardId, withdrawal: { by: MemberId; reason: string }): void {
  doc.getMap('withdrawals').set(id, { ...withdrawal })
}

/** "I see this differently": stands beside the card, never in it. Gives the contest's id. */
export function contestCard(doc: Y.Doc, { card, by, words }: { card: CardId; by: MemberId; words: string }): string {
  return addUnder(doc, 'contests', by, { card, words })
}

/** Asks something of a card without contesting it. Gives the question's id. */
export function askAboutCard(
  doc: Y.Doc,
  { card, by, asks }: { card: CardId; by: MemberId; asks: QuestionKind },
): string {
  return addUnder(doc, 'questions', by, { card, asks })
}

/** Marks a card as talked about. Twice is as once. */
export function markDiscussed(doc: Y.Doc, card: CardId): void {
  doc.getMap('discussed').set(card, true)
}

/** The words of a card, for the editor of its author; null when there is no such card. */
export function cardText(doc: Y.Doc, id: CardId): Y.XmlFragment | null {
  const item = doc.getMap('cards').get(id)
  const text = item instanceof Y.Map ? item.get(CARD_TEXT) : null
  return text instanceof Y.XmlFragment ? text : null
}

/** A child's impact statement, for the editor. */
export function impactText(doc: Y.Doc, child: ChildId): Y.XmlFragment {
  return doc.getXmlFragment(impactRoot(child))
}

/** A whole value under a fresh key of this member. Gives the key. */
export function addUnder(doc: Y.Doc, root: string, by: MemberId, value: Json): string {
  const id = `${by}:${randomPart()}`
  doc.getMap(root).set(id, value)
  return id
}

function randomPart(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A copy, so that a later change to the caller's object cannot reach into the document. */
function asJson(value: unknown): unknown {
  return structuredClone(value)
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
