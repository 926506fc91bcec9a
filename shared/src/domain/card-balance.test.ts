import { expect, test } from 'vitest'
import { cardBalance } from './card-balance.ts'
import type { Card } from './grid.ts'
import type { MemberId } from './ids.ts'

const people = [
  { id: 'barnaby' as MemberId, name: 'Barnaby Inkwell', role: 'minute_taker' },
  { id: 'dana' as MemberId, name: 'Dana Thistledown-Sample', role: 'parent_carer' },
  { id: 'odile' as MemberId, name: 'Odile Thistledown-Sample', role: 'family_network' },
  { id: 'nia' as MemberId, name: 'Nia', role: 'advocate' },
  { id: 'tamsin' as MemberId, name: 'Tamsin Reed-Example', role: 'social_worker' },
] as const

function by(author: string, over: Partial<Card> = {}): Card {
  return { author: author as MemberId, box: 'well', onBehalfOf: null, withdrawn: null, ...over } as Card
}

test('[P1] the chair’s count goes by whose words they are, box by box, without what was withdrawn', () => {
  const cards = [
    by('dana'),
    by('tamsin'),
    by('tamsin', { box: 'worried' }),
    by('tamsin', { withdrawn: { by: 'tamsin' as MemberId, reason: '' } }),
    by('tamsin', { onBehalfOf: { name: 'Pip', child: 'pip' as never } }),
    by('barnaby', { onBehalfOf: { name: 'Odile Thistledown-Sample', child: null } }),
    by('barnaby', { onBehalfOf: { name: 'Granny', child: null, member: 'odile' as MemberId } }),
    by('barnaby', { onBehalfOf: { name: 'Dr Sorrel Hypothetica', child: null } }),
    by('nia', { onBehalfOf: { name: 'Pip', child: null } }),
    by('somebody-gone'),
  ]
  expect(cardBalance(cards, 'well', people)).toEqual({ family: 5, professionals: 1, others: 2 })
  expect(cardBalance(cards, 'worried', people)).toEqual({ family: 0, professionals: 1, others: 0 })
  expect(cardBalance(cards, 'good', people)).toEqual({ family: 0, professionals: 0, others: 0 })
})
