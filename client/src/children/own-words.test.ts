import type { ChildId, MemberId } from '@evenhand/shared/domain/ids'
import { expect, test } from 'vitest'
import { aCard } from '../grid/sample-cards.ts'
import { ownWordsOf } from './own-words.ts'

const pip = 'pip' as ChildId
const wren = 'wren' as ChildId
const self = 'm-pip' as MemberId
const nia = 'm-nia' as MemberId
const people = [
  { id: self, child: pip },
  { id: nia, child: undefined },
]

test('[C1] a child’s own words are what the child wrote and what was taken down for them, and no sister’s', () => {
  const theirs = aCard({ id: '1', author: self })
  const taken = aCard({ id: '2', author: nia, onBehalfOf: { name: 'Pip', child: pip } })
  const sisters = aCard({ id: '3', author: nia, onBehalfOf: { name: 'Wren', child: wren } })
  const about = aCard({ id: '4', author: nia, children: [pip] })
  expect(ownWordsOf([theirs, taken, sisters, about], people, pip)).toEqual([theirs, taken])
})

test('[C1] what was taken back is not shown as the child’s words any more', () => {
  const back = aCard({ id: '1', author: self, withdrawn: { by: self, reason: '' } })
  expect(ownWordsOf([back], people, pip)).toEqual([])
})
