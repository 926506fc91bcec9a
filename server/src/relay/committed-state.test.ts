import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createCommittedState } from './committed-state.ts'
import { createRoomGrid } from './room-grid.ts'

/** A room whose disk answers when the test says so. */
function heldRoom() {
  const grid = createRoomGrid({ doc: new Y.Doc(), childIds: () => [] })
  const onTheWay: Uint8Array[] = []
  let waiting: { readonly then: () => void; edits: number }[] = []
  const state = createCommittedState({
    grid,
    whenCommitted: (then) => (onTheWay.length > 0 ? waiting.push({ then, edits: onTheWay.length }) : then()),
  })
  grid.live().doc.on('update', (bytes: Uint8Array) => onTheWay.push(bytes))
  const writes = (key: string) => grid.live().doc.getMap('discussed').set(`m-imogen:${key}`, true)
  const erases = (key: string) => grid.live().doc.getMap('discussed').delete(`m-imogen:${key}`)
  const lands = (most = onTheWay.length) => {
    const edits = onTheWay.splice(0, most).map((bytes) => ({ bytes }))
    const now = waiting.filter((each) => each.edits <= most)
    waiting = waiting.filter((each) => each.edits > most).map((each) => ({ ...each, edits: each.edits - most }))
    for (const { then } of now) then()
    state.landed(edits)
  }
  return { state, writes, erases, lands }
}

/** What somebody who has nothing would have after these frames. */
function boardOf(frames: readonly Uint8Array[]): readonly string[] {
  const doc = new Y.Doc()
  for (const frame of frames) Y.applyUpdate(doc, updateIn(frame))
  return [...doc.getMap('discussed').keys()].map((key) => key.replace('m-imogen:', '')).toSorted()
}

/** A frame is type, kind, length and update; these are short. */
const updateIn = (frame: Uint8Array) => frame.subarray(frame.length < 130 ? 3 : frame.length < 16_000 ? 4 : 5)

const NOTHING = Uint8Array.of(0)

function asks(state: ReturnType<typeof heldRoom>['state']) {
  const given: (readonly Uint8Array[])[] = []
  state.answer(NOTHING, (frames) => given.push(frames))
  return given
}

describe('what somebody who joins is given', () => {
  test('[S1] nothing that is not on disk, and at once what is', () => {
    const { state, writes, lands } = heldRoom()
    writes('a')
    lands()
    expect(asks(state).map(boardOf)).toEqual([['a']])
    writes('b')
    expect(asks(state).map(boardOf)).toEqual([['a']])
    lands()
    expect(asks(state).map(boardOf)).toEqual([['a', 'b']])
  })

  test('[S1] the first who joins while an edit is on its way waits for it', () => {
    const { state, writes, lands } = heldRoom()
    writes('a')
    const given = asks(state)
    writes('b')
    expect(given).toEqual([])
    lands()
    expect(given.map(boardOf)).toEqual([['a']])
  })

  test('[N4] sixty people who come at once get the same bytes, also while somebody writes', () => {
    const { state, writes, lands } = heldRoom()
    for (let card = 0; card < 100; card += 1) writes(`card-${card}`)
    lands()
    const [first] = asks(state)
    writes('b')
    lands()
    const [second, third] = [asks(state)[0], asks(state)[0]]
    expect(second?.at(-1)).toBe(first?.[0])
    expect(third?.[0]).toBe(second?.[0])
  })

  test('[S2] the first thing somebody is told is never a board that was empty once', () => {
    const { state, writes, lands } = heldRoom()
    asks(state)
    writes('a')
    lands()
    const [given] = asks(state)
    expect(given).toHaveLength(1)
    expect(boardOf(given ?? [])).toEqual(['a'])
  })

  test('[S2] whoever has the whole board has everything: what came after it, erased and written, is there first', () => {
    const { state, writes, erases, lands } = heldRoom()
    for (let card = 0; card < 100; card += 1) writes(`card-${card}`)
    lands()
    asks(state)
    writes('late')
    erases('card-7')
    lands()
    const [given = []] = asks(state)
    const doc = new Y.Doc()
    for (const frame of given.slice(0, -1)) Y.applyUpdate(doc, updateIn(frame))
    expect(doc.getMap('discussed').size).toBe(0)
    Y.applyUpdate(doc, updateIn(given.at(-1) ?? new Uint8Array()))
    expect(doc.getMap('discussed').has('m-imogen:late')).toBe(true)
    expect(doc.getMap('discussed').has('m-imogen:card-7')).toBe(false)
    expect([doc.store.pendingStructs, doc.store.pendingDs]).toEqual([null, null])
  })

  test('[N4] a long tail is not sent for ever: the whole is encoded anew', () => {
    const { state, writes, lands } = heldRoom()
    writes('first')
    lands()
    const [before] = asks(state)
    for (let edit = 0; edit < 300; edit += 1) {
      writes('again')
      lands()
    }
    const [after] = asks(state)
    expect(after).toHaveLength(1)
    expect(after?.[0]).not.toBe(before?.[0])
    expect(boardOf(after ?? [])).toEqual(['again', 'first'])
  })

  test('[S1] when the tail grew too long while somebody waited, they are given a new whole, once that is on disk', () => {
    const { state, writes, lands } = heldRoom()
    writes('a')
    asks(state)
    for (let edit = 0; edit < 300; edit += 1) writes('again')
    const given = asks(state)
    lands(300)
    writes('late')
    lands(1)
    expect(given).toEqual([])
    lands()
    expect(given.map(boardOf)).toEqual([['a', 'again', 'late']])
  })
})
