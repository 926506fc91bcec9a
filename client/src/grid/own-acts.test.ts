import type { CardId, MemberId } from '@evenhand/shared/domain/ids'
import { addCard, cardText, contestCard, editCard, newCardId, withdrawCard } from '@evenhand/shared/grid-doc/edit-grid'
import { acceptWording, drawLink, proposeWording, restoreCard } from '@evenhand/shared/grid-doc/edit-marks'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import { plainWords, readCard } from '@evenhand/shared/grid-doc/read-grid'
import { readLinks } from '@evenhand/shared/grid-doc/read-links'
import { must } from '@evenhand/shared/lib/must'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createOwnActs } from './own-acts.ts'

const tamsin = 'tamsin' as MemberId
const imogen = 'imogen' as MemberId

/** Tamsin’s board with one card of hers, and a line to Imogen’s. */
function board() {
  const doc = new Y.Doc()
  openGrid(doc, [])
  const card = newCardId(tamsin, 'w1')
  addCard(doc, { id: card, author: tamsin, box: 'worried', order: 'a0', words: 'As it was.\nTwice.' })
  const hers = new Y.Doc()
  const share = () => {
    Y.applyUpdate(hers, Y.encodeStateAsUpdate(doc), 'line')
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(hers), 'line')
  }
  share()
  return { doc, hers, share, card, acts: createOwnActs(doc, tamsin) }
}
const read = (doc: Y.Doc, card: CardId) => must(readCard(doc, card), 'the card')

describe('taking back one’s own last act', () => {
  test('[U5] a move, a tag and a line go back one by one, the last one first', () => {
    const { doc, card, acts } = board()
    acts.act('move', () => editCard(doc, card, { box: 'well', order: 'a5' }))
    acts.act('say', () => editCard(doc, card, { tag: 'fact' }))
    acts.act('link', () => drawLink(doc, { by: tamsin, from: card, to: 'tamsin:w2', kind: 'answers' }))
    expect(acts.last()).toBe('link')
    expect(acts.undo()).toBe('undone')
    expect(readLinks(doc)).toEqual([])
    expect(acts.undo()).toBe('undone')
    expect(read(doc, card)).toMatchObject({ tag: null, box: 'well' })
    expect(acts.undo()).toBe('undone')
    expect(read(doc, card)).toMatchObject({ box: 'worried', order: 'a0' })
    expect(acts.last()).toBe(null)
    expect(acts.undo()).toBe(null)
  })

  test('[U5] a card that was added is withdrawn, and one that was withdrawn is put back', () => {
    const { doc, card, acts } = board()
    const id = newCardId(tamsin, 'w2')
    acts.act('add', () => addCard(doc, { id, author: tamsin, box: 'well', order: 'a1', words: 'New.', tag: 'fact' }))
    expect(acts.undo()).toBe('undone')
    expect(read(doc, id)).toMatchObject({ withdrawn: { by: tamsin, reason: '' }, tag: 'fact' })
    acts.act('withdraw', () => withdrawCard(doc, card, { by: tamsin, reason: 'Wrong child.' }))
    expect(acts.undo()).toBe('undone')
    expect(read(doc, card).withdrawn).toBe(null)
    acts.act('withdraw', () => withdrawCard(doc, card, { by: tamsin, reason: 'Wrong child.' }))
    acts.act('restore', () => restoreCard(doc, card))
    expect(acts.undo()).toBe('undone')
    expect(read(doc, card).withdrawn).toEqual({ by: tamsin, reason: 'Wrong child.' })
  })

  test('[U5] what others did is never taken back, neither what they did after nor what they did to the same thing', () => {
    const { doc, hers, share, card, acts } = board()
    acts.act('move', () => editCard(doc, card, { box: 'well' }))
    share()
    contestCard(hers, { card, by: imogen, words: 'No.' })
    editCard(hers, card, { box: 'good' })
    share()
    expect(acts.undo()).toBe('changed')
    expect(read(doc, card)).toMatchObject({ box: 'good', contests: [{ by: imogen }] })
    expect(acts.undo()).toBe(null)
  })

  test('[U5] a card that the chair has withdrawn since is not withdrawn a second time', () => {
    const { doc, hers, share, acts } = board()
    const id = newCardId(tamsin, 'w2')
    acts.act('add', () => addCard(doc, { id, author: tamsin, box: 'well', order: 'a1' }))
    share()
    withdrawCard(hers, id, { by: imogen, reason: 'Names a neighbour.' })
    share()
    expect(acts.undo()).toBe('changed')
    expect(read(doc, id).withdrawn).toEqual({ by: imogen, reason: 'Names a neighbour.' })
  })

  test('[U5] words that were taken over from a proposal come back paragraph by paragraph, with the proposal', () => {
    const { doc, card, acts } = board()
    proposeWording(doc, card, { by: imogen, words: 'Shorter.' })
    acts.act('take-over', () => acceptWording(doc, card, 'Shorter.'), card)
    expect(plainWords(read(doc, card).words)).toBe('Shorter.')
    expect(acts.undo()).toBe('undone')
    expect(plainWords(read(doc, card).words)).toBe('As it was.\nTwice.')
    expect(read(doc, card).wording).toEqual({ by: imogen, words: 'Shorter.' })
  })

  test('[U5] words that were written on since they were taken over stay', () => {
    const { doc, card, acts } = board()
    acts.act('take-over', () => acceptWording(doc, card, 'Shorter.'), card)
    const paragraph = must(cardText(doc, card), 'the text').get(0)
    if (paragraph instanceof Y.XmlElement) paragraph.insert(1, [new Y.XmlText(' And more.')])
    expect(acts.undo()).toBe('changed')
    expect(plainWords(read(doc, card).words)).toBe('Shorter. And more.')
  })

  test('[U5] what is typed into one field is one act, and two fields are two', () => {
    const { doc, card, acts } = board()
    for (const test of ['A', 'As', 'Ask']) acts.act('say', () => editCard(doc, card, { test }))
    acts.act('say', () => editCard(doc, card, { tag: 'fact' }))
    acts.act('say', () => editCard(doc, card, { tag: 'opinion' }))
    acts.undo()
    expect(read(doc, card)).toMatchObject({ tag: 'fact', test: 'Ask' })
    acts.undo()
    acts.undo()
    expect(read(doc, card)).toMatchObject({ tag: null, test: '' })
  })

  test('[U5] an act that changed nothing is no act', () => {
    const { doc, card, acts } = board()
    acts.act('move', () => editCard(doc, card, { box: 'worried' }))
    expect(acts.last()).toBe(null)
  })
})
