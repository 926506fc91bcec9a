import type { MemberId } from '@evenhand/shared/domain/ids'
import { expect, test } from 'vitest'
import { aView } from '../grid/sample-grid.tsx'
import { inOrderOfPeople } from './in-order-of-people.ts'

test('[U8] Who agrees is read in the order of the list of people, the same on each screen, and not in that of random ids', () => {
  const said = ['tamsin', 'gone', 'dana', 'imogen'].map((by) => ({ by: by as MemberId }))
  const read = inOrderOfPeople(said, aView('dana', 'parent_carer')).map(({ by }) => by)
  expect(read).toEqual(['imogen', 'dana', 'tamsin', 'gone'])
})
