import { impactText, writeWords } from '@evenhand/shared/grid-doc/edit-grid'
import { must } from '@evenhand/shared/lib/must'
import { forge, made } from '@evenhand/shared/grid-doc/testing/forge'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { pip } from './testing/gate-table.ts'
import { halMakes, hostileMeeting } from './testing/hostile-meeting.ts'

describe('something whose beginning the server has', () => {
  test('[D1] goes on behind that beginning and nowhere else: with a right neighbour before it, it is refused', () => {
    const at = hostileMeeting()
    expect(at.priya.does((doc) => writeWords(impactText(doc, pip), 'PQ'))).toMatchObject({ ok: true })
    const paragraph = impactText(at.table.doc, pip).get(0)
    const run = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
    const { client, clock } = must(run instanceof Y.XmlText ? run._start : null, 'the words').id
    const [p, q] = [0, 1].map((at) => ({ client, clock: clock + at }))
    const mine = at.next(at.hal)
    const origin = must(p, 'P')
    expect(at.hal.sends(halMakes(at, { origin, ...made.string('ab') }))).toMatchObject({ ok: true })
    const board = at.table.bytes()
    const longer = { origin, rightOrigin: must(q, 'Q'), ...made.string('abc') }
    const taken = at.hal.sends(forge([{ client: 300, clock: mine, structs: [longer] }]))
    expect(taken).toMatchObject({ ok: false, reason: 'not-understood', poisoned: false })
    expect(at.table.bytes()).toBe(board)
  })
})
