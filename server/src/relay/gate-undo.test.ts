import { addCard, cardText, newCardId } from '@evenhand/shared/grid-doc/edit-grid'
import { must } from '@evenhand/shared/lib/must'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createTable } from './testing/gate-table.ts'

function writing() {
  const table = createTable()
  const dana = table.seat('dana', 'parent_carer')
  const card = newCardId(dana.member, 'c1')
  dana.does((doc) => addCard(doc, { id: card, author: dana.member, box: 'well', order: 'a0', words: 'ab' }))
  const text = must(cardText(dana.doc, card), 'the text')
  const undo = new Y.UndoManager(text, { captureTimeout: 0 })
  const paragraph = () => {
    const first = text.get(0)
    if (!(first instanceof Y.XmlElement)) throw new Error('missing: a paragraph')
    return first
  }
  const run = () => {
    const first = paragraph().get(0)
    if (!(first instanceof Y.XmlText)) throw new Error('missing: a run')
    return first
  }
  return { table, dana, text, undo, paragraph, run }
}

describe('undo that Yjs puts out of order', () => {
  test('[D1] a paragraph that comes back with its runs is refused, and nobody is called hostile for it', () => {
    const { table, dana, text, undo, paragraph } = writing()
    dana.does(() => paragraph().delete(0, 1))
    dana.does(() => void undo.undo())
    dana.does(() => paragraph().insert(1, [new Y.XmlText('y')]))
    dana.does(() => text.delete(0, 1))
    const before = table.bytes()
    expect(dana.does(() => void undo.undo())).toMatchObject({ ok: false, hostile: false, poisoned: false })
    expect(table.bytes()).toBe(before)
  })
  test('[D1] letters that come back out of order are refused, and nobody is called hostile for it', () => {
    const { dana, text, undo, run } = writing()
    dana.does(() => run().insert(2, 'xy'))
    dana.does(() => void undo.undo())
    dana.does(() => void undo.redo())
    dana.does(() => run().insert(3, 'xy'))
    dana.does(() => text.delete(0, 1))
    expect(dana.does(() => void undo.undo())).toMatchObject({ ok: false, hostile: false, poisoned: false })
  })
})
