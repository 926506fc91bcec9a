import { describe, expect, test } from 'vitest'
import { shortOf } from './short-of.ts'

describe('who somebody is, in a word or two', () => {
  test.each([
    ['parent_carer', 'mother of Pip and Wren', 'mother'],
    ['parent_carer', 'father of Wren; lived with Pip for three years', 'father'],
    ['family_network', 'grandmother (Dana’s mother)', 'grandmother'],
    ['family_network', 'neighbour and friend of the family', 'neighbour and friend of the family'],
    ['partner_professional', 'Health visiting, Sampleton NHS Trust', 'Health visiting'],
    ['partner_professional', 'Made-Up Primary School (designated lead)', 'Made-Up Primary School'],
    ['partner_professional', 'Department of Made-Up Homes', 'Department of Made-Up Homes'],
    ['observer_trainee', '', ''],
    ['partner_professional', '(made up)', '(made up)'],
  ] as const)('[U11] a %s who is “%s” is “%s” beside their name', (role, of, short) => {
    expect(shortOf({ role, of })).toBe(short)
  })
})
