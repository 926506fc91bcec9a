import type { Attendee } from '@evenhand/shared/domain/participant'
import { FRAME } from '@evenhand/shared/protocol/sync-frame'
import * as decoding from 'lib0/decoding'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { createPresence, type Presence } from './presence.ts'
import { dana, imogen, ivo, tamsin } from './testing/people.ts'
import { openTab, presenceFrame, type Tab } from './testing/tab.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }))
afterEach(() => void vi.useRealTimers())

const CARD = 'm-dana:1'
const caretIn = (doc: Y.Doc, at = 0) => {
  const place = JSON.parse(JSON.stringify(Y.createRelativePositionFromTypeIndex(doc.getXmlFragment('impact:pip'), at)))
  return { anchor: place, head: place }
}

/** A room as far as presence goes, with these people in it; time moves when the test says so. */
function roomWith(...people: readonly Attendee[]) {
  const time = { now: Date.UTC(2026, 10, 21, 10) }
  const roster = new Map(people.map((somebody) => [somebody.id, somebody]))
  const seated = people.map((somebody, at) => {
    const tab = openTab({ person: somebody, clientId: 11 + at, clock: () => time.now })
    return { tab, clientId: 11 + at, participant: somebody.id, line: tab.connection }
  })
  const presence: Presence = createPresence({
    seats: () => seated,
    who: (participant) => roster.get(participant) ?? null,
    bounds: { isRoot: (name) => name === 'impact:pip', isCard: (id) => id === CARD },
    clock: () => time.now,
  })
  const passes = (ms: number) => {
    time.now += ms
    vi.advanceTimersByTime(ms)
  }
  const says = (at: number, ...entries: { clientId: number; state: unknown }[]) => {
    const seat = seated[at]
    const frame = decoding.createDecoder(presenceFrame(entries))
    decoding.readVarUint(frame)
    if (seat) presence.take(seat, decoding.readVarUint8Array(frame))
  }
  return { time, presence, seated, roster, passes, says, tabs: seated.map(({ tab }) => tab) }
}

const stateOf = (tab: Tab | undefined, clientId: number) => tab?.seen.get(clientId)?.state
const presenceFrames = (tab: Tab | undefined) => tab?.received.filter((frame) => frame[0] === FRAME.presence) ?? []

describe('who is here, and where', () => {
  test('[N3] others see name, role, caret and what is dragged; the one who moves gets no echo', () => {
    const { says, passes, tabs } = roomWith(dana, imogen)
    const cursor = caretIn(new Y.Doc())
    says(0, { clientId: 11, state: { cursor, dragging: CARD } })
    passes(100)
    const user = { id: dana.member, name: dana.name, role: 'parent_carer' }
    expect(stateOf(tabs[1], 11)).toEqual({ user, cursor, dragging: CARD })
    expect(presenceFrames(tabs[0])).toEqual([])
  })

  test("[N3] nobody appears under another's clientID (PR01)", () => {
    const { says, passes, tabs } = roomWith(dana, imogen, tamsin)
    says(1, { clientId: 12, state: { cursor: null, dragging: CARD } })
    passes(100)
    says(0, { clientId: 12, state: { cursor: null, dragging: null } }, { clientId: 99, state: {} })
    passes(20_000)
    expect(stateOf(tabs[2], 12)).toMatchObject({ user: { name: imogen.name }, dragging: CARD })
    expect(tabs[2]?.seen.has(99)).toBe(false)
    expect(tabs[2]?.seen.has(11)).toBe(false)
  })

  test('[N3] a name and a role that a client gives itself are not passed on (PR02)', () => {
    const { says, passes, tabs } = roomWith(dana, imogen)
    says(0, { clientId: 11, state: { user: { id: 'x', name: 'Chair', role: 'chair', color: 'red' }, name: 'Chair' } })
    passes(100)
    expect(stateOf(tabs[1], 11)).toEqual({
      user: { id: dana.member, name: dana.name, role: 'parent_carer' },
      cursor: null,
      dragging: null,
    })
  })

  test('[N3] nobody takes another away (PR04), everybody themselves', () => {
    const { says, passes, tabs } = roomWith(dana, imogen, tamsin)
    says(1, { clientId: 12, state: {} })
    passes(100)
    says(0, { clientId: 12, state: null })
    passes(100)
    expect(stateOf(tabs[2], 12)).toMatchObject({ user: { name: imogen.name } })
    says(1, { clientId: 12, state: null })
    passes(100)
    expect(stateOf(tabs[2], 12)).toBeNull()
  })

  test('[N3] what the stock provider sends back of others does not hide what it says of itself', () => {
    const { says, passes, tabs } = roomWith(dana, imogen)
    says(0, { clientId: 12, state: { user: { name: 'old' } } }, { clientId: 11, state: {} })
    passes(100)
    expect(stateOf(tabs[1], 11)).toMatchObject({ user: { name: dana.name } })
  })

  test('[N3] an interpreter is seen like anybody', () => {
    const { says, passes, tabs } = roomWith(dana, ivo)
    says(1, { clientId: 12, state: {} })
    passes(100)
    expect(stateOf(tabs[0], 12)).toMatchObject({ user: { role: 'interpreter' } })
  })

  const place = { type: { client: 1, clock: 2 }, tname: null, item: null, assoc: 0 }
  test.each<[string, unknown]>([
    ['stands in a field that this room has not', { anchor: { ...place, tname: 'scores' }, head: place }],
    ['stands nowhere', { anchor: { ...place, type: null }, head: place }],
    ['has no head', { anchor: place }],
    ['has a clock that is no number', { anchor: { ...place, item: { client: 1, clock: '2' } }, head: place }],
    ['has a clock that is not whole', { anchor: { ...place, item: { client: 1, clock: 0.5 } }, head: place }],
    ['has a clientID beyond 32 bit', { anchor: { ...place, item: { client: 2 ** 32, clock: 1 } }, head: place }],
    ['is a text', 'here'],
  ])('[N3] a caret that %s is left out', (_what, cursor) => {
    const { says, passes, tabs } = roomWith(dana, imogen)
    says(0, { clientId: 11, state: { cursor } })
    passes(100)
    expect(stateOf(tabs[1], 11)).toMatchObject({ cursor: null })
  })

  test('[N3] nothing rides along in a caret, and only a card of this room is dragged', () => {
    const { says, passes, tabs } = roomWith(dana, imogen)
    const laden = { ...place, words: 'hidden' }
    says(0, { clientId: 11, state: { cursor: { anchor: laden, head: laden, more: 1 }, dragging: 'm-dana:2', more: 1 } })
    passes(100)
    expect(stateOf(tabs[1], 11)).toMatchObject({ cursor: { anchor: place, head: place }, dragging: null })
    expect(JSON.stringify(stateOf(tabs[1], 11))).not.toMatch(/hidden|more/)
  })

  test('[N4] an entry above two kilobytes, and one that cannot be read, say nothing', () => {
    const { presence, seated, says, passes, tabs } = roomWith(dana, imogen)
    says(0, { clientId: 11, state: { pad: 'x'.repeat(2_100) } })
    for (const bytes of [[], [1], [1, 11, 1, 1, 0x7b], [1, 11, 1, 2, 0xff, 0xfe], [0xff, 0xff, 0xff, 0x0f]]) {
      if (seated[0]) presence.take(seated[0], new Uint8Array(bytes))
    }
    passes(100)
    expect(tabs[1]?.seen.size).toBe(0)
  })

  test('[N4] fast movement is sent at most ten times a second, the newest place', () => {
    const { says, passes, tabs } = roomWith(dana, imogen)
    for (let step = 0; step < 100; step += 1) {
      says(0, { clientId: 11, state: { dragging: step % 2 === 0 ? null : CARD } })
      passes(10)
    }
    passes(100)
    expect(presenceFrames(tabs[1]).length).toBeLessThanOrEqual(11)
    expect(stateOf(tabs[1], 11)).toMatchObject({ dragging: CARD })
  })

  test('[N3] saying the same again is not passed on, so that clients do not answer each other for ever', () => {
    const { says, passes, tabs } = roomWith(dana, imogen)
    says(0, { clientId: 11, state: {} })
    passes(100)
    says(0, { clientId: 11, state: {} })
    passes(1_000)
    expect(presenceFrames(tabs[1])).toHaveLength(1)
  })

  test('[N3] every seat hears something within 15 seconds, the only one too', () => {
    const { passes, tabs } = roomWith(dana)
    passes(15_000)
    expect(presenceFrames(tabs[0])).toHaveLength(1)
    passes(15_000)
    expect(presenceFrames(tabs[0])).toHaveLength(3)
  })

  test('[N3] clocks only grow, even when the clock of the server is set back', () => {
    const { says, passes, tabs, time } = roomWith(dana, imogen)
    says(0, { clientId: 11, state: {} })
    passes(100)
    const before = tabs[1]?.seen.get(11)?.clock ?? 0
    time.now -= 60_000
    says(0, { clientId: 11, state: { dragging: CARD } })
    vi.advanceTimersByTime(100)
    expect(tabs[1]?.seen.get(11)?.clock).toBeGreaterThan(before)
    expect(stateOf(tabs[1], 11)).toMatchObject({ dragging: CARD })
  })

  test('[N3] whoever comes is told who is here; whoever leaves is gone', () => {
    const { presence, seated, says, passes, tabs } = roomWith(dana, imogen)
    says(0, { clientId: 11, state: {} })
    if (seated[1]) presence.greet(seated[1])
    expect(stateOf(tabs[1], 11)).toMatchObject({ user: { name: dana.name } })
    if (seated[0]) presence.leave(seated[0])
    passes(100)
    expect(stateOf(tabs[1], 11)).toBeNull()
  })

  test('[N3] a phone that fell asleep is gone after a while and back when it says so', () => {
    const { says, passes, tabs } = roomWith(dana, imogen)
    says(0, { clientId: 11, state: {} })
    passes(20_000)
    expect(stateOf(tabs[1], 11)).not.toBeNull()
    passes(25_000)
    expect(stateOf(tabs[1], 11)).toBeNull()
    says(0, { clientId: 11, state: {} })
    passes(100)
    expect(stateOf(tabs[1], 11)).toMatchObject({ user: { name: dana.name } })
  })

  test('[N3] a new role is shown by the next heartbeat, and somebody who was removed is gone', () => {
    const { says, passes, tabs, roster } = roomWith(dana, imogen, tamsin)
    says(0, { clientId: 11, state: {} })
    says(2, { clientId: 13, state: {} })
    passes(100)
    roster.set(dana.id, { ...dana, role: 'observer_trainee' })
    roster.delete(tamsin.id)
    passes(10_000)
    expect(stateOf(tabs[1], 11)).toMatchObject({ user: { role: 'observer_trainee' } })
    expect(stateOf(tabs[1], 13)).toBeNull()
  })
})
