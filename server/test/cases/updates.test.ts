import { addCard, cardText, editCard, withdrawCard } from '@evenhand/shared/grid-doc/edit-grid'
import { type Forged, forge, KIND, made } from '@evenhand/shared/grid-doc/testing/forge'
import { must } from '@evenhand/shared/lib/must'
import { createChance } from '@evenhand/shared/testing/random'
import * as encoding from 'lib0/encoding'
import { SYNC } from '@evenhand/shared/protocol/sync-frame'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { until } from '../until.ts'
import {
  type CaseBoard,
  caseBoard,
  crafted,
  isTurnedAway,
  NOTHING,
  itemOf,
  nextClock,
  ownCard,
  PLANTED,
  saved,
} from './case-board.ts'
import type { RawSeat } from './raw-seat.ts'

const SEED = 20_261_122
const MIB = 1_048_576

let at: CaseBoard
beforeAll(async () => {
  at = await caseBoard()
})
afterAll(() => at.meeting.end())

const me = () => at.odile.view().me.member

/** Sends each from a seat of its own; all are turned away, and then nobody has noticed any. */
async function allRefused(updates: readonly (Uint8Array | ((odile: RawSeat) => Uint8Array))[]): Promise<void> {
  const before = await at.shown()
  for (const update of updates) {
    const seat = await at.seat(at.odile)
    seat.edit(NOTHING, SYNC.step2)
    seat.edit(typeof update === 'function' ? update(seat) : update)
    await isTurnedAway(seat, 1)
  }
  await at.unaffected(before)
}

/** Structs of Odile’s own, in their right place in time. */
const forged =
  (...structs: Forged[]) =>
  (odile: RawSeat): Uint8Array =>
    forge([{ client: odile.clientId, clock: nextClock(odile, odile.clientId), structs }])

/** What this does with a copy of the board, under Odile’s own clientID. */
const does =
  (change: (doc: Y.Doc) => void) =>
  (odile: RawSeat): Uint8Array =>
    crafted(odile, change)

const mark = (value: unknown = true): Forged => ({ parent: 'discussed', key: at.odiles, ...made.any(value) })

describe('frames that no client sends', () => {
  test('[N1] UP01 empty, cut short, of an unknown kind, as text, or nothing but noise: the socket ends and no more', async () => {
    const before = await at.shown()
    const frames: (Uint8Array | string)[] = [
      ...[[], [0], [0, 3], [0, 0], [0, 1], [0, 2, 9, 1], [1, 200], [4], [9, 9, 9], [64, 1], [65, 1, 0]].map((bytes) =>
        Uint8Array.from(bytes),
      ),
      'words',
    ]
    for (const frame of frames) {
      const seat = await at.seat(at.odile)
      seat.send(frame)
      await until('the socket is closed', () => seat.closedWith() !== null)
    }
    const chance = createChance(SEED)
    for (let round = 0; round < 10; round += 1) {
      const seat = await at.seat(at.odile)
      seat.send(Uint8Array.from({ length: 1 + chance.below(200) }, () => chance.below(256)))
      seat.edit(Uint8Array.from({ length: 1 + chance.below(200) }, () => chance.below(256)))
      await until('the socket is closed', () => seat.closedWith() !== null)
    }
    await at.unaffected(before)
  })

  test(`[G3] UP23 a card of which six bytes in ten are flipped is refused, sixty times over (seed ${SEED})`, async () => {
    const chance = createChance(SEED)
    const broken = Array.from(
      { length: 60 },
      () => (odile: RawSeat) =>
        ownCard(at.odile, PLANTED)(odile).map((byte) => (chance.below(10) < 6 ? byte ^ (1 + chance.below(255)) : byte)),
    )
    await allRefused(broken)
  })
})

describe('updates that are not what they say', () => {
  test('[G3] UP02 a whole card with its deletions cut off has no effect at all', async () => {
    const withDeletion = does((doc) => {
      const id = addCard(doc, { author: me(), box: 'well', order: 'a6', words: PLANTED })
      must(cardText(doc, id), 'the words').delete(0, 1)
    })
    await allRefused([(odile) => withDeletion(odile).slice(0, -1), (odile) => withDeletion(odile).slice(0, -2)])
  })

  test('[N4] UP03 ten bytes that claim thirty million structs cost nothing, fifty times over', async () => {
    const claim = (odile: RawSeat) =>
      forge([{ client: odile.clientId, clock: 0, structs: [], claims: 30_000_000 }]).slice(0, 12)
    const before = process.memoryUsage().rss
    await allRefused(Array.from({ length: 50 }, () => claim))
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * MIB)
  })

  test('[G3] UP05 an update of Yjs’s second format is refused, a run of thirty million in a few bytes as well', async () => {
    const second = (odile: RawSeat): Uint8Array => {
      const doc = new Y.Doc()
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(odile.doc))
      const from = Y.encodeStateVector(doc)
      doc.clientID = odile.clientId
      addCard(doc, { author: me(), box: 'well', order: 'a7', words: PLANTED })
      return Y.encodeStateAsUpdateV2(doc, from)
    }
    await allRefused([second, (odile) => runOfMillions(odile.clientId)])
  })

  test('[G3] UP06 one client in two sections is refused, in structs and in deletions', async () => {
    const twice = (odile: RawSeat) => {
      const section = { client: odile.clientId, clock: 0, structs: [mark()] }
      return forge([section, section])
    }
    const { client, clock } = itemOf(at.tamsin.board.doc, at.odiles)
    const deletions = encoding.encode((encoder) => {
      for (const number of [0, 2, client, 1, clock, 1, client, 1, clock, 1]) encoding.writeVarUint(encoder, number)
    })
    await allRefused([twice, deletions])
  })

  test('[G3] UP07 a card with bytes after its end is refused, and nobody is sent those bytes', async () => {
    await allRefused([(odile) => Uint8Array.from([...ownCard(at.odile)(odile), ...Buffer.from(PLANTED)])])
  })

  test('[G3] UP09 holes, skips, and things without a length or with an endless one are refused', async () => {
    const gap = (kind: number, length: number) => forged(made.length(kind, length))
    const ahead = (odile: RawSeat) => forge([{ client: odile.clientId, clock: 1_000, structs: [mark()] }])
    const farHole = (odile: RawSeat) =>
      forge([{ client: odile.clientId, clock: 1_000_000, structs: [made.length(KIND.gc, 5)] }])
    const endless = [KIND.gc, KIND.deleted, KIND.skip].map((kind) => gap(kind, 2 ** 52))
    const empty = [KIND.gc, KIND.deleted, KIND.skip].map((kind) => gap(kind, 0))
    await allRefused([gap(KIND.skip, 5), ahead, farHole, ...endless, ...empty, forged({ ...mark(), ...made.any() })])
  })

  test('[G3] UP10 clientIDs that no seat can have are refused', async () => {
    await allRefused([0, 2 ** 32, 2 ** 53 - 1].map((client) => forge([{ client, clock: 0, structs: [mark()] }])))
  })

  test('[G3] UP17 an update of ten thousand clientIDs is refused', async () => {
    const sections = Array.from({ length: 10_000 }, (_, client) => ({
      client: client + 1,
      clock: 0,
      structs: [mark()],
    }))
    await allRefused([forge(sections)])
  })
})

/** Thirty million structs in the run-length code of Yjs’s second format, which its own decoder would unroll. */
function runOfMillions(client: number): Uint8Array {
  const part = (write: (encoder: encoding.Encoder) => void) => encoding.encode(write)
  const none = new Uint8Array()
  const lengths = part((encoder) => {
    encoding.writeVarInt(encoder, -1)
    encoding.writeVarUint(encoder, 30_000_000)
  })
  const clients = part((encoder) => encoding.writeVarInt(encoder, client))
  const rest = part((encoder) => {
    for (const number of [1, 30_000_000, 0, 0]) encoding.writeVarUint(encoder, number)
  })
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 0)
    for (const each of [none, clients, none, none, new Uint8Array([0]), none, none, none, lengths]) {
      encoding.writeVarUint8Array(encoder, each)
    }
    encoding.writeUint8Array(encoder, rest)
  })
}

describe('things that have no place on a board', () => {
  test('[G3] UP12 a root of one’s own is refused, and so are four thousand', async () => {
    const before = process.memoryUsage().rss
    await allRefused([
      does((doc) => doc.getMap('drawings').set('a', PLANTED)),
      does((doc) => doc.getText('cards2').insert(0, PLANTED)),
      does((doc) => doc.getMap(`impact:${'x'.repeat(22)}`).set('a', PLANTED)),
      forged(...Array.from({ length: 4_000 }, (_, n) => ({ parent: `root${n}`, key: at.odiles, ...made.any(true) }))),
    ])
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * MIB)
  })

  test('[G3] UP14 keys that every object has are refused, and no object has learned anything', async () => {
    const proto: unknown = JSON.parse('{"__proto__":{"planted":1},"card":"x","words":"x"}')
    await allRefused([
      ...['__proto__', 'constructor', 'prototype', 'toString'].flatMap((key) => [
        forged({ parent: 'discussed', key, ...made.any(true) }),
        forged({ parent: 'cards', key, ...made.type(1) }),
        (odile: RawSeat) => forged({ parent: itemOf(odile.doc, at.odiles), key, ...made.any(1) })(odile),
      ]),
      forged({ parent: 'contests', key: `${me()}:p`, ...made.any(proto) }),
    ])
    expect(Reflect.get({}, 'planted')).toBe(undefined)
    for (const root of Object.values((await at.shown()).roots)) {
      expect(Object.getPrototypeOf(root)).toBe(Object.getPrototypeOf(typeof root === 'string' ? '' : {}))
    }
  })

  test('[G3] UP15 lists and values without a bottom are refused, and the card they were meant for can be withdrawn', async () => {
    const card = at.odile.board.add(me(), 'well', 'Deep.')
    await saved(at.odile)
    const deepList = does((doc) => {
      let list: Y.XmlFragment = must(cardText(doc, card), 'the words')
      for (let depth = 0; depth < 2_000; depth += 1) {
        const next = new Y.XmlElement(depth % 2 === 0 ? 'bulletList' : 'listItem')
        list.insert(0, [next])
        list = next
      }
    })
    // An array of one, a hundred thousand times over, and nothing in the last.
    const bottomless = Uint8Array.from({ length: 200_001 }, (_, at) => (at === 200_000 ? 126 : at % 2 === 0 ? 117 : 1))
    const content = (encoder: encoding.Encoder) => {
      encoding.writeVarUint(encoder, 1)
      encoding.writeUint8Array(encoder, bottomless)
    }
    const deepValue = forged({ parent: 'discussed', key: card, kind: KIND.any, content })
    await allRefused([deepList, deepValue])
    withdrawCard(at.odile.board.doc, card, { by: me(), reason: '' })
    await saved(at.odile)
    await until('Tamsin sees it', () =>
      at.tamsin.cards().some(({ id, withdrawn }) => id === card && withdrawn !== null),
    )
  })

  test('[G3] UP18 documents in documents, unknown nodes, attributes, deep lists, bytes, big numbers and marks are refused', async () => {
    const words = (doc: Y.Doc) => must(cardText(doc, at.odiles), 'the words')
    const inCard = (make: () => Y.XmlElement | Y.XmlText) => does((doc) => words(doc).insert(0, [make()]))
    const textId = ({ doc }: RawSeat) => must(words(doc)._item, 'the text').id
    const set = (value: unknown) => does((doc) => doc.getMap('discussed').set(at.odiles, value))
    const nested = (...names: string[]): Y.XmlElement => {
      const [name = '', ...inner] = names
      const element = new Y.XmlElement(name)
      if (inner.length > 0) element.insert(0, [nested(...inner)])
      return element
    }
    const inWords = (change: (text: Y.XmlText) => void) =>
      does((doc) => {
        const paragraph = words(doc).get(0)
        const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
        if (text instanceof Y.XmlText) change(text)
      })
    await allRefused([
      set(new Y.Doc()),
      set(new Uint8Array([1, 2, 3])),
      set(12_345_678_901_234_567_890n),
      ...['image', 'iframe', 'script', 'heading', 'orderedList', 'Paragraph'].map((name) => inCard(() => nested(name))),
      (odile) => forged({ parent: textId(odile), ...made.type(5, 'widget') })(odile),
      inCard(() => nested('bulletList', 'listItem', 'bulletList', 'listItem', 'bulletList', 'listItem', 'paragraph')),
      inCard(() => {
        const paragraph = new Y.XmlElement('paragraph')
        paragraph.setAttribute('dir', 'rtl')
        return paragraph
      }),
      inWords((text) => text.format(0, 2, { bold: true })),
      inWords((text) => text.insertEmbed(0, { image: PLANTED })),
      inWords((text) => text.insert(0, PLANTED, { link: 'https://evil.invalid' })),
    ])
  })

  test('[G3] UP19 values of another kind, a text of a megabyte and ten thousand cards are refused', async () => {
    const odd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e308, 1, '', ' ', true, null, {}, []]
    const field = (name: string) =>
      odd
        .filter((value) => name !== 'readBack' || (value !== true && value !== null))
        .map((value) => does((doc) => must(doc.getMap<Y.Map<unknown>>('cards').get(at.odiles), 'it').set(name, value)))
    const many = (count: number) =>
      does((doc) => {
        for (let card = 0; card < count; card += 1) addCard(doc, { author: me(), box: 'well', order: 'a8' })
      })
    const long = (length: number) =>
      does((doc) => addCard(doc, { author: me(), box: 'well', order: 'a9', words: PLANTED + 'x'.repeat(length) }))
    await allRefused([...field('order'), ...field('box'), ...field('readBack'), ...field('x')])
    await allRefused([many(310), many(10_000), long(2_000), long(200_000), long(1_100_000)])
  })
})

test('[G1] after all of this Odile writes as before', async () => {
  editCard(at.odile.board.doc, at.odiles, { tag: 'fact' })
  await saved(at.odile)
  await until('Tamsin sees it', () => at.tamsin.cards().some(({ id, tag }) => id === at.odiles && tag === 'fact'))
})
