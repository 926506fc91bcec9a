import { describe, expect, test } from 'vitest'
import type { CardId, ChildId } from '../domain/ids.ts'
import type { Content, ElementName } from './decode-struct.ts'
import { type Place, placeInside, rootPlace } from './place.ts'

const map: Content = { kind: 'map' }
const fragment: Content = { kind: 'fragment' }
const run: Content = { kind: 'run' }
const letters: Content = { kind: 'string', text: 'x' }
const value: Content = { kind: 'value', value: 'x' }
const erased: Content = { kind: 'deleted' }
const element = (name: ElementName): Content => ({ kind: 'element', name })
const ELEMENTS = (['paragraph', 'bulletList', 'listItem', 'hardBreak'] as const).map(element)
const EVERYTHING = [map, fragment, run, letters, value, ...ELEMENTS]

const cards: Place = { at: 'items', root: 'cards' }
const card: Place = { at: 'item', root: 'cards', key: 'dana:c1' }
const text = { kind: 'card', card: 'dana:c1' as CardId } as const
const node = (name: (Place & { at: 'node' })['node'], lists = 0): Place => ({ at: 'node', text, node: name, lists })

/** All content that may stand here, erased content left aside. */
const admitted = (place: Place, key: string | null) => EVERYTHING.filter((content) => placeInside(place, key, content))

describe('the places of a grid', () => {
  test('[G1] UP12 no root but those of the table', () => {
    expect(['cards', 'discussed', 'impact:pip'].map((name) => rootPlace(name)?.at)).toEqual(['items', 'values', 'node'])
    for (const name of ['stage', 'impact', '', '__proto__', 'toString', 'Cards']) expect(rootPlace(name)).toBe(null)
    expect(rootPlace('impact:pip')).toMatchObject({ text: { kind: 'impact', child: 'pip' as ChildId }, node: 'top' })
  })

  test('[G1] UP18 in a root of items stand items, each under a key', () => {
    expect(admitted(cards, 'dana:c1')).toEqual([map])
    expect(admitted(cards, 'nobody')).toEqual([])
    expect(admitted(cards, null)).toEqual([])
    expect(placeInside(cards, null, erased)).toBe(null)
    expect(placeInside(cards, 'nobody', erased)).toBe(null)
  })

  test('[G1] UP18 in a root of values stand values, each under a key', () => {
    const root: Place = { at: 'values', root: 'discussed' }
    expect(admitted(root, 'dana:c1')).toEqual([value])
    expect(admitted(root, 'nobody')).toEqual([])
    expect(admitted(root, null)).toEqual([])
    expect(placeInside(root, null, erased)).toBe(null)
    expect(placeInside(root, 'nobody', erased)).toBe(null)
  })

  test('[G1] UP18 in an item stand its fields, and in a card its one text', () => {
    expect(admitted(card, 'tag')).toEqual([value])
    expect(admitted(card, 'text')).toEqual([fragment])
    expect(admitted(card, 'nonsense')).toEqual([])
    expect(admitted(card, null)).toEqual([])
    expect(placeInside(card, 'nonsense', erased)).toBe(null)
    const plan: Place = { at: 'item', root: 'contingency', key: 'dana:p1' }
    expect(admitted(plan, null)).toEqual([])
    expect(admitted(plan, 'text')).toEqual([])
    expect(admitted(plan, 'then')).toEqual([value])
  })

  test('[G1] UP18 in a text stand the nodes of the editor, as the editor nests them, and nothing under a key', () => {
    const [paragraph, list, item, lineBreak] = ELEMENTS
    expect(admitted(node('top'), null)).toEqual([paragraph, list])
    expect(admitted(node('paragraph'), null)).toEqual([run, lineBreak])
    expect(admitted(node('bulletList', 1), null)).toEqual([item])
    expect(admitted(node('listItem', 1), null)).toEqual([paragraph, list])
    expect(admitted(node('hardBreak'), null)).toEqual([])
    expect(admitted(node('run'), null)).toEqual([letters])
    for (const name of ['top', 'paragraph', 'run'] as const) {
      expect(admitted(node(name), 'dir')).toEqual([])
      expect(placeInside(node(name), 'dir', erased)).toBe(null)
    }
  })

  test('[G1] UP18 a list stands in a list and no deeper', () => {
    expect(placeInside(node('listItem', 1), null, element('bulletList'))).toMatchObject({ lists: 2 })
    expect(placeInside(node('listItem', 2), null, element('bulletList'))).toBe(null)
  })

  test('[G1] what is erased may have been anything that stood there', () => {
    for (const [place, key] of [
      [cards, 'dana:c1'],
      [card, 'tag'],
      [card, 'text'],
      [node('run'), null],
    ] as const) {
      expect(placeInside(place, key, erased)).toBe('leaf')
    }
  })
})
