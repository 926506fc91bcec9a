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
  now: {
    writes: true,
    boxes: ['well', 'worried'],
    keepsOrder: role === 'chair' || role === 'minute_taker',
    takesBack: true,
  },
})
const imogen = someone('imogen', 'chair')
const dana = someone('dana', 'parent_carer')
const tamsin = someone('tamsin', 'social_worker')
const barnaby = someone('barnaby', 'minute_taker')
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
      for (const act of actsOn({ tagged: true }, watcher, hers))
        expect(whyNot(act, watcher, hers), act).toBe(act === 'trail' ? null : 'role')
    expect(whyNoAdding(margot)).toBe('role')
  })

  test('[P1] while paused, before the board is whole, and once withdrawn, nobody does anything', () => {
    expect(whyNot('edit', { ...tamsin, paused: true }, hers)).toBe('paused')
    expect(whyNot('edit', { ...tamsin, ready: false }, hers)).toBe('not-yet')
    const gone = aCard({ id: 'tamsin:3', withdrawn: { by: tamsin.member, reason: '' } })
    expect(whyNot('edit', tamsin, gone)).toBe('withdrawn')
  })

  test('[D4] "fact or opinion?" is asked of claims only', () => {
    expect(actsOn({ tagged: true }, dana, hers)).toContain('askFact')
    expect(actsOn({ tagged: false }, dana, hers)).not.toContain('askFact')
  })

  test('[P1] marking and proposing stand in the menus of the chair and the minute taker alone', () => {
    const inMenu = (who: Writer) => actsOn({ tagged: true }, who, hers).filter((act) => /discuss|propose/.test(act))
    expect(inMenu(imogen)).toEqual(['discuss'])
    expect(inMenu(barnaby)).toEqual(['propose', 'discuss'])
    for (const who of [dana, tamsin, margot, finn]) expect(inMenu(who)).toEqual([])
    expect(whyNot('propose', barnaby, hers)).toBeNull()
    expect(whyNot('propose', barnaby, aCard({ id: 'barnaby:1', author: barnaby.member }))).toBe('own')
    const waiting = aCard({ id: 'tamsin:4', wording: { by: 'else' as MemberId, words: 'So.' } })
    expect(whyNot('propose', barnaby, waiting)).toBe('proposed')
    expect(whyNot('discuss', tamsin, hers)).toBe('role')
  })

  test('[D7] a hypothesis is not offered for citing before it says what would test it and what its rival is', () => {
    const guess = { id: 'tamsin:5', tag: 'hypothesis', test: 'Ask the school' } as const
    expect(whyNot('cite', dana, aCard(guess))).toBe('untested')
    expect(whyNot('cite', dana, aCard({ ...guess, rival: 'She is ill' }))).toBeNull()
    expect(whyNot('cite', finn, aCard(guess))).toBe('role')
  })

  test('[D9] a line is drawn by the card’s author and by the chair', () => {
    expect(whyNot('link', tamsin, hers)).toBeNull()
    expect(whyNot('link', imogen, hers)).toBeNull()
    expect(whyNot('link', dana, hers)).toBe('not-yours')
  })

  test('[D2] who withdrew a card can put it back, and nobody else; its trail stays open to all', () => {
    const gone = aCard({ id: 'tamsin:6', withdrawn: { by: imogen.member, reason: 'Names a neighbour.' } })
    expect(actsOn({ tagged: true }, tamsin, gone)).not.toContain('withdraw')
    expect(whyNot('restore', imogen, gone)).toBeNull()
    expect(whyNot('restore', tamsin, gone)).toBe('not-withdrawer')
    expect(whyNot('restore', { ...imogen, paused: true }, gone)).toBe('paused')
    expect(whyNot('trail', dana, gone)).toBeNull()
  })
})
