import { impactText, writeWords } from '@evenhand/shared/grid-doc/edit-grid'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import { must } from '@evenhand/shared/lib/must'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { forge, made } from '@evenhand/shared/grid-doc/testing/forge'
import { pip, wren } from './testing/gate-table.ts'
import { expectRefused, halMakes, hostileMeeting } from './testing/hostile-meeting.ts'

function board() {
  const at = hostileMeeting()
  expect(at.priya.does((doc) => writeWords(impactText(doc, pip), 'abcd'))).toMatchObject({ ok: true })
  const first = must(runIn(at.table.doc, pip)?._start, 'the words').id
  const letter = (n: number) => ({ client: first.client, clock: first.clock + n })
  return { at, letter }
}

function runIn(doc: Y.Doc, child: typeof pip): Y.XmlText | null {
  const paragraph = impactText(doc, child).get(0)
  const run = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  return run instanceof Y.XmlText ? run : null
}

const shows = (doc: Y.Doc) => impactText(doc, pip).toString()

describe('things put into a text between neighbours that are not in order', () => {
  test('[D1] what the server shows is what somebody who joins sees', () => {
    const { at, letter } = board()
    at.hal.sends(halMakes(at, { origin: letter(2), rightOrigin: letter(2), ...made.string('!') }))
    const joiner = new Y.Doc()
    openGrid(joiner, [pip, wren])
    Y.applyUpdate(joiner, Y.encodeStateAsUpdate(at.table.doc))
    expect(shows(joiner)).toBe(shows(at.table.doc))
  })

  test('[D1] a right neighbour that is the left one, or further left, is refused', () => {
    for (const [left, right] of [
      [2, 2],
      [2, 1],
      [3, 0],
    ] as const) {
      const { at, letter } = board()
      expectRefused(
        at,
        halMakes(at, { origin: letter(left), rightOrigin: letter(right), ...made.string('!') }),
        'not-understood',
      )
    }
  })

  test('[D1] neighbours in one update that are out of order are refused', () => {
    const { at } = board()
    const clock = at.next(at.hal)
    const id = (n: number) => ({ client: 300, clock: clock + n })
    expectRefused(
      at,
      halMakes(
        at,
        { parent: 'impact:wren', ...made.type(3, 'paragraph') },
        { parent: id(0), ...made.type(6) },
        { parent: id(1), ...made.string('abcd') },
        { origin: id(4), rightOrigin: id(4), ...made.string('!') },
      ),
      'not-understood',
    )
  })

  test('[D1] words typed within words typed before, all in one go, are in order', () => {
    const { at } = board()
    const { ok } = at.priya.does((doc) => {
      const words = impactText(doc, wren)
      writeWords(words, 'He sleeps.')
      const run = must(runIn(doc, wren), 'the words')
      run.insert(3, 'rarely ')
      run.insert(0, 'At night ')
      run.insert(12, 'still ')
      run.insert(3, 'every ')
      run.delete(5, 4)
      run.insert(6, 'again')
    })
    expect(ok).toBe(true)
    expect(shows(at.priya.doc)).toBe(shows(at.table.doc))
  })
})

describe('a new card that erases part of itself', () => {
  test.each([
    [1, 'author'],
    [2, 'box'],
    [3, 'order'],
    [4, 'words'],
  ])('[G3] ID03 a card whose field %i, its %s, is erased in the same update is refused', (field) => {
    const at = hostileMeeting()
    const clock = at.next(at.hal)
    const parent = { client: 300, clock }
    const structs = [
      { parent: 'cards', key: 'hal:9', ...made.type(1) },
      { parent, key: 'author', ...made.any('hal') },
      { parent, key: 'box', ...made.any('well') },
      { parent, key: 'order', ...made.any('a0') },
      { parent, key: 'text', ...made.type(4) },
    ]
    expectRefused(at, forge([{ client: 300, clock, structs }], [[300, clock + field, 1]]), 'not-understood')
  })
})
