import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { CardId, ChildId, MemberId } from '../domain/ids.ts'
import { addCard, cardText, newCardId, writeWords } from './edit-grid.ts'
import { acceptWording, citeCard, drawLink, proposeWording, putAwayWording, removeLink } from './edit-marks.ts'
import { openGrid } from './open-grid.ts'
import { createGridReader, plainWords, readCard } from './read-grid.ts'
import { readCitations, readLinks } from './read-links.ts'
import { wordsHash } from './words-hash.ts'

const dana = 'dana' as MemberId
const barnaby = 'barnaby' as MemberId
const pip = 'pip' as ChildId

function grid() {
  const doc = new Y.Doc()
  openGrid(doc, [pip])
  const [from, to] = [newCardId(dana, 'a'), newCardId(dana, 'b')]
  for (const id of [from, to]) addCard(doc, { id, author: dana, box: 'well', order: 'a0', words: 'As it was.' })
  return { doc, from, to }
}

describe('lines and citations', () => {
  test('[D9] a reader hands out the same lines until one is drawn or taken away', () => {
    const { doc, from, to } = grid()
    const reader = createGridReader(doc)
    expect(reader.links()).toBe(reader.links())
    let told = 0
    reader.subscribe(() => told++)
    const id = drawLink(doc, { by: dana, from, to, kind: 'answers' })
    expect(reader.links()).toEqual([{ id, by: dana, from, to, kind: 'answers' }])
    removeLink(doc, id)
    expect(reader.links()).toEqual([])
    citeCard(doc, { by: dana, card: from, child: pip })
    expect(reader.citations()).toMatchObject([{ card: from, child: pip, by: dana }])
    expect(told).toBe(3)
    reader.destroy()
  })

  test('[D9] what is no line, and a line from a thing to itself, is left out', () => {
    const { doc, from, to } = grid()
    doc.getMap('links').set('dana:1', { from, to, kind: 'likes' })
    doc.getMap('links').set('dana:2', { from, to: from, kind: 'answers' })
    doc.getMap('links').set('nobody', { from, to, kind: 'answers' })
    doc.getMap('citations').set('dana:3', { card: from })
    expect(readLinks(doc)).toEqual([])
    expect(readCitations(doc)).toEqual([])
  })
})

describe('a proposed wording', () => {
  test('[G6] waits beside the card until its author takes it over or puts it away', () => {
    const { doc, from, to } = grid()
    for (const card of [from, to]) proposeWording(doc, card, { by: barnaby, words: 'Said shorter.' })
    expect(readCard(doc, from)?.wording).toEqual({ by: barnaby, words: 'Said shorter.' })
    expect(wordsIn(doc, from)).toBe('As it was.')
    acceptWording(doc, from, 'Said shorter.')
    expect(readCard(doc, from)?.wording).toBe(null)
    expect(wordsIn(doc, from)).toBe('Said shorter.')
    putAwayWording(doc, to)
    expect(readCard(doc, to)?.wording).toBe(null)
    expect(wordsIn(doc, to)).toBe('As it was.')
  })
})

test('[P2] other words have another hash, and the same words the same', async () => {
  const { doc, from, to } = grid()
  const hashOf = async (card: CardId) => wordsHash(readCard(doc, card)?.words ?? [])
  expect(await hashOf(from)).toMatch(/^[0-9a-f]{64}$/)
  expect(await hashOf(from)).toBe(await hashOf(to))
  const text = cardText(doc, to)
  if (text) writeWords(text, 'As it was!')
  expect(await hashOf(from)).not.toBe(await hashOf(to))
})

function wordsIn(doc: Y.Doc, card: CardId): string {
  return plainWords(readCard(doc, card)?.words ?? [])
}
