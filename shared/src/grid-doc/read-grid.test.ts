import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { lastOrder, orderBetween } from '../domain/card-order.ts'
import type { ChildId, MemberId } from '../domain/ids.ts'
import {
  addCard,
  askAboutCard,
  cardText,
  contestCard,
  editCard,
  impactText,
  newCardId,
  withdrawCard,
  writeWords,
} from './edit-grid.ts'
import { openGrid } from './open-grid.ts'
import { createGridReader, plainWords, readCard, readCards } from './read-grid.ts'

const dana = 'dana' as MemberId
const tamsin = 'tamsin' as MemberId
const pip = 'pip' as ChildId

function grid() {
  const doc = new Y.Doc()
  openGrid(doc, [pip])
  return doc
}

describe('reading a grid', () => {
  test('[D4] a new card has no tag until its author picks one', () => {
    const doc = grid()
    const id = addCard(doc, {
      author: dana,
      box: 'worried',
      order: orderBetween(null, null),
      words: 'Late nights.\nTwice.',
    })
    expect(readCard(doc, id)).toMatchObject({ author: dana, tag: null, subTag: null, withdrawn: null, source: null })
    expect(plainWords(readCards(doc)[0]?.words ?? [])).toBe('Late nights.\nTwice.')
  })

  test('cards stand by order, and cards at one place by id', () => {
    const doc = grid()
    const first = orderBetween(null, null)
    for (const random of ['c', 'a', 'b'])
      addCard(doc, { id: newCardId(dana, random), author: dana, box: 'well', order: first })
    addCard(doc, {
      id: newCardId(dana, '0'),
      author: dana,
      box: 'well',
      order: orderBetween(lastOrder(readCards(doc)), null),
    })
    expect(readCards(doc).map(({ id }) => id)).toEqual(['dana:a', 'dana:b', 'dana:c', 'dana:0'])
  })

  test('a withdrawn card stays, with who withdrew it and why, and what others said of it', () => {
    const doc = grid()
    const id = addCard(doc, { author: dana, box: 'well', order: 'a0' })
    withdrawCard(doc, id, { by: tamsin, reason: 'Names a person who is not here.' })
    contestCard(doc, { card: id, by: tamsin, words: 'I saw it otherwise.' })
    askAboutCard(doc, { card: id, by: tamsin, asks: 'source' })
    expect(readCard(doc, id)).toMatchObject({
      withdrawn: { by: tamsin, reason: 'Names a person who is not here.' },
      contests: [{ by: tamsin, words: 'I saw it otherwise.' }],
      questions: [{ by: tamsin, asks: 'source' }],
    })
  })

  test('a card that moved keeps what was said of it: whether its new box has tags is the template’s to say', () => {
    const doc = grid()
    const id = addCard(doc, { author: dana, box: 'worried', order: 'a0', tag: 'fact', subTag: 'harm' })
    editCard(doc, id, { box: 'needs' })
    expect(readCard(doc, id)).toMatchObject({ box: 'needs', tag: 'fact', subTag: 'harm' })
    editCard(doc, id, { box: 'worried' })
    expect(readCard(doc, id)).toMatchObject({ tag: 'fact', subTag: 'harm' })
  })

  test('what cannot be understood is left out and breaks nothing', () => {
    const doc = grid()
    doc.getMap('cards').set('dana:1', 'not a card')
    doc.getMap('cards').set('nonsense', new Y.Map())
    doc.getMap('cards').set('dana:2', new Y.Map(Object.entries({ author: 'dana', box: 'No such place', order: 'a0' })))
    doc.getMap('contests').set('dana:3', 17)
    const id = addCard(doc, { author: dana, box: 'well', order: 'a0' })
    doc.getMap('withdrawals').set(id, { by: 3 })
    expect(readCards(doc)).toHaveLength(1)
    expect(readCards(doc)[0]?.withdrawn).toBe(null)
  })

  test('editing writes only what differs', () => {
    const doc = grid()
    const id = addCard(doc, { author: dana, box: 'well', order: 'a0', children: [pip] })
    const updates: Uint8Array[] = []
    doc.on('update', (update) => updates.push(update))
    editCard(doc, id, { box: 'well', order: 'a0', tag: null, children: [pip] })
    expect(updates).toHaveLength(0)
    editCard(doc, id, { box: 'well', tag: 'opinion', children: [] })
    expect(updates).toHaveLength(1)
    editCard(doc, id, { tag: null })
    expect(readCard(doc, id)).toMatchObject({ tag: null, children: [] })
  })
})

describe('a grid reader', () => {
  test('hands out the same card until something of that card changes', () => {
    const doc = grid()
    const a = addCard(doc, { author: dana, box: 'well', order: 'a0', words: 'One' })
    const b = addCard(doc, { author: dana, box: 'well', order: 'a1', words: 'Two' })
    const reader = createGridReader(doc)
    const [before, list] = [reader.card(a), reader.cards()]
    expect(reader.cards()).toBe(list)
    const told: string[] = []
    reader.subscribe(() => told.push('all'))
    reader.watchCard(a, () => told.push('a'))
    const stop = reader.watchCard(b, () => told.push('b'))

    const text = cardText(doc, b)
    if (text) writeWords(text, 'Three')
    expect(reader.card(a)).toBe(before)
    expect(plainWords(reader.card(b)?.words ?? [])).toBe('Three')
    expect(told).toEqual(['all', 'b'])

    stop()
    const contest = contestCard(doc, { card: a, by: tamsin, words: 'No.' })
    expect(reader.card(a)?.contests).toHaveLength(1)
    doc.getMap('contests').delete(contest)
    expect(reader.card(a)?.contests).toHaveLength(0)
    withdrawCard(doc, b, { by: dana, reason: '' })
    expect(reader.card(b)?.withdrawn).toEqual({ by: dana, reason: '' })
    expect(told).toEqual(['all', 'b', 'all', 'a', 'all', 'a', 'all'])

    reader.destroy()
    withdrawCard(doc, a, { by: dana, reason: '' })
    expect(told).toHaveLength(7)
  })

  test('an impact statement is the same words until somebody writes in it', () => {
    const doc = grid()
    const reader = createGridReader(doc)
    const before = reader.impact(pip)
    expect(reader.impact(pip)).toBe(before)
    let told = 0
    reader.subscribe(() => told++)
    writeWords(impactText(doc, pip), 'Pip is tired at school.')
    writeWords(impactText(doc, pip), 'Pip is very tired at school.')
    expect(plainWords(reader.impact(pip))).toBe('Pip is very tired at school.')
    expect(told).toBe(2)
  })
})

describe('order keys', () => {
  test('a place between equal or unreadable neighbours is still a place', () => {
    const between = orderBetween('a0', 'a1')
    expect(between > 'a0' && between < 'a1').toBe(true)
    expect(orderBetween('a1', 'a1') > 'a1').toBe(true)
    expect(orderBetween('!!', null)).toBe(orderBetween(null, null))
    expect(lastOrder([{ order: 'a3' }, { order: 'a1' }])).toBe('a3')
    expect(lastOrder([])).toBe(null)
  })
})
