import type { ChildId, MemberId } from '@evenhand/shared/domain/ids'
import { addCard } from '@evenhand/shared/grid-doc/edit-grid'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createRoomGrid } from './room-grid.ts'
import { boardOf } from './testing/at-the-board.ts'

const pip = ['pip' as ChildId]

function gridWithACard() {
  const doc = new Y.Doc()
  const grid = createRoomGrid({ doc, childIds: () => pip })
  addCard(grid.live().doc, { author: 'm-dana' as MemberId, box: 'worried', order: 'a0', words: 'He sleeps badly.' })
  return { grid, doc }
}

function boardFrom(update: Uint8Array) {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  return boardOf(doc)
}

describe('the document of a room', () => {
  test('[S2] asleep it is what it was, and answers without waking', () => {
    const { grid, doc } = gridWithACard()
    const [board, vector] = [boardOf(doc), Y.encodeStateVector(doc)]
    grid.sleep()
    expect(boardFrom(grid.whole().update)).toEqual(board)
    expect(boardFrom(grid.since(Uint8Array.of(0)))).toEqual(board)
    expect(grid.vector()).toEqual(vector)
    expect(grid.isAsleep()).toBe(true)
  })

  test('[S2] awake again it is what it was, in a document of its own', () => {
    const { grid, doc } = gridWithACard()
    const board = boardOf(doc)
    grid.sleep()
    expect(boardOf(grid.live().doc)).toEqual(board)
    expect(grid.live().doc).not.toBe(doc)
    expect(grid.isAsleep()).toBe(false)
  })

  test('[N4] the whole of it is encoded once for as long as nobody writes', () => {
    const { grid } = gridWithACard()
    const whole = grid.whole()
    expect(grid.whole()).toBe(whole)
    grid.sleep()
    expect(grid.whole()).toBe(whole)
    grid.live().doc.getMap('discussed').set('m-dana:1', true)
    expect(grid.whole()).not.toBe(whole)
    expect(grid.whole().edits).toBe(whole.edits + 1)
  })
})
