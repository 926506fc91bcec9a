import { addCard, cardText, editCard, impactText, withdrawCard, writeWords } from '@evenhand/shared/grid-doc/edit-grid'
import { must } from '@evenhand/shared/lib/must'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { forge, KIND, made } from '@evenhand/shared/grid-doc/testing/forge'
import { pip } from './testing/gate-table.ts'
import { expectRefused, fieldId, halMakes, hostileMeeting, itemId, runOf } from './testing/hostile-meeting.ts'

describe('content, size and cost', () => {
  test('[G3] UP14 keys such as __proto__ are refused, in the document and in values', () => {
    const at = hostileMeeting()
    const own = itemId(at, at.own)
    const raw = (json: string) => halMakes(at, { parent: own, key: 'source', ...made.any(JSON.parse(json)) })
    expectRefused(
      at,
      [
        ...['__proto__', 'constructor', 'toString', 'nonsense'].map((key) =>
          halMakes(at, { parent: own, key, ...made.any('x') }),
        ),
        ...['__proto__', 'constructor', 'hasOwnProperty'].map((key) =>
          halMakes(at, { parent: 'cards', key, ...made.type(1) }),
        ),
        raw('{"__proto__":{"kind":"record"},"who":"","when":"","firstHand":null}'),
        raw('{"kind":"record","who":"","when":"","firstHand":null,"constructor":1}'),
      ],
      'not-understood',
    )
  })

  test('[G3] UP15 types and values nested without end are refused', () => {
    const at = hostileMeeting()
    const deep = Array.from({ length: 90 }).reduce<unknown>((inner) => [inner], 1)
    const clock = at.next(at.hal)
    const nested = Array.from({ length: 4_000 }, (_, n) => ({
      parent: n === 0 ? itemId(at, at.own) : { client: 300, clock: clock + n - 1 },
      key: 'source',
      ...made.type(1),
    }))
    expectRefused(at, [
      halMakes(at, { parent: itemId(at, at.own), key: 'source', ...made.any(deep) }),
      forge([{ client: 300, clock, structs: nested }]),
    ])
  })

  test('[G3] UP18 content outside the schema is refused wherever it stands', () => {
    const at = hostileMeeting()
    const top = fieldId(at, at.own, 'text')
    const paragraph = must(cardText(at.table.doc, at.own), 'text').get(0)._item?.id ?? top
    const run = must(runOf(at, at.own).parent instanceof Y.XmlText ? runOf(at, at.own) : null, 'the words')
    const key = { parent: itemId(at, at.own), key: 'test' }
    expectRefused(
      at,
      [
        ...[0, 2, 5].map((type) => halMakes(at, { ...key, ...made.type(type, 'x') })),
        halMakes(at, { ...key, ...made.type(6) }),
        halMakes(at, { ...key, ...made.bytes(KIND.binary, 1, 1) }),
        halMakes(at, { ...key, ...made.any(10n) }),
        halMakes(at, { ...key, ...made.any(undefined) }),
        halMakes(at, { ...key, ...made.any(Uint8Array.of(1)) }),
        halMakes(at, { ...key, ...made.any('a', 'b') }),
        halMakes(at, { ...key, ...made.string('a') }),
        halMakes(at, { parent: top, ...made.type(3, 'script') }),
        halMakes(at, { parent: top, ...made.type(3, 'listItem') }),
        halMakes(at, { parent: top, ...made.type(3, 'hardBreak') }),
        halMakes(at, { parent: top, ...made.string('bare') }),
        halMakes(at, { parent: paragraph, ...made.type(3, 'paragraph') }),
        halMakes(at, { parent: paragraph, key: 'dir', ...made.any('rtl') }),
        halMakes(at, { origin: run.id, ...made.bytes(KIND.embed, 2, 123, 125) }),
        halMakes(at, { origin: run.id, ...made.bytes(KIND.format, 1, 98, 4, 116, 114, 117, 101) }),
        halMakes(at, { origin: run.id, ...made.bytes(KIND.json, 1, 1, 49) }),
        halMakes(at, { origin: run.id, ...made.bytes(KIND.doc, 1, 97, 126) }),
        halMakes(at, { origin: run.id, ...made.any('x') }),
        halMakes(at, { parent: run.id, key: 'x', ...made.any('x') }),
        halMakes(at, { parent: run.id, ...made.bytes(KIND.string, 2, 0xc3, 0x28) }),
      ],
      'not-understood',
    )
  })

  test('[G3] UP18 a list three deep is refused', () => {
    const at = hostileMeeting()
    const result = at.hal.does((doc) => {
      const nest = (depth: number): Y.XmlElement => {
        const [list, item] = [new Y.XmlElement('bulletList'), new Y.XmlElement('listItem')]
        item.insert(0, [new Y.XmlElement('paragraph'), ...(depth > 1 ? [nest(depth - 1)] : [])])
        list.insert(0, [item])
        return list
      }
      must(cardText(doc, at.own), 'text').insert(0, [nest(3)])
    })
    expect(result).toMatchObject({ ok: false, reason: 'not-understood', poisoned: false })
  })

  test('[G3] UP18 a neighbour in another list is refused', () => {
    const at = hostileMeeting()
    expectRefused(
      at,
      halMakes(at, { origin: runOf(at, at.own).id, rightOrigin: runOf(at, at.card).id, ...made.string('!') }),
      'not-understood',
    )
  })

  test('[G3] UP18 the text of a card is not exchanged for another', () => {
    const at = hostileMeeting()
    const text = fieldId(at, at.own, 'text')
    expectRefused(at, halMakes(at, { origin: text, ...made.type(4) }), 'not-understood')
  })

  test('[G3] UP19 values outside the schema are refused', () => {
    const at = hostileMeeting()
    const set = (key: string, value: unknown) => halMakes(at, { origin: fieldId(at, at.own, key), ...made.any(value) })
    const add = (key: string, value: unknown) => halMakes(at, { parent: itemId(at, at.own), key, ...made.any(value) })
    const source = { kind: 'record', who: '', when: '', firstHand: null }
    expectRefused(at, [
      ...[Number.NaN, Number.POSITIVE_INFINITY, 1e308, 5, null, 'attic'].map((box) => set('box', box)),
      ...['', '!!', 'a', 'z', 'x'.repeat(400), 7].map((order) => set('order', order)),
      ...['sure', 7].map((tag) => add('tag', tag)),
      ...['<b>', 7, 'x'.repeat(90)].map((lang) => add('lang', lang)),
      ...[['a b'], 'pip', [1], Array(25).fill('pip')].map((children) => add('children', children)),
      ...[{ ...source, kind: 'x' }, { ...source, more: 1 }, { kind: 'record' }, [], 'x'].map((value) =>
        add('source', value),
      ),
      halMakes(at, { parent: 'contests', key: 'hal:1', ...made.any({ card: at.card, words: ' ' }) }),
      halMakes(at, { parent: 'contests', key: 'hal:1', ...made.any({ card: 'priya:none', words: 'x' }) }),
      halMakes(at, { parent: 'contests', key: 'hal', ...made.any({ card: at.card, words: 'x' }) }),
      halMakes(at, {
        parent: 'agreements',
        key: 'hal:nobody',
        ...made.any({ verdict: 'agrees', changes: '', hash: '0'.repeat(64) }),
      }),
    ])
  })

  test('[G3] UP19 a text beyond its limit is refused, and replacing a full text is not', () => {
    const at = hostileMeeting()
    const long = (doc: Y.Doc) => writeWords(must(cardText(doc, at.own), 'text'), 'x'.repeat(2_000))
    expect(at.hal.does(long)).toMatchObject({ ok: true })
    expect(at.hal.does(long)).toMatchObject({ ok: true })
    expectRefused(at, halMakes(at, { origin: runOf(at, at.own).id, ...made.string('!') }), 'too-long')
    const impact = (count: number) => at.hal.does((doc) => writeWords(impactText(doc, pip), 'x'.repeat(count)))
    expect(impact(4_000)).toMatchObject({ ok: true })
    expect(impact(4_001)).toMatchObject({ ok: false, reason: 'too-long' })
  })

  test('[G3] UP19 a text of endless empty paragraphs is refused', () => {
    const at = hostileMeeting()
    expect(at.hal.does((doc) => writeWords(must(cardText(doc, at.own), 'text'), '\n'.repeat(1_500)))).toMatchObject({
      ok: false,
      reason: 'too-long',
    })
  })

  test('[G3] UP19 a text of many paragraphs is replaced by as many others', () => {
    const at = hostileMeeting()
    const many = (doc: Y.Doc) => writeWords(must(cardText(doc, at.own), 'text'), '\n'.repeat(800))
    expect(at.hal.does(many)).toMatchObject({ ok: true })
    expect(at.hal.does(many)).toMatchObject({ ok: true })
  })

  test('[G3] ID03 a card with nothing in it is refused', () => {
    const at = hostileMeeting()
    expectRefused(at, halMakes(at, { parent: 'cards', key: 'hal:9', ...made.type(1) }), 'not-understood')
  })

  test('[G1] a plan that was taken away may be written again under its old name', () => {
    const at = hostileMeeting()
    const plan = () => new Y.Map(Object.entries({ author: 'priya', order: 'a0', text: 'Sleeps' }))
    const write = (doc: Y.Doc) => doc.getMap('outcomes').set('priya:o1', plan())
    expect(at.priya.does(write)).toMatchObject({ ok: true })
    expect(at.priya.does((doc) => doc.getMap('outcomes').delete('priya:o1'))).toMatchObject({ ok: true })
    expect(at.priya.does(write)).toMatchObject({ ok: true })
  })

  test('[G3] UP19 more cards than one person may have are refused', () => {
    const at = hostileMeeting()
    const add = (doc: Y.Doc) => addCard(doc, { author: at.hal.member, box: 'well', order: 'a0' })
    for (let n = 0; n < 299; n++) at.hal.doesOffline(add)
    expect(at.hal.comesBack()).toMatchObject({ ok: true })
    expect(at.hal.does(add)).toMatchObject({ ok: false, reason: 'too-many' })
    expect(at.priya.does((doc) => addCard(doc, { author: at.priya.member, box: 'well', order: 'a0' }))).toMatchObject({
      ok: true,
    })
  })

  test('[G3] UP19 more work than an update may cost is refused before Yjs has it', () => {
    const at = hostileMeeting()
    const same = Array.from({ length: 4_900 }, () => ({
      parent: 'contests',
      key: 'hal:1',
      ...made.any({ card: at.card, words: 'x' }),
    }))
    const run = must(runOf(at, at.own).parent instanceof Y.XmlText ? runOf(at, at.own) : null, 'the words')
    const parent = must(run.parent instanceof Y.XmlText ? run.parent._item : null, 'the run').id
    const heads = Array.from({ length: 1_900 }, () => ({ parent, ...made.string('x') }))
    expectRefused(at, [halMakes(at, ...same), halMakes(at, ...heads)], 'too-many')
  })

  test('[D1] a struct that Yjs would drop cannot cut somebody else’s letter in two', () => {
    const at = hostileMeeting()
    expect(at.priya.does((doc) => writeWords(must(cardText(doc, at.card), 'text'), '🙂'))).toMatchObject({ ok: true })
    at.hal.does((doc) => must(cardText(doc, at.own), 'text').delete(0, 1))
    const face = runOf(at, at.card).id
    const gone = must(
      at.table.doc.store.clients.get(300)?.find((struct) => struct instanceof Y.GC),
      'something erased for good',
    )
    const known = (place: object) => forge([{ client: 300, clock: 0, structs: [{ ...place, ...made.string('x') }] }])
    const second = { client: face.client, clock: face.clock + 1 }
    expectRefused(
      at,
      [
        known({ origin: face }),
        known({ rightOrigin: second }),
        halMakes(at, { origin: gone.id, rightOrigin: second, ...made.string('x') }),
        halMakes(at, { origin: face, rightOrigin: gone.id, ...made.string('x') }),
      ],
      'not-understood',
    )
  })

  test('[D1] a letter is cut by no struct that names one neighbour alone, and by no known one of somebody else’s', () => {
    const at = hostileMeeting()
    expect(at.priya.does((doc) => writeWords(impactText(doc, pip), '🙂'))).toMatchObject({ ok: true })
    const paragraph = must(impactText(at.table.doc, pip).get(0), 'the paragraph')
    const run = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
    const face = must(run instanceof Y.XmlText ? run._start : null, 'the face').id
    const second = { client: face.client, clock: face.clock + 1 }
    expect(at.chair.does((doc) => editCard(doc, at.card, { box: 'needs' }))).toMatchObject({ ok: true })
    const chairs = (place: object) => forge([{ client: 50, clock: 0, structs: [{ ...place, ...made.string('x') }] }])
    expectRefused(
      at,
      [
        halMakes(at, { origin: face, ...made.string('x') }),
        halMakes(at, { rightOrigin: second, ...made.string('x') }),
        chairs({ origin: face }),
        chairs({ rightOrigin: second }),
      ],
      'not-understood',
    )
  })

  test('[G3] what stands in something erased does no harm and changes nothing that is shown', () => {
    const at = hostileMeeting()
    at.hal.does((doc) => must(cardText(doc, at.own), 'text').delete(0, 1))
    const before = at.table.state()
    const gone = must(at.hal.doc.store.clients.get(300), 'structs').findLast(({ deleted }) => deleted)
    const update = halMakes(
      at,
      { origin: must(gone, 'something erased').id, ...made.string('x') },
      made.length(KIND.gc, 3),
    )
    expect(at.hal.sends(update)).toMatchObject({ ok: true })
    expect(at.table.state()).toBe(before)
  })

  test('[G3] a withdrawn card cannot be withdrawn away by erasing somebody else’s withdrawal', () => {
    const at = hostileMeeting()
    at.chair.does((doc) => withdrawCard(doc, at.own, { by: at.chair.member, reason: 'Names a neighbour.' }))
    const id = must(at.table.doc.getMap('withdrawals')._map.get(at.own), 'the withdrawal').id
    expectRefused(at, forge([], [[id.client, id.clock, 1]]), 'withdrawn')
  })
})
