import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { MalformedReason } from './byte-reader.ts'
import { decodeUpdate, MOST_BYTES } from './decode-update.ts'
import { addCard, newCardId } from './edit-grid.ts'
import { openGrid } from './open-grid.ts'
import { rootPlace } from './place.ts'
import { type Forged, forge, KIND, made } from './testing/forge.ts'

const decode = (bytes: Uint8Array) => decodeUpdate(bytes, (name) => rootPlace(name) !== null)
const one = (...structs: Forged[]) => forge([{ client: 1, clock: 0, structs }])
const under = { parent: 'discussed', key: 'a:1' }
const set = { ...under, ...made.any(true) }
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)])
const many = (count: number, section: (n: number) => { client: number; clock: number; structs: Forged[] }) =>
  forge(Array.from({ length: count }, (_, n) => section(n)))

describe('the strict decoder', () => {
  test('[G1] reads what a grid is made of, holes and erased things too', () => {
    const doc = new Y.Doc()
    openGrid(doc, [])
    const id = newCardId('dana' as never, 'c1')
    const source = { kind: 'record', who: 'ż', when: '', firstHand: null } as const
    addCard(doc, {
      id,
      author: 'dana' as never,
      box: 'well',
      order: 'a0',
      words: 'One 🙂\nTwo',
      source,
      readBack: true,
    })
    doc.getMap('outcomes').set('dana:1', new Y.Map([['author', 'dana']]))
    doc.getMap('outcomes').delete('dana:1')
    const decoded = decode(Y.encodeStateAsUpdate(doc))
    expect(decoded.ok).toBe(true)
    if (!decoded.ok) return
    const [section] = decoded.value.sections
    const yjs = Y.decodeUpdate(Y.encodeStateAsUpdate(doc))
    expect(section?.structs.map(({ clock, length }) => [clock, length])).toEqual(
      yjs.structs.map(({ id: { clock }, length }) => [clock, length]),
    )
    expect(section?.structs.map(({ content }) => content?.kind ?? 'hole')).toContain('hole')
    expect(
      section?.structs.flatMap(({ content }) => (content?.kind === 'value' ? [content.value] : [])),
    ).toContainEqual(source)
    expect([...decoded.value.deletes.values()].flat().map(({ clock, length }) => [clock, length])).toEqual(
      [...yjs.ds.clients.values()].flat().map(({ clock, len }) => [clock, len]),
    )
  })

  const cases: readonly [string, Uint8Array, MalformedReason][] = [
    ['UP01 nothing', Uint8Array.of(), 'truncated'],
    ['UP02 a delete set cut short', one(set).slice(0, -1), 'truncated'],
    [
      'UP03 a count beyond the bytes',
      forge([{ client: 1, clock: 0, structs: [], claims: 30_000_000 }]),
      'count-beyond-bytes',
    ],
    ['UP06 one client in two sections', many(2, () => ({ client: 1, clock: 0, structs: [set] })), 'same-client-twice'],
    ['UP06 one client twice in the deletes', Uint8Array.of(0, 2, 1, 1, 0, 1, 1, 1, 3, 1), 'same-client-twice'],
    ['UP07 bytes after the end', Uint8Array.of(0, 0, 0), 'trailing-bytes'],
    ['UP09 a skip', one({ ...under, ...made.length(KIND.skip, 5) }), 'unknown-content'],
    ['UP09 a hole with flags', one({ info: 32, ...made.length(KIND.gc, 1) }), 'unknown-flags'],
    ['UP09 a hole without length', one(made.length(KIND.gc, 0)), 'empty-struct'],
    ['UP09 an empty text', one({ parent: 'impact:pip', ...made.string('') }), 'empty-struct'],
    ['UP09 an endless hole', one(made.length(KIND.gc, 2 ** 52)), 'number-out-of-range'],
    [
      'UP09 holes that are endless together',
      one(made.length(KIND.gc, 2 ** 40), made.length(KIND.gc, 1)),
      'number-out-of-range',
    ],
    [
      'UP09 deletes that overlap',
      forge(
        [],
        [
          [1, 0, 5],
          [1, 4, 1],
        ],
      ),
      'deletes-out-of-order',
    ],
    ['UP10 a clientID of 2^32', forge([{ client: 2 ** 32, clock: 0, structs: [set] }]), 'number-out-of-range'],
    ['UP10 a clientID of 2^53 − 1', forge([{ client: 2 ** 53 - 1, clock: 0, structs: [set] }]), 'number-out-of-range'],
    ['UP12 a root that is not', one({ ...set, parent: 'stage' }), 'unknown-root'],
    ['UP14 a value with __proto__', one({ ...under, ...made.any(JSON.parse('{"__proto__":1}')) }), 'forbidden-key'],
    ['UP14 a value with constructor', one({ ...under, ...made.any({ constructor: 1 }) }), 'forbidden-key'],
    ['UP15 a value five deep', one({ ...under, ...made.any(nested(5)) }), 'too-deep'],
    [
      'UP17 more clients than anybody has tabs',
      many(9, (n) => ({ client: n, clock: 0, structs: [set] })),
      'too-many-sections',
    ],
    [
      'UP17 more structs than a long time offline makes',
      one(...Array.from({ length: 5_001 }, () => set)),
      'too-many-structs',
    ],
    ['UP18 an array', one({ ...under, ...made.type(0) }), 'unknown-content'],
    ['UP18 an element of another kind', one({ parent: 'impact:pip', ...made.type(3, 'img') }), 'unknown-content'],
    ['UP18 a bigint', one({ ...under, ...made.any(1n) }), 'unknown-content'],
    ['UP18 a format mark', one({ parent: 'impact:pip', ...made.bytes(KIND.format, 1, 98, 1, 49) }), 'unknown-content'],
    ['UP18 letters that are none', one({ parent: 'impact:pip', ...made.bytes(KIND.string, 1, 0xff) }), 'not-text'],
    ['UP19 a number that is none', one({ ...under, ...made.any(Number.NaN) }), 'number-out-of-range'],
    ['UP01 a number cut short', one({ ...under, ...made.bytes(KIND.any, 1, 123, 0, 0) }).slice(0, -1), 'truncated'],
    ['UP01 a number that goes on for ever', new Uint8Array(40).fill(128), 'number-out-of-range'],
    [
      'UP09 a value beyond every whole number',
      one({ ...under, ...made.bytes(KIND.any, 1, 125, 0xbf, 255, 255, 255, 255, 255, 255, 0x7f) }),
      'number-out-of-range',
    ],
    [
      'UP09 a section that begins too late',
      forge([{ client: 1, clock: 2 ** 41, structs: [set] }]),
      'number-out-of-range',
    ],
    ['UP09 deletes that begin too late', forge([], [[1, 2 ** 41, 1]]), 'number-out-of-range'],
    ['UP09 deletes without end', forge([], [[1, 0, 2 ** 41]]), 'number-out-of-range'],
    [
      'UP10 a neighbour of clientID 2^32',
      one({ ...made.any(true), origin: { client: 2 ** 32, clock: 0 } }),
      'number-out-of-range',
    ],
    [
      'UP10 a neighbour of clock 2^41',
      one({ ...made.any(true), origin: { client: 1, clock: 2 ** 41 } }),
      'number-out-of-range',
    ],
    ['UP10 deletes of clientID 2^32', forge([], [[2 ** 32, 0, 1]]), 'number-out-of-range'],
    [
      'UP12 a parent that is neither named nor known',
      one(made.bytes(KIND.any, 2, 1, 0, 1, 120)),
      'number-out-of-range',
    ],
    ['UP15 a value wider than any of ours', one({ ...under, ...made.any(Array(65).fill(null)) }), 'count-beyond-bytes'],
    [
      'UP17 deletes of more clients than anybody has met',
      forge(
        [],
        Array.from({ length: 4_097 }, (_, n) => [n, 0, 1]),
      ),
      'too-many-sections',
    ],
    ['UP22 more bytes than a frame has', new Uint8Array(MOST_BYTES + 1), 'too-big'],
  ]
  test.each(cases)('[G3] %s is refused', (_, bytes, reason) => {
    expect(decode(bytes)).toEqual({ ok: false, reason })
  })

  test('[G3] UP15 a value four deep is read', () => {
    expect(decode(one({ ...under, ...made.any(nested(4)) }))).toMatchObject({ ok: true })
  })
})
