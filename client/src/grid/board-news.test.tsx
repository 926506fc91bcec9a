import type { Box } from '@evenhand/shared/domain/grid'
import type { ChildId, MemberId } from '@evenhand/shared/domain/ids'
import { addCard, askAboutCard, contestCard, editCard, withdrawCard } from '@evenhand/shared/grid-doc/edit-grid'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import { readCard } from '@evenhand/shared/grid-doc/read-grid'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { createBoardNews, TOGETHER_MS } from '../announcing/create-board-news.ts'
import { inEnglish } from '../i18n/testing/in-english.ts'
import { newsWords } from './news-words.ts'
import { FOUR_BOXES } from './sample-grid.tsx'

const [dana, imogen] = ['dana' as MemberId, 'imogen' as MemberId]

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Dana's tab, what is read out to her there, and somebody else's tab whose edits arrive at once. */
function danaListens() {
  const [mine, theirs] = [new Y.Doc(), new Y.Doc()]
  for (const doc of [mine, theirs]) openGrid(doc, ['pip' as ChildId])
  const heard: string[] = []
  const news = { on: true }
  const spoken = inEnglish().spoken()
  const stop = createBoardNews({
    doc: mine,
    me: dana,
    isNews: () => news.on,
    tell: (told) => heard.push(newsWords(told, (id) => readCard(mine, id), { template: FOUR_BOXES, spoken })),
  })
  mine.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'line') Y.applyUpdate(theirs, update, 'line')
  })
  theirs.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'line') Y.applyUpdate(mine, update, 'line')
  })
  const puts = (doc: Y.Doc, author: MemberId, box: Box, words: string) =>
    addCard(doc, { author, box, order: 'a0', words })
  return { mine, theirs, heard, news, stop, puts, waits: () => vi.advanceTimersByTime(TOGETHER_MS) }
}

test('[U8] What comes within five seconds is one sentence of boxes and numbers, without a word of any card', () => {
  const { mine, theirs, heard, puts, waits } = danaListens()
  const hers = puts(mine, dana, 'well', 'He sleeps well.')
  for (const words of ['Wren is tired.', 'Nobody answers the door.', 'The lock is broken.'])
    puts(theirs, imogen, 'worried', words)
  puts(theirs, imogen, 'well', 'They walk to school.')
  editCard(theirs, hers, { box: 'good' })
  editCard(theirs, hers, { order: 'a5' })
  expect(heard).toEqual([])
  waits()
  expect(heard).toEqual(['1 new card in “Well”, 3 new cards in “Worried” and 1 card moved'])
  waits()
  expect(heard).toHaveLength(1)
})

test('[U8] Dana hears that somebody answered her card or withdrew one, and nothing of what she does herself', () => {
  const { mine, theirs, heard, puts, waits } = danaListens()
  const hers = puts(mine, dana, 'worried', 'He does not sleep.')
  const another = puts(theirs, imogen, 'worried', 'Wren is tired.')
  waits()
  editCard(mine, hers, { order: 'a9' })
  contestCard(mine, { card: another, by: dana, words: 'She is not.' })
  waits()
  contestCard(theirs, { card: hers, by: imogen, words: 'He does.' })
  askAboutCard(theirs, { card: hers, by: imogen, asks: 'source' })
  askAboutCard(theirs, { card: another, by: imogen, asks: 'source' })
  withdrawCard(theirs, another, { by: imogen, reason: '' })
  waits()
  expect(heard).toEqual(['1 new card in “Worried”', '1 card withdrawn and somebody answered 1 of your cards'])
})

test('[U8] What was on the board before it came is no news, and a board that is left says nothing more', () => {
  const { theirs, heard, news, stop, puts, waits } = danaListens()
  news.on = false
  puts(theirs, imogen, 'worried', 'Wren is tired.')
  news.on = true
  waits()
  puts(theirs, imogen, 'worried', 'Nobody answers the door.')
  stop()
  waits()
  expect(heard).toEqual([])
})
