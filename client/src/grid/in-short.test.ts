import type { Role } from '@evenhand/shared/domain/role'
import { expect, test } from 'vitest'
import { inShort } from './in-short.ts'

const WORDS: Partial<Record<Role, string>> = { social_worker: 'social worker', parent_carer: 'parent' }

test.each<[Role, string, string]>([
  ['parent_carer', 'mother of Pip and Wren', 'mother'],
  ['family_network', "grandmother (Dana's mother)", 'grandmother'],
  ['parent_carer', '', 'parent'],
  ['social_worker', "Exampleshire children's social care", 'social worker'],
  ['partner_professional', 'Exampleshire Police', 'police'],
  ['partner_professional', 'Health visiting, Sampleton NHS Trust', 'Health visiting'],
  ['partner_professional', 'Clearwater adult alcohol service', 'Clearwater'],
  ['partner_professional', 'Mulberry Fictional Primary School (designated safeguarding lead)', 'school'],
  ['partner_professional', 'Exampleshire Probation and Housing Partnership', 'Exampleshire Probation'],
  ['partner_professional', 'Preschool Learning Alliance of Sampleton', 'Preschool Learning Alliance'],
  ['partner_professional', 'the team for families in Sampleton', 'the team for'],
])('[U2] a %s "%s" is called "%s" where there is little room', (role, of, short) => {
  expect(inShort({ role, of }, WORDS[role] ?? '', ['police', 'school'])).toBe(short)
})
