import { impactText, writeWords } from '@evenhand/shared/grid-doc/edit-grid'
import { must } from '@evenhand/shared/lib/must'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { forge, made } from '@evenhand/shared/grid-doc/testing/forge'
import { pip } from './testing/gate-table.ts'
import { halMakes, hostileMeeting } from './testing/hostile-meeting.ts'

function board() {
  const at = hostileMeeting()
  const made: Uint8Array[] = []
  at.priya.doc.on('update', (bytes: Uint8Array) => made.push(bytes))
  expect(at.priya.does((doc) => writeWords(impactText(doc, pip), 'a🙂b'))).toMatchObject({ ok: true })
  const paragraph = must(impactText(at.table.doc, pip).get(0), 'the paragraph')
  const run = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  const first = must(run instanceof Y.XmlText ? run._start : null, 'the words').id
  return {
    at,
    sent: must(made.at(-1), 'an update'),
    letter: (n: number) => ({ client: first.client, clock: first.clock + n }),
  }
}

describe('half a letter', () => {
  test('[D1] nobody puts anything between the halves of a letter', () => {
    const { at, letter } = board()
    const before = at.table.bytes()
    expect(
      at.hal.sends(halMakes(at, { origin: letter(1), rightOrigin: letter(2), ...made.string('!') })),
    ).toMatchObject({ ok: false })
    expect(at.table.bytes()).toBe(before)
  })
  test('[D1] nobody erases half a letter', () => {
    const { at, letter } = board()
    expect(at.hal.sends(forge([], [[letter(1).client, letter(1).clock, 1]]))).toMatchObject({ ok: false })
    expect(at.hal.sends(forge([], [[letter(2).client, letter(2).clock, 2]]))).toMatchObject({ ok: false })
  })
  test('[D1] an edit that is sent again is still its author’s, and known', () => {
    const { at, sent } = board()
    expect(at.priya.sends(sent)).toEqual({ ok: true, canonical: null })
  })

  test('[D1] a whole letter is erased, and something put beside it, like any other', () => {
    const { at, letter } = board()
    expect(
      at.hal.sends(halMakes(at, { origin: letter(0), rightOrigin: letter(1), ...made.string('!') })),
    ).toMatchObject({
      ok: true,
    })
    expect(at.hal.sends(forge([], [[letter(1).client, letter(1).clock, 2]]))).toMatchObject({ ok: true })
    expect(impactText(at.table.doc, pip).toString()).toContain('a!b')
  })
})
