import { describe, expect, test } from 'vitest'
import { type Around, cardFlags } from './card-flags.ts'
import type { CardLink } from './card-link.ts'
import { whyNotCited } from './citable.ts'
import type { Card } from './grid.ts'
import type { CardId, MemberId } from './ids.ts'
import { shippedTemplate } from '../testing/shipped-template.ts'

const template = shippedTemplate('four_boxes')
const told = { kind: 'told_to_me', who: '', when: '', firstHand: null } as const

const aCard = (over: Partial<Card> = {}): Card => ({
  id: 'dana:c1' as CardId,
  author: 'dana' as MemberId,
  onBehalfOf: null,
  readBack: null,
  ownWords: null,
  confirmed: [],
  box: 'well',
  order: 'a0',
  tag: null,
  subTag: null,
  children: [],
  source: null,
  measure: null,
  basedOn: '',
  test: '',
  rival: '',
  lang: null,
  words: [],
  withdrawn: null,
  wording: null,
  discussed: false,
  contests: [],
  questions: [],
  ...over,
})
const worry = aCard({ id: 'tamsin:w1' as CardId, author: 'tamsin' as MemberId, box: 'worried' })
const gone = { by: 'tamsin' as MemberId, reason: '' }

function flagsOf(over: Partial<Card>, { links = [], others = [worry] }: { links?: CardLink[]; others?: Card[] } = {}) {
  const card = aCard(over)
  const cardAt = (key: string) => [card, ...others].find(({ id }) => id === key) ?? null
  const around: Around = { template, links, cardAt }
  return cardFlags(card, around).map((flag) => flag.kind)
}
const line = (to: string, kind: CardLink['kind'] = 'answers'): CardLink => ({
  id: 'dana:l1',
  by: 'dana' as MemberId,
  from: 'dana:c1',
  to,
  kind,
})

describe('what a card still leaves open', () => {
  test('[D4] a card that is not tagged is asked nothing about its tag', () => {
    expect(flagsOf({})).toEqual([])
    expect(flagsOf({ subTag: 'strength' })).toEqual([])
  })

  test('[D9] a fact without a source is flagged, and one that was told without who told it', () => {
    expect(flagsOf({ tag: 'fact' })).toEqual(['no-source'])
    expect(flagsOf({ tag: 'fact', source: told })).toEqual(['no-reporter'])
    expect(flagsOf({ tag: 'fact', source: { ...told, who: ' ' } })).toEqual(['no-reporter'])
    expect(flagsOf({ tag: 'fact', source: { ...told, who: 'Dana' } })).toEqual([])
    expect(flagsOf({ tag: 'fact', source: { ...told, kind: 'measurement' } })).toEqual(['no-measure'])
  })

  test('[D9] an opinion is asked what it rests on: a sentence or a fact', () => {
    expect(flagsOf({ tag: 'opinion' })).toEqual(['no-basis'])
    expect(flagsOf({ tag: 'opinion', basedOn: 'Three visits.' })).toEqual([])
    expect(flagsOf({ tag: 'opinion' }, { links: [line(worry.id, 'based_on')] })).toEqual([])
    expect(flagsOf({ tag: 'opinion' }, { links: [line(worry.id, 'explains')] })).toEqual(['no-basis'])
  })

  test('[D7] a hypothesis is asked for a test and a rival, and is cited with both', () => {
    expect(flagsOf({ tag: 'hypothesis' })).toEqual(['no-test', 'no-rival'])
    expect(whyNotCited(aCard({ tag: 'hypothesis', test: 'Ask' }))).toBe('untested-hypothesis')
    expect(whyNotCited(aCard({ tag: 'hypothesis', test: 'Ask', rival: 'Ill' }))).toBe(null)
    expect(whyNotCited(aCard({ tag: 'opinion' }))).toBe(null)
    expect(whyNotCited(aCard({ withdrawn: gone }))).toBe('withdrawn')
  })

  test('[D9] safety that answers no worry is flagged; a worry that was withdrawn, or a card of another box, is no answer', () => {
    const safety = { subTag: 'safety' }
    expect(flagsOf(safety)).toEqual(['answers-nothing'])
    expect(flagsOf(safety, { links: [line(worry.id)] })).toEqual([])
    expect(flagsOf(safety, { links: [line(worry.id, 'supports')] })).toEqual([])
    expect(flagsOf(safety, { links: [line(worry.id, 'weakens')] })).toEqual(['answers-nothing'])
    expect(flagsOf(safety, { links: [line(worry.id)], others: [{ ...worry, withdrawn: gone }] })).toHaveLength(1)
    expect(flagsOf(safety, { links: [line(worry.id)], others: [{ ...worry, box: 'well' }] })).toHaveLength(1)
    expect(flagsOf(safety, { links: [{ ...line(worry.id), from: worry.id, to: 'dana:c1' }] })).toHaveLength(1)
  })

  test('[D9] an action answers an outcome of the plan', () => {
    const action = { box: 'needs', subTag: 'action' }
    expect(flagsOf(action)).toEqual(['answers-nothing'])
    expect(flagsOf(action, { links: [line('tamsin:outcome')] })).toEqual([])
  })

  test('[D9] in a box without claims nobody is asked for a source, and a withdrawn card is asked nothing', () => {
    expect(flagsOf({ box: 'good', tag: 'fact' })).toEqual([])
    expect(flagsOf({ tag: 'fact', subTag: 'safety', withdrawn: gone })).toEqual([])
  })
})
