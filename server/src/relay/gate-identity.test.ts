import { addCard, impactText, writeWords } from '@evenhand/shared/grid-doc/edit-grid'
import { must } from '@evenhand/shared/lib/must'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Forged, forge, KIND, made } from '@evenhand/shared/grid-doc/testing/forge'
import { pip, SERVER_CLIENT } from './testing/gate-table.ts'
import {
  discussed,
  expectRefused,
  fieldId,
  halMakes,
  hostileMeeting,
  itemId,
  runOf,
} from './testing/hostile-meeting.ts'

describe('identity and attribution', () => {
  test('[G5] ID01 a struct under somebody else’s clientID is refused', () => {
    const at = hostileMeeting()
    const edit = { parent: 'contests', key: 'hal:1', ...made.any({ card: at.card, words: 'x' }) }
    expectRefused(at, forge([{ client: 200, clock: at.next(at.priya), structs: [edit] }]), 'not-yours')
  })

  test('[G5] ID02 a struct under the server’s own clientID, or one that nobody has, is refused', () => {
    for (const client of [SERVER_CLIENT, 4_000]) {
      const at = hostileMeeting()
      const edit = { parent: 'contests', key: 'hal:1', ...made.any({ card: at.card, words: 'x' }) }
      expectRefused(at, forge([{ client, clock: 0, structs: [edit] }]), 'not-yours')
    }
  })

  test('[G5] ID03 a card with somebody else as its author, or under their name, is refused', () => {
    for (const [key, author] of [
      ['hal:9', 'priya'],
      ['priya:9', 'hal'],
      ['priya:9', 'priya'],
    ] as const) {
      const at = hostileMeeting()
      const result = at.hal.does((doc) =>
        addCard(doc, { id: key as never, author: author as never, box: 'well', order: 'a0' }),
      )
      expect(result).toMatchObject({ ok: false, reason: 'not-yours', poisoned: false })
    }
  })

  test('[G5] ID03 a card without an author, a box, a place or its text is refused', () => {
    for (const left of ['author', 'box', 'order', 'text']) {
      const at = hostileMeeting()
      const fields = { author: 'hal', box: 'well', order: 'a0', text: new Y.XmlFragment() }
      const item = new Y.Map(Object.entries(fields).filter(([field]) => field !== left))
      expect(at.hal.does((doc) => doc.getMap('cards').set('hal:9', item))).toMatchObject({
        ok: false,
        reason: 'not-understood',
      })
    }
  })

  test('[G5] ID04 the author of a card is written once', () => {
    for (const author of ['priya', 'hal']) {
      const at = hostileMeeting()
      const item = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('cards').get(at.own)
      expect(at.hal.does((doc) => item(doc)?.set('author', author))).toMatchObject({ ok: false, reason: 'not-yours' })
    }
  })

  test('[G5] ID06 a map write over somebody else’s card with an empty delete set is refused', () => {
    const at = hostileMeeting()
    const write = { origin: itemId(at, at.card), ...made.type(1) }
    const clock = at.next(at.hal)
    const id = { client: 300, clock }
    const fields = [
      { parent: id, key: 'author', ...made.any('hal') },
      { parent: id, key: 'box', ...made.any('well') },
      { parent: id, key: 'order', ...made.any('a0') },
      { parent: id, key: 'text', ...made.type(4) },
    ]
    expectRefused(at, forge([{ client: 300, clock, structs: [write, ...fields] }]), 'not-yours')
    expectRefused(at, halMakes(at, { origin: itemId(at, at.card), ...made.length(KIND.deleted, 1) }), 'not-allowed')
  })

  test('[G5] ID07 deleting somebody else’s card, one field or one character is refused', () => {
    const at = hostileMeeting()
    const ids = [itemId(at, at.card), fieldId(at, at.card, 'tag'), fieldId(at, at.card, 'text'), runOf(at, at.card).id]
    expectRefused(
      at,
      ids.map(({ client, clock }) => forge([], [[client, clock, 1]])),
    )
  })

  test('[G5] ID08 inserting text into somebody else’s card is refused, beside a letter or by naming the text', () => {
    const at = hostileMeeting()
    const run = runOf(at, at.card)
    const parent = must(run.parent instanceof Y.XmlText ? run.parent._item : null, 'the run').id
    expectRefused(
      at,
      [halMakes(at, { origin: run.id, ...made.string('!') }), halMakes(at, { parent, ...made.string('!') })],
      'not-yours',
    )
  })

  test('[G5] ID11 a struct that stands on somebody’s next edit is refused and never waits for it', () => {
    const at = hostileMeeting()
    const ahead = { client: 200, clock: at.next(at.priya) }
    const waiting = [
      halMakes(at, { origin: ahead, ...made.string('!') }),
      halMakes(at, { rightOrigin: ahead, ...made.string('!') }),
      halMakes(at, { parent: ahead, key: 'x', ...made.any(1) }),
      // Of its own next, which Yjs does not look for at all.
      halMakes(at, { origin: { client: 300, clock: at.next(at.hal) + 4 }, ...made.string('!') }),
      forge([{ client: 300, clock: at.next(at.hal) + 1, structs: [discussed(at.card)] }]),
    ]
    expectRefused(at, waiting, 'missing-dependency')
  })

  test('[G5] ID11 a known struct that claims to stand on the future is refused as well', () => {
    const at = hostileMeeting()
    const ahead = { client: 200, clock: at.next(at.priya) }
    expectRefused(
      at,
      forge([{ client: 300, clock: 0, structs: [{ origin: ahead, ...made.string('!') }] }]),
      'missing-dependency',
    )
  })

  test('[G3] two sections that wait for each other are refused', () => {
    const at = hostileMeeting()
    at.table.seat('hal', 'family_network', 301)
    const a = { client: 300, clock: at.next(at.hal) }
    const b = { client: 301, clock: 0 }
    const update = forge([
      { ...a, structs: [{ origin: b, ...made.string('x') }] },
      { ...b, structs: [{ origin: a, ...made.string('x') }] },
    ])
    expectRefused(at, update, 'missing-dependency')
  })

  test('[G3] a delete planned for what somebody has yet to write is refused', () => {
    const at = hostileMeeting()
    const next = at.next(at.priya)
    expectRefused(
      at,
      [forge([], [[200, next, 50]]), forge([], [[200, next - 1, 2]]), forge([], [[777, 0, 1]])],
      'missing-dependency',
    )
  })

  test('[G3] a write that hides a live card by losing to an erased one is refused', () => {
    const at = hostileMeeting()
    const box = fieldId(at, at.card, 'box')
    const item = itemId(at, at.card)
    const chairMakes = (...structs: Forged[]) =>
      forge([{ client: 50, clock: at.next(at.chair), structs }], [[200, box.clock, 1]])
    const before = at.table.bytes()
    // The chair may move the card; taking its box away would take it off the board.
    for (const update of [
      chairMakes({ origin: box, ...made.length(KIND.deleted, 1) }, { parent: item, key: 'box', ...made.any('well') }),
      chairMakes({ origin: box, rightOrigin: box, ...made.any('well') }),
      forge([], [[200, box.clock, 1]]),
    ]) {
      expect(at.chair.sends(update)).toMatchObject({ ok: false, reason: 'not-understood', poisoned: false })
    }
    expect(at.table.bytes()).toBe(before)
  })

  test('[G5] ID06 a card is not put in the place of another, one’s own neither', () => {
    const at = hostileMeeting()
    const again = at.hal.does((doc) => addCard(doc, { id: at.own, author: at.hal.member, box: 'well', order: 'a0' }))
    expect(again).toMatchObject({ ok: false, reason: 'not-yours', poisoned: false })
  })

  test('[G5] ID03 a new card that names two authors is refused', () => {
    const at = hostileMeeting()
    const clock = at.next(at.hal)
    const parent = { client: 300, clock }
    const card = [
      { parent: 'cards', key: 'hal:9', ...made.type(1) },
      { parent, key: 'author', ...made.any('priya') },
      { origin: { client: 300, clock: clock + 1 }, ...made.any('hal') },
      { parent, key: 'box', ...made.any('well') },
      { parent, key: 'order', ...made.any('a0') },
      { parent, key: 'text', ...made.type(4) },
    ]
    expectRefused(at, halMakes(at, ...card), 'not-understood')
  })

  test('[G3] a struct that begins in one’s own text cannot go on in another', () => {
    const at = hostileMeeting()
    expect(at.priya.does((doc) => writeWords(impactText(doc, pip), 'Pip hides.'))).toMatchObject({ ok: true })
    const paragraph = must(impactText(at.table.doc, pip).get(0), 'the paragraph')
    const run = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
    const there = must(run instanceof Y.XmlText ? run._start : null, 'the words').id
    const clock = at.next(at.hal) - 1
    const goesOn = [
      { origin: there, ...made.string('xy') },
      { parent: itemId(at, at.own), key: 'test', ...made.length(KIND.deleted, 2) },
    ]
    expectRefused(
      at,
      goesOn.map((struct) => forge([{ client: 300, clock, structs: [struct] }])),
      'not-understood',
    )
  })
})
