import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { watchEffect } from './effect-check.ts'

const mineIsSeven = (client: number) => (client === 7 ? 'mine' : 'other')

/** Applies an update that somebody made, past every other check, and says what the document thought of it. */
function applied(client: number, made: (doc: Y.Doc) => Uint8Array, before?: (doc: Y.Doc) => void) {
  const [doc, theirs] = [new Y.Doc(), new Y.Doc()]
  for (const each of [doc, theirs]) each.getMap('discussed')
  theirs.clientID = client
  before?.(doc)
  const effect = watchEffect(doc, mineIsSeven)
  Y.applyUpdate(doc, made(theirs))
  effect.stop()
  return { passed: effect.passed(), canonical: effect.canonical(), doc }
}

const edit = (doc: Y.Doc) => {
  doc.getMap('discussed').set('a:1', true)
  return Y.encodeStateAsUpdate(doc)
}

describe('the effect check', () => {
  test('[G1] an edit of the sender’s own passes, in the document’s own words', () => {
    const { passed, canonical, doc } = applied(7, edit)
    expect(passed).toBe(true)
    expect(canonical).toEqual(Y.encodeStateAsUpdate(doc))
  })

  test('[G1] somebody else’s clientID that advances does not pass', () => {
    expect(applied(8, edit).passed).toBe(false)
  })

  test('[G1] something that waits for later does not pass', () => {
    const later = (doc: Y.Doc) => {
      edit(doc)
      const from = Y.encodeStateVector(doc)
      doc.getMap('discussed').set('a:2', true)
      return Y.encodeStateAsUpdate(doc, from)
    }
    expect(applied(7, later).passed).toBe(false)
    const planned = () => Uint8Array.of(0, 1, 7, 1, 0, 1)
    expect(applied(7, planned).passed).toBe(false)
  })

  test('[G1] a new root does not pass', () => {
    const root = (doc: Y.Doc) => {
      doc.getMap('stage').set('now', 'closed')
      return Y.encodeStateAsUpdate(doc)
    }
    expect(applied(7, root).passed).toBe(false)
  })

  test('[G1] a second change out of one update does not pass', () => {
    const echo = (doc: Y.Doc) => {
      doc.clientID = 7_000
      doc.getMap('discussed').observe((_, { local }) => {
        if (!local) doc.getMap('discussed').set('echo:1', true)
      })
    }
    expect(applied(7, edit, echo).passed).toBe(false)
  })

  test('[G1] until something was applied nothing has passed', () => {
    expect(watchEffect(new Y.Doc(), mineIsSeven).passed()).toBe(false)
  })
})
