import { addCard, editCard, newCardId } from '@evenhand/shared/grid-doc/edit-grid'
import { describe, expect, test } from 'vitest'
import { decodeRetags, encodeRetags, type KeptRetag } from './retag.ts'
import { createTable } from './testing/gate-table.ts'

const kept: KeptRetag = { card: 'tamsin:w1', field: 'tag', from: null, to: 'fact', by: 'p-tamsin' as never, at: 5 }

function meeting() {
  const table = createTable()
  const tamsin = table.seat('tamsin', 'social_worker')
  const chair = table.seat('imogen', 'chair')
  const card = newCardId(tamsin.member, 'w1')
  const made = tamsin.does((doc) =>
    addCard(doc, { id: card, author: tamsin.member, box: 'worried', order: 'a0', tag: 'opinion' }),
  )
  return { tamsin, chair, card, made }
}

describe('what an edit changes about what a card is said to be', () => {
  test('[D8] a card that is tagged, sorted or moved leaves a trail, from what to what', () => {
    const { tamsin, chair, card } = meeting()
    const step = (field: string, from: string | null, to: string | null) => [{ card, field, from, to }]
    expect(tamsin.does((doc) => editCard(doc, card, { tag: 'fact' }))).toMatchObject({
      retags: step('tag', 'opinion', 'fact'),
    })
    expect(tamsin.does((doc) => editCard(doc, card, { tag: null }))).toMatchObject({
      retags: step('tag', 'fact', null),
    })
    expect(tamsin.does((doc) => editCard(doc, card, { subTag: 'harm' }))).toMatchObject({
      retags: step('subTag', null, 'harm'),
    })
    expect(chair.does((doc) => editCard(doc, card, { box: 'well', order: 'a1' }))).toMatchObject({
      retags: step('box', 'worried', 'well'),
    })
  })

  test('[D8] a new card, its words and what else is said of it leave none; nor does a tag that is set again', () => {
    const { tamsin, card, made } = meeting()
    expect(made).not.toHaveProperty('retags')
    expect(tamsin.does((doc) => editCard(doc, card, { test: 'Ask', order: 'a3' }))).not.toHaveProperty('retags')
    const again = tamsin.does((doc) => {
      const item = doc.getMap('cards').get(card)
      if (item && typeof item === 'object' && 'set' in item && typeof item.set === 'function')
        item.set('tag', 'opinion')
    })
    expect(again).toMatchObject({ ok: true })
    expect(again).not.toHaveProperty('retags')
  })

  test('[D8] a refused edit leaves none', () => {
    const { chair, card } = meeting()
    expect(chair.does((doc) => editCard(doc, card, { tag: 'fact' }))).toMatchObject({ ok: false })
  })

  test('[D8] a row of the trail reads back, and what it cannot understand is left out', () => {
    expect(decodeRetags(encodeRetags([kept, { ...kept, from: 'x' }]))).toEqual([kept, { ...kept, from: 'x' }])
    const odd = [kept, { ...kept, field: 'words' }, { ...kept, at: 'then' }, { ...kept, to: 5 }, 7]
    expect(decodeRetags(new TextEncoder().encode(JSON.stringify(odd)))).toEqual([kept])
    expect(decodeRetags(new TextEncoder().encode('{}'))).toEqual([])
  })
})
