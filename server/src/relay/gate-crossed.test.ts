import { impactText, writeWords } from '@evenhand/shared/grid-doc/edit-grid'
import { type Forged, forge, made } from '@evenhand/shared/grid-doc/testing/forge'
import { must } from '@evenhand/shared/lib/must'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { pip } from './testing/gate-table.ts'
import { expectRefused, halMakes, hostileMeeting } from './testing/hostile-meeting.ts'

/** Priya has written "abcd" about Pip, in one struct; `letter` names its letters. */
function board() {
  const at = hostileMeeting()
  expect(at.priya.does((doc) => writeWords(impactText(doc, pip), 'abcd'))).toMatchObject({ ok: true })
  const paragraph = must(impactText(at.table.doc, pip).get(0), 'the paragraph')
  const run = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  const { client, clock } = must(run instanceof Y.XmlText ? run._start : null, 'the words').id
  return { at, letter: (n: number) => ({ client, clock: clock + n }) }
}

const shows = (doc: Y.Doc) => impactText(doc, pip).toString()

/** Yjs cuts a text at the left neighbour and then at the right one: out of order, the outcome hangs on how it was cut before. */
describe('neighbours out of order, cut and mixed', () => {
  test('[D1] UP18 they are refused where the text is cut already, too', () => {
    const { at, letter } = board()
    const typed = at.priya.does((doc) => {
      const paragraph = impactText(doc, pip).get(0)
      const run = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
      if (run instanceof Y.XmlText) run.insert(2, '-')
    })
    expect(typed).toMatchObject({ ok: true })
    for (const [left, right] of [
      [1, 1],
      [2, 1],
      [3, 0],
    ] as const) {
      const update = halMakes(at, { origin: letter(left), rightOrigin: letter(right), ...made.string('!') })
      expectRefused(at, update, 'not-understood')
    }
  })

  test('[D1] UP18 neighbours that the same update makes are refused as well', () => {
    const { at } = board()
    const clock = at.next(at.hal)
    const id = (n: number) => ({ client: 300, clock: clock + n })
    const text: Forged[] = [
      { parent: 'impact:wren', ...made.type(3, 'paragraph') },
      { parent: id(0), ...made.type(6) },
      { parent: id(1), ...made.string('abcd') },
    ]
    for (const [left, right] of [
      [4, 3],
      [5, 2],
    ] as const) {
      const crossed = { origin: id(left), rightOrigin: id(right), ...made.string('!') }
      expectRefused(at, halMakes(at, ...text, crossed), 'not-understood')
    }
  })

  test('[D1] UP18 one neighbour that is there and one that the same update makes are refused out of order', () => {
    const { at, letter } = board()
    const mine = { client: 300, clock: at.next(at.hal) }
    const first = { origin: letter(2), rightOrigin: letter(3), ...made.string('x') }
    for (const crossed of [
      { origin: mine, rightOrigin: letter(1) },
      { origin: letter(3), rightOrigin: mine },
    ]) {
      expectRefused(at, halMakes(at, first, { ...crossed, ...made.string('!') }), 'not-understood')
    }
  })

  test('[D1] in order, they are taken, and everybody sees the same', () => {
    const { at, letter } = board()
    const mine = { client: 300, clock: at.next(at.hal) }
    const update = halMakes(
      at,
      { origin: letter(2), rightOrigin: letter(3), ...made.string('x') },
      { origin: mine, rightOrigin: letter(3), ...made.string('y') },
      { origin: letter(0), rightOrigin: mine, ...made.string('z') },
    )
    expect(at.hal.sends(update)).toMatchObject({ ok: true })
    const joiner = at.table.seat('imogen', 'chair').doc
    expect(shows(at.priya.doc)).toBe(shows(at.table.doc))
    expect(shows(joiner)).toBe(shows(at.table.doc))
    expect(at.table.doc.store.pendingStructs).toBe(null)
  })

  test('[D1] two tabs that wrote in turns are taken as one update, whichever comes first in it', () => {
    for (const turned of [false, true]) {
      const { at, letter } = board()
      at.table.seat('hal', 'family_network', 301)
      const [a, b] = [
        { client: 300, clock: at.next(at.hal) },
        { client: 301, clock: 0 },
      ]
      const sections = [
        {
          ...a,
          structs: [
            { origin: letter(1), rightOrigin: letter(2), ...made.string('x') },
            { origin: b, rightOrigin: letter(2), ...made.string('z') },
          ],
        },
        { ...b, structs: [{ origin: a, rightOrigin: letter(2), ...made.string('y') }] },
      ]
      expect(at.hal.sends(forge(turned ? sections.toReversed() : sections))).toMatchObject({ ok: true })
      expect(shows(at.table.doc)).toBe('<paragraph>abxyzcd</paragraph>')
    }
  })
})
