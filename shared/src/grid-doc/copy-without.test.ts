import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { ChildId, MemberId } from '../domain/ids.ts'
import { copyWithout } from './copy-without.ts'
import {
  addCard,
  addUnder,
  askAboutCard,
  contestCard,
  editCard,
  impactText,
  markDiscussed,
  withdrawCard,
} from './edit-grid.ts'
import { openGrid } from './open-grid.ts'
import { readCards } from './read-card.ts'
import { readLinks } from './read-links.ts'
import { plainWords, wordsOf, writeWords } from './words.ts'

const pip = 'pip' as ChildId
const [dana, tamsin] = ['m-dana' as MemberId, 'm-tamsin' as MemberId]
const LEAKED = 'They are at Harbour House now'

/** A board on which one card says too much, and much is said of it. */
function board() {
  const doc = new Y.Doc()
  openGrid(doc, [pip])
  const leaked = addCard(doc, {
    author: dana,
    box: 'worried',
    order: 'a0',
    words: LEAKED,
    tag: 'fact',
    children: [pip],
  })
  const kept = addCard(doc, { author: tamsin, box: 'well', order: 'a1', words: 'He sleeps well.\nMost nights.' })
  editCard(doc, kept, { source: { kind: 'record', who: 'health visitor', when: 'May', firstHand: null } })
  contestCard(doc, { card: leaked, by: tamsin, words: 'Not to be said here' })
  contestCard(doc, { card: kept, by: dana, words: 'Not every night' })
  askAboutCard(doc, { card: leaked, by: tamsin, asks: 'source' })
  addUnder(doc, 'links', tamsin, { from: kept, to: leaked, kind: 'answers' })
  addUnder(doc, 'citations', dana, { card: leaked, child: pip })
  const action = new Y.Map<unknown>([
    ['author', tamsin],
    ['order', 'a0'],
    ['outcome', leaked],
    ['text', 'Ring'],
  ])
  doc.getMap('actions').set(`${tamsin}:a`, action)
  markDiscussed(doc, leaked)
  doc.getMap('wording').set(leaked, { by: tamsin, words: 'They are at a refuge' })
  writeWords(impactText(doc, pip), 'He hears it all.')
  withdrawCard(doc, leaked, { by: dana, reason: 'said too much' })
  return { doc, leaked, kept }
}

function copied() {
  const before = board()
  const doc = new Y.Doc()
  openGrid(doc, [pip])
  copyWithout(before.doc, doc, { card: before.leaked, children: [pip] })
  return { ...before, copy: doc }
}

test('[B4] the board without a purged card has no byte of it, nor of what was said of it', () => {
  const { doc, copy, leaked } = copied()
  const bytesOf = (board: Y.Doc) => new TextDecoder().decode(Y.encodeStateAsUpdate(board))
  for (const trace of [LEAKED, leaked, 'Not to be said', 'a refuge', 'said too much']) {
    expect(bytesOf(doc).includes(trace)).toBe(true)
    expect(bytesOf(copy).includes(trace)).toBe(false)
  }
})

test('[B4] everything else stands as it stood', () => {
  const { doc, copy, kept, leaked } = copied()
  expect(readCards(copy)).toEqual(readCards(doc).filter(({ id }) => id !== leaked))
  expect(readCards(copy).map(({ id }) => id)).toEqual([kept])
  expect(readLinks(copy)).toEqual([])
  expect(plainWords(wordsOf(impactText(copy, pip)))).toBe('He hears it all.')
  expect(copy.getMap('actions').toJSON()).toEqual({
    'm-tamsin:a': { author: tamsin, order: 'a0', outcome: null, text: 'Ring' },
  })
})

test('[B4] words that were there once and were changed since do not come over either', () => {
  const { doc, kept, leaked } = board()
  const text = doc.getMap<Y.Map<unknown>>('cards').get(kept)?.get('text')
  if (text instanceof Y.XmlFragment) writeWords(text, 'Said otherwise.')
  const copy = new Y.Doc()
  copyWithout(doc, copy, { card: leaked, children: [] })
  expect(new TextDecoder().decode(Y.encodeStateAsUpdate(copy)).includes('He sleeps well')).toBe(false)
  expect(plainWords(readCards(copy)[0]?.words ?? [])).toBe('Said otherwise.')
})
