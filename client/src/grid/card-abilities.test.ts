import type { MemberId } from '@evenhand/shared/domain/ids'
import type { Role } from '@evenhand/shared/domain/role'
import { describe, expect, test } from 'vitest'
import { actsOn, whyNoAdding, whyNot, type Writer } from './card-abilities.ts'
import { aCard } from './sample-cards.ts'

const someone = (member: string, role: Role): Writer => ({
  member: member as MemberId,
  role,
  paused: false,
  ready: true,
})
const imogen = someone('imogen', 'chair')
const dana = someone('dana', 'parent_carer')
const tamsin = someone('tamsin', 'social_worker')
const margot = someone('margot', 'interpreter')
const finn = someone('finn', 'observer_trainee')
const hers = aCard({ id: 'tamsin:1' })

describe('what a person can do with a card', () => {
  test('[P1] Tamsin edits her own words, and the chair does not rewrite them', () => {
    expect(whyNot('edit', tamsin, hers)).toBeNull()
    expect(whyNot('edit', imogen, hers)).toBe('not-yours')
    expect(whyNot('edit', dana, hers)).toBe('not-yours')
  })

  test('[P1] the chair may move and withdraw any card, Dana only her own', () => {
    expect(whyNot('move', imogen, hers)).toBeNull()
    expect(whyNot('withdraw', imogen, hers)).toBeNull()
    expect(whyNot('move', dana, hers)).toBe('not-yours')
    expect(whyNot('withdraw', dana, aCard({ id: 'dana:1', author: dana.member }))).toBeNull()
  })

  test('[P1] Dana says once that she sees it differently; Tamsin does not contest herself', () => {
    expect(whyNot('differ', dana, hers)).toBeNull()
    expect(whyNot('differ', tamsin, hers)).toBe('own')
    const said = aCard({ id: 'tamsin:2', contests: [{ id: 'dana:9', by: dana.member, words: 'There was shopping.' }] })
    expect(whyNot('differ', dana, said)).toBe('differed')
  })

  test('[P1] interpreter and observer read everything and are told why they cannot write', () => {
    for (const watcher of [margot, finn])
      for (const act of actsOn({ tagged: true })) expect(whyNot(act, watcher, hers)).toBe('role')
    expect(whyNoAdding(margot)).toBe('role')
  })

  test('[P1] while paused, before the board is whole, and once withdrawn, nobody does anything', () => {
    expect(whyNot('edit', { ...tamsin, paused: true }, hers)).toBe('paused')
    expect(whyNot('edit', { ...tamsin, ready: false }, hers)).toBe('not-yet')
    const gone = aCard({ id: 'tamsin:3', withdrawn: { by: tamsin.member, reason: '' } })
    expect(whyNot('edit', tamsin, gone)).toBe('withdrawn')
  })

  test('[D4] "fact or opinion?" is asked of claims only', () => {
    expect(actsOn({ tagged: true })).toContain('askFact')
    expect(actsOn({ tagged: false })).not.toContain('askFact')
  })
})
