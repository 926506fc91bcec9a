import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { must } from '../lib/must.ts'
import type { Content, Id, Struct } from './decode-struct.ts'
import { addCard, impactText, newCardId, writeWords } from './edit-grid.ts'
import { readKnown } from './known-grid.ts'
import { openGrid } from './open-grid.ts'
import { createStands, standOfItem } from './stand.ts'

const pip = 'pip' as never
const nowhere: Id = { client: 99, clock: 5 }

/** A card of Dana's and words about Pip, and the ids of what is in them. */
function board() {
  const doc = new Y.Doc()
  doc.clientID = 1
  openGrid(doc, [pip])
  const card = newCardId('dana' as never, 'c1')
  addCard(doc, { id: card, author: 'dana' as never, box: 'well', order: 'a0', words: 'One' })
  writeWords(impactText(doc, pip), 'ab')
  const item = must(doc.getMap<Y.Map<unknown>>('cards').get(card), 'the card')
  const field = (name: string) => must(item._map.get(name), name).id
  const paragraph = must(impactText(doc, pip).get(0), 'the paragraph')
  const run = must(paragraph instanceof Y.XmlElement ? paragraph.get(0) : null, 'the run')
  const letters = must(run instanceof Y.XmlText ? run._start : null, 'the letters').id
  const inCard = must(
    doc.store.clients.get(1)?.find((each) => each instanceof Y.Item && each.content instanceof Y.ContentString),
    'the letters of the card',
  ).id
  return { doc, item, field, letters, inCard, stands: createStands(readKnown(doc)) }
}

const struct = (place: Partial<Struct>, content: Content | null = { kind: 'string', text: 'x' }): Struct => ({
  client: 2,
  clock: 0,
  length: 1,
  origin: null,
  rightOrigin: null,
  parent: null,
  key: null,
  content,
  ...place,
})

describe('where a struct stands', () => {
  test('[G3] ID11 a neighbour that nobody has made is no neighbour, whatever the other one is', () => {
    const { stands, letters } = board()
    expect(stands.of(struct({ origin: letters }))).not.toBe(null)
    expect(stands.of(struct({ origin: nowhere, rightOrigin: letters }))).toBe(null)
    expect(stands.of(struct({ origin: letters, rightOrigin: nowhere }))).toBe(null)
    expect(stands.of(struct({ origin: nowhere }))).toBe(null)
  })

  test('[G3] UP18 without a neighbour and without a parent it stands nowhere', () => {
    const { stands } = board()
    expect(stands.of(struct({}))).toBe(null)
    expect(stands.of(struct({ parent: nowhere }))).toBe(null)
    expect(stands.of(struct({ parent: 'stage', key: 'x:1' }))).toBe(null)
  })

  test('[G3] UP18 nothing stands in a letter or a value, known or made by the same update', () => {
    const { stands, letters, field } = board()
    expect(stands.of(struct({ parent: letters }))).toBe(null)
    expect(stands.of(struct({ parent: field('box') }))).toBe(null)
    const letter = struct({ origin: letters })
    stands.add({ struct: letter, stand: must(stands.of(letter), 'a stand'), inside: null })
    expect(stands.of(struct({ clock: 1, parent: letter }))).toBe(null)
  })

  test('[G3] UP18 neighbours of two keys, or of two texts, contradict each other', () => {
    const { stands, field, letters, inCard } = board()
    expect(stands.of(struct({ origin: inCard, rightOrigin: letters }))).toBe(null)
    expect(stands.of(struct({ origin: field('box'), rightOrigin: field('box') }))).not.toBe(null)
    expect(stands.of(struct({ origin: field('box'), rightOrigin: field('order') }))).toBe(null)
    expect(stands.of(struct({ origin: field('box'), rightOrigin: letters }))).toBe(null)
  })

  test('[G3] UP12 what hangs in nothing of this schema stands nowhere', () => {
    const { doc, item } = board()
    item.set('tag', new Y.Array())
    doc.getMap('discussed').set('dana:c1', new Y.Map())
    impactText(doc, pip).insert(0, [new Y.XmlElement('script')])
    doc.getMap('cards').set('dana:c9', new Y.Array())
    const known = readKnown(doc)
    const types = [
      item.get('tag'),
      doc.getMap('cards').get('dana:c9'),
      doc.getMap('discussed').get('dana:c1'),
      impactText(doc, pip).get(0),
    ]
    for (const type of types) expect(type instanceof Y.AbstractType && known.placeOf(type)).toBe(null)
    doc.getMap('stage').set('x:1', true)
    const hidden = must(doc.getMap('stage')._map.get('x:1'), 'something hidden')
    expect(standOfItem(readKnown(doc), hidden)).toBe(null)
  })

  test('[G3] what hangs below something that is outside the schema is outside as well', () => {
    const { doc } = board()
    const outer = new Y.Map()
    doc.getMap('discussed').set('dana:c1', outer)
    outer.set('inner', new Y.Map())
    const inner = outer.get('inner')
    expect(inner instanceof Y.Map && readKnown(doc).placeOf(inner)).toBe(null)
  })
})
