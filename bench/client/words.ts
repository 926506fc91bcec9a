import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isRecord } from '../../shared/src/grid-doc/check-value.ts'

/** What one item says, the same for every page: a card of ours, a text or a shape of a peer. */
export interface Item {
  readonly box: 'well' | 'worried' | 'good' | 'needs'
  readonly subTag: string | null
  readonly tag: 'fact' | 'opinion' | null
  readonly words: string
}

const WORKED = path.join(import.meta.dirname, '../../shared/src/testing/worked/conference-pip-and-wren.json')
const BOXES = ['well', 'worried', 'good', 'needs'] as const

/** So many items, in the words and the proportions of the worked conference: 38 cards, 80 letters each on average. */
export function items(count: number): readonly Item[] {
  const read: unknown = JSON.parse(readFileSync(WORKED, 'utf8'))
  const cards = isRecord(read) && Array.isArray(read.cards) ? read.cards.map(itemIn) : []
  return Array.from({ length: count }, (_, at) => {
    const card = cards[at % cards.length]
    if (!card) throw new Error('the worked conference has no cards')
    return { ...card, words: `${at + 1}. ${card.words}` }
  })
}

function itemIn(card: unknown): Item {
  if (!isRecord(card) || typeof card.text !== 'string') throw new Error('a card without words')
  const box = BOXES.find((each) => each === card.quadrant) ?? 'worried'
  const claims = box === 'well' || box === 'worried'
  const tag = claims ? (card.tag === 'opinion' ? 'opinion' : 'fact') : null
  return { box, tag, subTag: typeof card.sub_tag === 'string' ? card.sub_tag : null, words: card.text }
}
