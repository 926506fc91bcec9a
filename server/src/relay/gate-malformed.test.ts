import * as encoding from 'lib0/encoding'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { forge, KIND, made } from '@evenhand/shared/grid-doc/testing/forge'
import { createTable } from './testing/gate-table.ts'
import { discussed, expectRefused, halMakes, hostileMeeting, runOf } from './testing/hostile-meeting.ts'

describe('malformed updates', () => {
  test('[G3] UP01 one byte, no byte and random bytes are refused', () => {
    const at = hostileMeeting()
    expectRefused(
      at,
      [Uint8Array.of(), Uint8Array.of(7), Uint8Array.of(255, 255, 255), new TextEncoder().encode('{"type":1}')],
      'not-understood',
    )
  })

  test('[G3] UP02 valid structs with a delete set cut short have no effect at all', () => {
    const at = hostileMeeting()
    const whole = halMakes(at, { parent: 'contests', key: 'hal:1', ...made.any({ card: at.card, words: 'x' }) })
    const cut = Uint8Array.from([...whole.slice(0, -1), 1, 200, 1])
    expectRefused(at, cut, 'not-understood')
  })

  test('[G3] UP03 ten bytes that claim thirty million structs are refused at once', () => {
    const at = hostileMeeting()
    const claim = forge([{ client: 300, clock: 0, structs: [], claims: 30_000_000 }])
    expectRefused(at, [claim, Uint8Array.of(255, 255, 255, 127, 1, 0)])
  })

  test('[G3] UP05 an update of format 2 is refused', () => {
    const at = hostileMeeting()
    const doc = new Y.Doc()
    doc.clientID = 300
    doc.getMap('discussed').set(at.card, true)
    expectRefused(at, Y.encodeStateAsUpdateV2(doc))
  })

  test('[G3] UP06 the same client in two sections, of structs or deletes, is refused', () => {
    const at = hostileMeeting()
    const clock = at.next(at.hal)
    const section = {
      client: 300,
      clock,
      structs: [{ parent: 'contests', key: 'hal:1', ...made.any({ card: at.card, words: 'x' }) }],
    }
    const twice = encoding.encode((encoder) => {
      encoding.writeUint8Array(encoder, Uint8Array.of(0, 2))
      for (const _ of [1, 2]) encoding.writeUint8Array(encoder, Uint8Array.of(200, 2, 1, 0, 1))
    })
    expectRefused(at, [forge([section, section]), twice])
  })

  test('[G3] UP07 bytes after the end are refused', () => {
    const at = hostileMeeting()
    expectRefused(at, Uint8Array.of(0, 0, 1))
  })

  test('[G3] UP09 skips, endless holes and things without length are refused', () => {
    const at = hostileMeeting()
    const empty = [KIND.skip, KIND.gc, KIND.deleted].map((kind) =>
      halMakes(at, { parent: 'discussed', key: at.card, info: kind, ...made.length(kind, 0) }),
    )
    expectRefused(at, [
      ...empty,
      halMakes(at, made.length(KIND.skip, 5)),
      halMakes(at, made.length(KIND.gc, 2 ** 52)),
      halMakes(at, { info: KIND.gc | 32, ...made.length(KIND.gc, 1) }),
      halMakes(at, { parent: 'discussed', key: at.card, ...made.length(KIND.deleted, 2 ** 41) }),
      halMakes(at, { origin: runOf(at, at.own).id, ...made.string('') }),
      forge([{ client: 300, clock: at.next(at.hal), structs: [] }]),
      forge([], [[300, 0, 0]]),
      forge(
        [],
        [
          [300, 4, 2],
          [300, 0, 1],
        ],
      ),
    ])
  })

  test('[G3] UP10 clientIDs out of range are refused', () => {
    for (const client of [2 ** 53 - 1, 2 ** 32, 0]) {
      const at = hostileMeeting()
      expectRefused(at, forge([{ client, clock: 0, structs: [discussed(at.card)] }]))
    }
  })

  test('[G3] UP12 ST03 no client makes a root: not a stage, not a lock, not a thousand', () => {
    const at = hostileMeeting()
    const roots = [
      'stage',
      'roster',
      'reveal',
      'scores',
      'impact:',
      'impact:nobody',
      '__proto__',
      '',
      ...Array.from({ length: 100 }, (_, n) => `r${n}`),
    ]
    expectRefused(
      at,
      roots.map((parent) => halMakes(at, { parent, key: 'x:1', ...made.any(true) })),
      'not-understood',
    )
    expect(at.table.doc.share.size).toBe(createTable().doc.share.size)
  })

  test('[G3] UP17 ten thousand clientIDs are refused, and so are more tabs than anybody has', () => {
    for (const count of [9, 10_000]) {
      const at = hostileMeeting()
      const sections = Array.from({ length: count }, (_, n) => ({
        client: 1_000 + n,
        clock: 0,
        structs: [discussed(at.card)],
      }))
      expectRefused(at, forge(sections))
    }
  })

  test('[G3] UP17 more structs than a long time offline makes are refused', () => {
    const at = hostileMeeting()
    const structs = Array.from({ length: 5_001 }, (_, n) => ({
      parent: 'contests',
      key: `hal:${n}`,
      ...made.any(null),
    }))
    expectRefused(at, halMakes(at, ...structs), 'not-understood')
  })

  test('[G3] UP22 a frame beyond the limit is refused unread', () => {
    const at = hostileMeeting()
    expectRefused(at, new Uint8Array(256 * 1024 + 1), 'not-understood')
  })
})
