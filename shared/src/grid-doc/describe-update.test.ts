import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { must } from '../lib/must.ts'
import { decodeUpdate } from './decode-update.ts'
import { type Description, describeUpdate } from './describe-update.ts'
import { impactText, writeWords } from './edit-grid.ts'
import { openGrid } from './open-grid.ts'
import { rootPlace } from './place.ts'
import { type Forged, forge, KIND, made } from './testing/forge.ts'

const pip = 'pip' as never
const ME = 7
const hostile = (reason: string) => ({ ok: false, reason, hostile: true })

function board() {
  const doc = new Y.Doc()
  doc.clientID = ME
  openGrid(doc, [pip])
  return doc
}

/** What the gate would be told of these bytes, sent by whoever has clientID 7. */
function described(doc: Y.Doc, bytes: Uint8Array): Description {
  const decoded = decodeUpdate(bytes, (name) => rootPlace(name) !== null)
  if (!decoded.ok) throw new Error(decoded.reason)
  return describeUpdate(doc, decoded.value, (client) => (client === ME ? 'mine' : 'other'))
}

const next = (doc: Y.Doc) => Y.getState(doc.store, ME)
const mine = (doc: Y.Doc, ...structs: Forged[]) => forge([{ client: ME, clock: next(doc), structs }])
const runIn = (fragment: Y.XmlFragment) => {
  const paragraph = fragment.get(0)
  const run = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  return must(run instanceof Y.XmlText ? run : null, 'the run')
}

describe('describing an update', () => {
  test('[G3] UP19 a key that is written again and again is too costly to work out', () => {
    const doc = board()
    const writes = (count: number) =>
      Array.from({ length: count }, () => ({ parent: 'discussed', key: 'a:1', ...made.any(true) }))
    expect(described(doc, mine(doc, ...writes(50)))).toMatchObject({ ok: true })
    expect(described(doc, mine(doc, ...writes(1_200)))).toEqual(hostile('too-many'))
  })

  test('[G3] UP19 many writes between neighbours that are far apart are too costly', () => {
    const doc = board()
    const clock = next(doc)
    const id = (n: number) => ({ client: ME, clock: clock + n })
    const paragraph = made.type(3, 'paragraph')
    const between = Array.from({ length: 1_000 }, () => ({ origin: id(0), rightOrigin: id(1), ...paragraph }))
    const update = mine(doc, { parent: 'impact:pip', ...paragraph }, { origin: id(0), ...paragraph }, ...between)
    expect(described(doc, update)).toEqual(hostile('too-many'))
  })

  test('[G3] UP19 many writes between neighbours with much between them are too costly', () => {
    const doc = board()
    const fragment = impactText(doc, pip)
    fragment.insert(
      0,
      Array.from({ length: 900 }, () => new Y.XmlElement('paragraph')),
    )
    const idAt = (n: number) => must(fragment.get(n)._item, 'a paragraph').id
    const between = (count: number) =>
      Array.from({ length: count }, () => ({ origin: idAt(0), rightOrigin: idAt(899), ...made.type(3, 'paragraph') }))
    expect(described(doc, mine(doc, ...between(50)))).toMatchObject({ ok: true })
    expect(described(doc, mine(doc, ...between(500)))).toEqual(hostile('too-many'))
  })

  test('[G5] ID13 one clientID that says two things is refused', () => {
    const doc = board()
    doc.getMap('discussed').set('a:1', true)
    const again = (key: string) =>
      forge([{ client: ME, clock: 0, structs: [{ parent: 'discussed', key, ...made.any(true) }] }])
    expect(described(doc, again('a:1'))).toMatchObject({ ok: true, isNews: false })
    expect(described(doc, again('a:2'))).toEqual(hostile('not-understood'))
  })

  test('[G3] UP12 what lies outside the schema is not erased by anybody', () => {
    const doc = board()
    doc.getMap('stage').set('now', 'closed')
    expect(described(doc, forge([], [[ME, 0, 1]]))).toEqual(hostile('not-understood'))
  })

  test('[G3] a text that begins outside the schema does not go on inside it', () => {
    const doc = board()
    writeWords(impactText(doc, pip), 'ab')
    doc.getText('stage').insert(0, 'wx')
    const origin = must(runIn(impactText(doc, pip))._start, 'the letters').id
    const update = forge([{ client: ME, clock: next(doc) - 1, structs: [{ origin, ...made.string('xy') }] }])
    expect(described(doc, update)).toEqual(hostile('not-understood'))
  })

  test('[G3] a text that begins in one paragraph does not go on in another', () => {
    const doc = board()
    const fragment = impactText(doc, pip)
    writeWords(fragment, 'ab\ncd')
    const origin = must(runIn(fragment)._start, 'the letters').id
    const goesOn = (words: string) =>
      forge([{ client: ME, clock: next(doc) - 1, structs: [{ origin, ...made.string(words) }] }])
    // The same last letter, so that only its place gives it away.
    expect(described(doc, goesOn('dx'))).toEqual(hostile('not-understood'))
    const before = { client: ME, clock: next(doc) - 2 }
    const inPlace = forge([{ client: ME, clock: next(doc) - 1, structs: [{ origin: before, ...made.string('dx') }] }])
    expect(described(doc, inPlace)).toMatchObject({ ok: true })
  })

  test('[G3] a text that was erased for good does not go on in one that is there', () => {
    const doc = board()
    const fragment = impactText(doc, pip)
    writeWords(fragment, 'kept\ngone')
    fragment.delete(1, 1)
    expect(must(doc.store.clients.get(ME), 'structs').at(-1)).toBeInstanceOf(Y.GC)
    const origin = must(runIn(fragment)._start, 'the letters').id
    const goesOn = (content: Pick<Forged, 'kind' | 'content'>) =>
      forge([{ client: ME, clock: next(doc) - 1, structs: [{ origin, ...content }] }])
    expect(described(doc, goesOn(made.string('xy')))).toEqual(hostile('not-understood'))
    expect(described(doc, goesOn(made.length(KIND.deleted, 2)))).toEqual(hostile('not-understood'))
  })

  test('[G3] what was written under one key does not go on under another', () => {
    const doc = board()
    doc.getMap('discussed').set('a:1', true)
    const goesOn = (key: string) =>
      forge([
        { client: ME, clock: next(doc) - 1, structs: [{ parent: 'discussed', key, ...made.length(KIND.deleted, 2) }] },
      ])
    expect(described(doc, goesOn('a:2'))).toEqual(hostile('not-understood'))
    expect(described(doc, goesOn('a:1'))).toMatchObject({ ok: true })
  })

  test('[G3] ID01 somebody else’s clientID is told from one’s own', () => {
    const doc = board()
    const update = forge([{ client: 8, clock: 0, structs: [{ parent: 'discussed', key: 'a:1', ...made.any(true) }] }])
    expect(described(doc, update)).toEqual(hostile('not-yours'))
  })
})
