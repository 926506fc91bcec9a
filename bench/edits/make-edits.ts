import { BOXES } from '../../shared/src/domain/grid.ts'
import { orderBetween } from '../../shared/src/domain/card-order.ts'
import type { CardId, ChildId, MemberId } from '../../shared/src/domain/ids.ts'
import { addCard, cardText, editCard, newCardId } from '../../shared/src/grid-doc/edit-grid.ts'
import { openGrid } from '../../shared/src/grid-doc/open-grid.ts'
import { type Chance, createChance } from '../../shared/src/testing/random.ts'
import type { Person } from '../prepare/population.ts'
import * as Y from './yjs.mjs'

/** One edit as Yjs encodes it, and how far its author's clock stands behind it. */
export interface Edit {
  readonly update: Uint8Array
  readonly clock: number
}

interface Kind {
  readonly count: number
  /** After so many edits the author begins another card. At most 1,500: a card holds 2,000 letters. */
  readonly perCard: number
}

const LETTERS = 'the school said that he comes on time '

/**
 * What one person does on the board, made before the clock starts: cards of their own, typed into letter by letter at
 * the end, now and then moved to another box. Made with the product's own functions, so that its gate has no reason to
 * refuse any. They depend on nobody else's, so they may be sent in any mixture. The same person, the same edits.
 */
export function makeEdits(person: Person, children: readonly string[], { count, perCard }: Kind): readonly Edit[] {
  const doc = new Y.Doc()
  doc.clientID = person.clientId
  openGrid(doc, children as readonly ChildId[])
  const chance = createChance(person.clientId)
  const member = person.member as MemberId
  const edits: Edit[] = []
  doc.on('update', (update: Uint8Array) => edits.push({ update, clock: Y.getState(doc.store, person.clientId) }))
  let card: CardId | null = null
  for (let step = 0; edits.length < count; step += 1) {
    if (card === null || step % perCard === 0) card = beginCard(doc, member, chance)
    else if (step % 10 === 9) move(doc, card, chance)
    else typeLetter(doc, card, LETTERS[step % LETTERS.length] ?? ' ')
  }
  doc.destroy()
  return edits
}

function beginCard(doc: Y.Doc, member: MemberId, chance: Chance): CardId {
  const random = `${chance.below(2 ** 30).toString(16)}${chance.below(2 ** 30).toString(16)}`
  const id = newCardId(member, random.padStart(20, '0'))
  return addCard(doc, { id, author: member, box: chance.pick(BOXES), order: orderBetween(null, null), words: 'I saw' })
}

function typeLetter(doc: Y.Doc, card: CardId, letter: string): void {
  const paragraph = cardText(doc, card)?.get(0)
  const run = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  if (!(run instanceof Y.XmlText)) throw new Error('the card has lost its text')
  run.insert(run.length, letter)
}

/** To the next box, so that something changes each time. */
function move(doc: Y.Doc, card: CardId, chance: Chance): void {
  const item = doc.getMap('cards').get(card)
  const now = item instanceof Y.Map ? BOXES.findIndex((box) => box === item.get('box')) : 0
  const box = BOXES[(now + 1 + chance.below(BOXES.length - 1)) % BOXES.length]
  if (box) editCard(doc, card, { box })
}
