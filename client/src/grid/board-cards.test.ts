import type { Card } from '@evenhand/shared/domain/grid'
import type { CardId, MemberId } from '@evenhand/shared/domain/ids'
import { addCard, editCard, withdrawCard } from '@evenhand/shared/grid-doc/edit-grid'
import { createGridReader } from '@evenhand/shared/grid-doc/read-grid'
import { plainWords, writeWords } from '@evenhand/shared/grid-doc/words'
import { cardText } from '@evenhand/shared/grid-doc/edit-grid'
import { must } from '@evenhand/shared/lib/must'
import { expect, test } from 'vitest'
import { Doc } from 'yjs'
import { createCell } from '../session/cell.ts'
import { createBoardCards } from './board-cards.ts'

const [dana, tamsin] = ['dana' as MemberId, 'tamsin' as MemberId]

function aBoard() {
  const doc = new Doc()
  const own = addCard(doc, { author: dana, box: 'worried', order: 'a0', words: 'Nights.' })
  const other = addCard(doc, { author: tamsin, box: 'worried', order: 'a1', words: 'Mornings.' })
  const reader = createGridReader(doc)
  const open = createCell<CardId | null>(own)
  const board = createBoardCards(reader, open, true)
  const drawn = (id: CardId, of = board): Card =>
    must(
      of.get().find((card) => card.id === id),
      'the card',
    )
  const says = (words: string) => writeWords(must(cardText(doc, own), 'its words'), words)
  return { doc, reader, own, other, open, board, drawn, says }
}

test('[U10] a letter in the open card, and a move of it, leave the board as it is', () => {
  const { doc, own, open, board, says } = aBoard()
  const before = board.get()
  says('Nights in June.')
  editCard(doc, own, { box: 'needs', order: 'a2' })
  expect(board.get()).toBe(before)
  open.set(null)
  expect(board.get().map(({ box, words }) => [box, plainWords(words)])).toContainEqual(['needs', 'Nights in June.'])
})

test('[U4] what others do to it meanwhile is seen, and a card that is withdrawn is as it is', () => {
  const { doc, own, drawn, says, other } = aBoard()
  editCard(doc, other, { tag: 'fact' })
  expect(drawn(other).tag).toBe('fact')
  says('Nights in June.')
  withdrawCard(doc, own, { by: dana, reason: '' })
  expect(plainWords(drawn(own).words)).toBe('Nights in June.')
})

test('[U4] when the meeting closes the form for a while, its card has the words it has now', () => {
  const { reader, own, open, drawn, says } = aBoard()
  expect(plainWords(drawn(own).words)).toBe('Nights.')
  says('Nights in June.')
  expect(plainWords(drawn(own).words)).toBe('Nights.')
  expect(plainWords(drawn(own, createBoardCards(reader, open, false)).words)).toBe('Nights in June.')
})
