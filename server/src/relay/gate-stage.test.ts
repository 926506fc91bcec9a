import type { CardId } from '@evenhand/shared/domain/ids'
import type { WritingNow } from '@evenhand/shared/domain/writing-now'
import {
  addCard,
  cardText,
  contestCard,
  editCard,
  impactText,
  markDiscussed,
  newCardId,
  withdrawCard,
} from '@evenhand/shared/grid-doc/edit-grid'
import { addOutcome, editPlanItem } from '@evenhand/shared/grid-doc/edit-plan'
import { must } from '@evenhand/shared/lib/must'
import { WRITING_EVERYWHERE } from '@evenhand/shared/testing/a-template'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createTable, pip } from './testing/gate-table.ts'

const taken = { ok: true }
const notNow = { ok: false, reason: 'not-this-stage', hostile: false, poisoned: false }
const unknown = { ok: false, reason: 'not-understood' }

const LISTENING: WritingNow = { writes: false, boxes: [], keepsOrder: false, takesBack: true }
const KEEPING_ORDER: WritingNow = { ...LISTENING, keepsOrder: true }
const NOTHING: WritingNow = { ...LISTENING, takesBack: false }

/** A board with a card of Dana's in “worried”, made while everybody might write. */
function board() {
  const table = createTable()
  const chair = table.seat('imogen', 'chair')
  const dana = table.seat('dana', 'parent_carer')
  const tamsin = table.seat('tamsin', 'social_worker')
  const made: { card: CardId | null } = { card: null }
  dana.does((doc) => {
    made.card = addCard(doc, { author: dana.member, box: 'worried', order: 'a0', words: 'Late nights.' })
  })
  const becomes = (writing: WritingNow, wordsStillTaken = false) =>
    Object.assign(table.present, { writing, wordsStillTaken })
  return { table, chair, dana, tamsin, card: must(made.card, 'the card'), becomes }
}

/** The same with a card and an outcome of the chair's. */
function boardOfChair() {
  const there = board()
  const own = newCardId(there.chair.member, 'c1')
  const made = there.chair.does((doc) => {
    addCard(doc, { id: own, author: there.chair.member, box: 'well', order: 'a0' })
    addOutcome(doc, { id: 'imogen:o1', author: there.chair.member, order: 'a0' })
  })
  expect(made).toMatchObject(taken)
  return { ...there, own }
}

const adds =
  (author: string, box: string, subTag: string | null = null) =>
  (doc: Y.Doc) =>
    void addCard(doc, { author: author as never, box, order: 'a5', words: 'New.', subTag })

const types = (card: CardId) => (doc: Y.Doc) => {
  const paragraph = must(cardText(doc, card), 'the card').get(0)
  const run = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  if (run instanceof Y.XmlText) run.insert(run.length, ' Twice.')
}

describe('a stage in which somebody does not write', () => {
  test('[M2] ST01 takes no card, no words, no tag, no remark and no statement from them, and has changed nothing', () => {
    const did: readonly ((card: CardId) => (doc: Y.Doc) => void)[] = [
      () => adds('dana', 'worried'),
      types,
      (card) => (doc) => editCard(doc, card, { tag: 'fact' }),
      (card) => (doc) => editCard(doc, card, { box: 'well' }),
      () => (doc) => impactText(doc, pip).insert(0, [new Y.XmlElement('paragraph')]),
    ]
    for (const act of did) {
      const { table, dana, card, becomes } = board()
      becomes(LISTENING)
      const before = table.bytes()
      expect(dana.does(act(card))).toMatchObject(notNow)
      expect(table.bytes()).toBe(before)
    }
    const { tamsin, card, becomes } = board()
    becomes(LISTENING)
    expect(tamsin.does((doc) => contestCard(doc, { card, by: tamsin.member, words: 'Not so.' }))).toMatchObject(notNow)
  })

  test('[M2] lets them take back what they wrote themselves, and put nothing back', () => {
    const { dana, card, becomes } = board()
    becomes(LISTENING)
    expect(dana.does((doc) => withdrawCard(doc, card, { by: dana.member, reason: '' }))).toMatchObject(taken)
    expect(dana.does((doc) => doc.getMap('withdrawals').delete(card))).toMatchObject(notNow)
  })

  test('[M2] lets the chair move, withdraw and mark what others wrote, and write nothing', () => {
    const { chair, card, becomes } = board()
    becomes(KEEPING_ORDER)
    expect(chair.does((doc) => editCard(doc, card, { box: 'well', order: 'a3' }))).toMatchObject(taken)
    expect(chair.does((doc) => markDiscussed(doc, card))).toMatchObject(taken)
    expect(chair.does((doc) => withdrawCard(doc, card, { by: chair.member, reason: 'An address' }))).toMatchObject(
      taken,
    )
    expect(chair.does(adds('imogen', 'well'))).toMatchObject(notNow)
  })

  test('[M2] lets the chair keep order and do nothing else: no empty card, no tag, no remark, no place in the plan', () => {
    const did: readonly ((own: CardId) => (doc: Y.Doc) => void)[] = [
      () => (doc) => void addCard(doc, { author: 'imogen' as never, box: 'well', order: 'a1' }),
      (own) => (doc) => editCard(doc, own, { tag: 'fact' }),
      (own) => (doc) => contestCard(doc, { card: own, by: 'imogen' as never, words: 'Not so.' }),
      () => (doc) => editPlanItem(doc, 'outcomes', 'imogen:o1', { order: 'a5' }),
    ]
    for (const act of did) {
      const { chair, own, becomes } = boardOfChair()
      becomes(KEEPING_ORDER)
      expect(chair.does(act(own))).toMatchObject(notNow)
    }
  })

  test('[M2] who keeps no order takes back their own card alone, whatever their role', () => {
    const did: readonly ((cards: { own: CardId; card: CardId }) => (doc: Y.Doc) => void)[] = [
      ({ card }) =>
        (doc) =>
          withdrawCard(doc, card, { by: 'imogen' as never, reason: 'An address' }),
      ({ own }) =>
        (doc) =>
          markDiscussed(doc, own),
    ]
    for (const act of did) {
      const { chair, card, own, becomes } = boardOfChair()
      becomes(LISTENING)
      expect(chair.does(act({ own, card }))).toMatchObject(notNow)
    }
  })

  test('[M3] takes the words that were being typed for a moment, and nothing else', () => {
    const { dana, card, becomes } = board()
    becomes(LISTENING, true)
    expect(dana.does(types(card))).toMatchObject(taken)
    expect(dana.does(adds('dana', 'worried'))).toMatchObject(notNow)
  })
})

test('[M2] ST01 before a session begins and once it is over, not even the chair changes anything', () => {
  const { chair, dana, card, becomes } = board()
  becomes(NOTHING)
  expect(chair.does((doc) => editCard(doc, card, { box: 'well' }))).toMatchObject(notNow)
  expect(dana.does((doc) => withdrawCard(doc, card, { by: dana.member, reason: '' }))).toMatchObject(notNow)
})

describe('where a new card goes', () => {
  const ONLY_WELL: WritingNow = { ...WRITING_EVERYWHERE, keepsOrder: false, boxes: ['well'] }

  test('[M2] into a box that the stage opens, and a card that is there is moved into no other one', () => {
    const { dana, card, becomes } = board()
    becomes(ONLY_WELL)
    expect(dana.does(adds('dana', 'well'))).toMatchObject(taken)
    expect(dana.does((doc) => editCard(doc, card, { box: 'well' }))).toMatchObject(taken)
    expect(dana.does((doc) => editCard(doc, card, { box: 'worried' }))).toMatchObject(notNow)
  })

  test('[M2] a card in a box that is not open now is still ordered and worded by its author', () => {
    const { dana, card, becomes } = board()
    becomes(ONLY_WELL)
    expect(dana.does((doc) => editCard(doc, card, { box: 'worried', order: 'a7' }))).toMatchObject(taken)
    expect(dana.does(types(card))).toMatchObject(taken)
    expect(dana.does(adds('dana', 'worried'))).toMatchObject(notNow)
  })

  test('[M2] a box or a distinction that the template has not is not understood, from the chair neither', () => {
    const boxes = [adds('imogen', 'nowhere'), adds('imogen', 'well', 'nonsense')]
    for (const act of boxes) expect(board().chair.does(act)).toMatchObject(unknown)
    const { chair, dana, card, becomes } = board()
    becomes({ ...WRITING_EVERYWHERE, boxes: ['well', 'nowhere'] })
    expect(chair.does((doc) => editCard(doc, card, { box: 'nowhere' }))).toMatchObject(unknown)
    expect(dana.does((doc) => editCard(doc, card, { subTag: 'nonsense' }))).toMatchObject(unknown)
  })

  test('[M2] a distinction stays with a card that was moved, and can be another box’s', () => {
    const { chair, dana, card } = board()
    expect(dana.does((doc) => editCard(doc, card, { subTag: 'harm' }))).toMatchObject(taken)
    expect(chair.does((doc) => editCard(doc, card, { box: 'well' }))).toMatchObject(taken)
    const again = dana.does((doc) => editCard(doc, card, { subTag: 'risk' }))
    expect(again).toMatchObject(taken)
  })
})
