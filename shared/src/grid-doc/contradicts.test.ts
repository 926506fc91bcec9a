import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { must } from '../lib/must.ts'
import { contradicts } from './contradicts.ts'
import { decodeUpdate } from './decode-update.ts'
import type { Struct } from './decode-struct.ts'
import { addCard, newCardId } from './edit-grid.ts'
import { readKnown } from './known-grid.ts'
import { openGrid } from './open-grid.ts'

/** A card of Dana's with words, and each of its structs as Dana's device would send it again. */
function board() {
  const doc = new Y.Doc()
  doc.clientID = 7
  openGrid(doc, [])
  addCard(doc, {
    id: newCardId('dana' as never, 'c1'),
    author: 'dana' as never,
    box: 'well',
    order: 'a0',
    children: ['pip' as never],
    words: 'One two\nThree',
  })
  const decoded = decodeUpdate(Y.encodeStateAsUpdate(doc), () => true)
  if (!decoded.ok) throw new Error(decoded.reason)
  const structs = decoded.value.sections.flatMap((section) => section.structs)
  const of = (kind: string) =>
    must(
      structs.find(({ content }) => content?.kind === kind),
      kind,
    )
  const differs = (struct: Struct) => contradicts(readKnown(doc), struct)
  return { doc, structs, of, differs }
}

describe('whether one clientID says two things', () => {
  test('[G5] ID13 what was sent before says the same again', () => {
    const { structs, differs } = board()
    expect(structs.length).toBeGreaterThan(8)
    expect(structs.filter(differs)).toEqual([])
  })

  test('[G5] ID13 other letters, another value or another node under the same name are told apart', () => {
    const { of, differs } = board()
    const letters = of('string')
    const field = of('value')
    const element = of('element')
    expect(differs({ ...letters, content: { kind: 'string', text: 'One too' } })).toBe(true)
    expect(differs({ ...letters, content: { kind: 'value', value: 'x' } })).toBe(true)
    expect(differs({ ...letters, content: { kind: 'run' } })).toBe(true)
    expect(differs({ ...field, content: { kind: 'value', value: 'somebody' } })).toBe(true)
    expect(differs({ ...field, content: { kind: 'string', text: 'x' } })).toBe(true)
    expect(differs({ ...field, content: { kind: 'map' } })).toBe(true)
    expect(differs({ ...element, content: { kind: 'element', name: 'hardBreak' } })).toBe(true)
    expect(differs({ ...element, content: { kind: 'run' } })).toBe(true)
    expect(differs({ ...element, content: { kind: 'string', text: 'x' } })).toBe(true)
    expect(differs({ ...of('run'), content: { kind: 'element', name: 'paragraph' } })).toBe(true)
    expect(differs({ ...of('map'), content: { kind: 'fragment' } })).toBe(true)
  })

  test('[G5] ID13 another neighbour, or another key, is told apart', () => {
    const { structs, of, differs } = board()
    const [first] = structs
    expect(differs({ ...of('string'), origin: must(first, 'the first') })).toBe(true)
    expect(differs({ ...of('value'), key: 'rival' })).toBe(true)
  })

  test('[G5] ID13 a text that goes on, or was cut meanwhile, is compared as far as both go', () => {
    const { of, differs } = board()
    const letters = of('string')
    const text = (words: string, later = 0): Struct => ({
      ...letters,
      clock: letters.clock + later,
      length: words.length,
      content: { kind: 'string', text: words },
    })
    expect(differs(text('One t'))).toBe(false)
    expect(differs({ ...text('two', 4), origin: { client: 7, clock: letters.clock + 3 } })).toBe(false)
    expect(differs({ ...text('too', 4), origin: { client: 7, clock: letters.clock + 3 } })).toBe(true)
  })

  test('[G5] ID13 what is erased on either side says nothing any more', () => {
    const { doc, of, differs } = board()
    const letters = of('string')
    expect(differs({ ...letters, content: { kind: 'deleted' } })).toBe(false)
    expect(differs({ ...letters, content: null })).toBe(false)
    const card = doc.getMap<Y.Map<unknown>>('cards').get('dana:c1')
    const fragment = card?.get('text')
    if (fragment instanceof Y.XmlFragment) fragment.delete(0, fragment.length)
    expect(differs({ ...letters, content: { kind: 'string', text: 'One too' } })).toBe(false)
  })
})
