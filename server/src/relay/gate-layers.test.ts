import { addCard } from '@evenhand/shared/grid-doc/edit-grid'
import { aTemplate, WRITING_EVERYWHERE } from '@evenhand/shared/testing/a-template'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { watchEffect } from './effect-check.ts'
import { createGate } from './take-update.ts'

const hal = { member: 'hal' as never, role: 'family_network' } as const
const CHILDREN = ['pip' as never]

/** Hal's new card before a gate, to be taken by whoever his clientID is said to belong to, each time it is asked. */
function takenIf(boundTo: (asked: number) => 'mine' | 'other') {
  const doc = new Y.Doc()
  doc.clientID = 300
  addCard(doc, { author: hal.member, box: 'well', order: 'a0', words: 'x' })
  const bytes = Y.encodeStateAsUpdate(doc)
  const gate = createGate({ doc: new Y.Doc(), childIds: () => CHILDREN })
  let asked = 0
  const taken = gate.takeUpdate({
    bytes,
    boundTo: () => boundTo(asked++),
    author: hal,
    present: { paused: false, writing: WRITING_EVERYWHERE, template: aTemplate() },
  })
  return { taken, structs: Y.decodeUpdate(bytes).structs.length }
}

describe('the two layers of the gate', () => {
  test('[G3] what the first layer lets by and the second does not gives the document up', () => {
    const { taken, structs } = takenIf(() => 'mine')
    expect(taken).toMatchObject({ ok: true })
    // The clientID changes hands between the look and the writing: nothing of ours does that, so it would be a bug.
    expect(takenIf((asked) => (asked < structs ? 'mine' : 'other')).taken).toEqual({
      ok: false,
      reason: 'not-understood',
      hostile: true,
      poisoned: true,
    })
  })

  test('[G3] an update that makes a listener write as well is not what was judged', () => {
    const [doc, hals] = [new Y.Doc(), new Y.Doc()]
    doc.clientID = 300
    hals.clientID = 301
    hals.getMap('contests').set('hal:1', true)
    doc.getMap('contests').observe((_, { local }) => {
      if (!local) doc.getMap('contests').set('hal:2', true)
    })
    const effect = watchEffect(doc, { author: hal, boundTo: () => 'mine' })
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(hals))
    effect.stop()
    expect(effect.passed()).toBe(false)
  })
})
