import type { MemberId } from '@evenhand/shared/domain/ids'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import { type Sender, watchEffect } from './effect-check.ts'

const priya: Sender = {
  author: { member: 'a' as MemberId, role: 'partner_professional' },
  boundTo: (client) => (client === 7 ? 'mine' : 'other'),
}
const imogen: Sender = { ...priya, author: { member: 'c' as MemberId, role: 'chair' } }

/** Applies an update that somebody made, past every other check, and says what the document thought of it. */
function applied(
  client: number,
  made: (doc: Y.Doc) => Uint8Array,
  { before, sender = priya }: { before?: (doc: Y.Doc) => void; sender?: Sender } = {},
) {
  const [doc, theirs] = [new Y.Doc(), new Y.Doc()]
  for (const each of [doc, theirs]) openGrid(each, [])
  theirs.clientID = client
  before?.(doc)
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(doc))
  const effect = watchEffect(doc, sender)
  Y.applyUpdate(doc, made(theirs))
  effect.stop()
  return { passed: effect.passed(), canonical: effect.canonical(), doc }
}

const edit = (doc: Y.Doc) => {
  doc.getMap('contests').set('a:1', true)
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
      doc.getMap('contests').set('a:2', true)
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
      doc.getMap('contests').observe((_, { local }) => {
        if (!local) doc.getMap('contests').set('echo:1', true)
      })
    }
    expect(applied(7, edit, { before: echo }).passed).toBe(false)
  })

  const itsCard = (doc: Y.Doc) => {
    doc.clientID = 3
    const card = new Y.Map()
    doc.getMap('cards').set('b:1', card)
    for (const field of ['box', 'tag', 'author']) card.set(field, 'as it was')
  }
  const inTheirCard = (edit: (card: Y.Map<unknown>) => void) => (doc: Y.Doc) => {
    const from = Y.encodeStateVector(doc)
    const card = doc.getMap('cards').get('b:1')
    if (card instanceof Y.Map) edit(card)
    return Y.encodeStateAsUpdate(doc, from)
  }
  const moves = inTheirCard((card) => card.set('box', 'elsewhere'))
  const retags = inTheirCard((card) => card.set('tag', 'fact'))
  const erases = inTheirCard((card) => card.delete('author'))
  const removes = (doc: Y.Doc) => {
    const from = Y.encodeStateVector(doc)
    doc.getMap('cards').delete('b:1')
    return Y.encodeStateAsUpdate(doc, from)
  }

  test('[G5] a field of somebody else’s card that is written, or erased, does not pass', () => {
    for (const edit of [moves, retags, erases, removes]) {
      expect(applied(7, edit, { before: itsCard }).passed).toBe(false)
    }
  })

  test('[G6] the chair moves somebody else’s card, and touches nothing more of it', () => {
    expect(applied(7, moves, { before: itsCard, sender: imogen }).passed).toBe(true)
    for (const edit of [retags, erases, removes]) {
      expect(applied(7, edit, { before: itsCard, sender: imogen }).passed).toBe(false)
    }
  })

  test('[G1] until something was applied nothing has passed', () => {
    expect(watchEffect(new Y.Doc(), priya).passed()).toBe(false)
  })
})
